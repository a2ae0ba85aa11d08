/** Which citations bear a statement out. @module */

import type { Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import type { Citation } from '../model/citation.ts'
import { memoize } from '../util/memo.ts'

/** What makes two citations the same to a reader. */
export const citationKey = ({ source, section, page, table, footnote }: Citation): string =>
  JSON.stringify([source, section, page, table, footnote])

/** More than a reader would look up for one statement. */
const most = 3

/** The citations of one record for what one field of it says. */
export const citing = ({ record }: Entry, field: string): readonly Citation[] =>
  citationsFor(record, field).slice(0, most)

/**
 * One citation for each of several records, and as few as will do: one that many of them share comes first.
 *
 * @param entries the records that a statement names or counts
 */
export function citingEach(entries: readonly Entry[]): readonly Citation[] {
  const keyOf = memoize(citationKey)
  const counts = new Map<string, number>()
  for (const { record } of entries)
    for (const citation of record.citations) counts.set(keyOf(citation), (counts.get(keyOf(citation)) ?? 0) + 1)
  const share = (citation: Citation) => counts.get(keyOf(citation)) ?? 0
  const chosen = new Map<string, Citation>()
  for (const { record } of entries) {
    const citations: readonly Citation[] = record.citations
    if (citations.some((citation) => chosen.has(keyOf(citation)))) continue
    const best = citations.toSorted((a, b) => share(b) - share(a))[0]
    if (best !== undefined) chosen.set(keyOf(best), best)
  }
  return [...chosen.values()]
}
