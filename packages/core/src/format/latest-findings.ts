/** The findings that are news to whoever knows the main source. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { checkedInteger } from '../model/check-argument.ts'
import { compareDates, type PartialDate } from '../model/date-interval.ts'

/** A finding, and how late it is. */
export interface LatestFinding {
  readonly finding: Entry<'findings'>
  /** When the latest source that it rests on was published; absent where none of them has a date. */
  readonly date?: PartialDate
}

type Finding = Atlas['records']['findings'][number]

/** The sources of a finding itself and of what it claims, each by its id. */
const sourcesOf = ({ citations, claims }: Finding): readonly string[] =>
  [...citations, ...claims.flatMap((claim) => claim.citations)].map(({ source }) => source)

/** Contradictions before misspellings, in the order of the vocabulary; but what has overtaken a source is later than it. */
function ranks(): (kind: Finding['kind']) => number {
  const kinds = Object.keys(descriptionOf('findings').terms.kind ?? {})
  return (kind) => (kind === 'overtaken' ? -1 : kinds.indexOf(kind))
}

/**
 * The findings, the latest first.
 *
 * A finding has no date of its own: it is as late as the latest source that it rests on. Of those that are equally late
 * what has overtaken a source comes first, then the other kinds in the order of their vocabulary.
 *
 * @param atlas any atlas
 * @param limit how many at the most; absent: all
 * @returns each with the date of its latest source
 * @example
 * latestFindings(atlas, 2).map(({ finding, date }) => [finding.record.kind, date])
 * // [['overtaken', '2025-01-18'], ['contradiction', '2025-01-18']]
 */
export function latestFindings(atlas: Atlas, limit?: number): readonly LatestFinding[] {
  checkAtlas(atlas)
  if (limit !== undefined) checkedInteger('limit', limit, 1)
  const published = new Map<string, string | undefined>(
    atlas.records.sources.map((source) => [source.id, source.published] as const),
  )
  const rank = ranks()
  const dated = atlas.records.findings.map((record): LatestFinding => {
    const dates = sourcesOf(record).flatMap((id) => published.get(id) ?? [])
    const [date] = dates.toSorted((a, b) => compareDates(b, a))
    return { finding: entryOf('findings', record), ...(date === undefined ? {} : { date }) }
  })
  return dated
    .toSorted(
      (a, b) =>
        compareDates(b.date ?? '0000', a.date ?? '0000') || rank(a.finding.record.kind) - rank(b.finding.record.kind),
    )
    .slice(0, limit)
}
