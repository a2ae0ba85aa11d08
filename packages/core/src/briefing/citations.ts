/** The citations of statements, and their numbers. @module */
import type { Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { citeMainSource } from '../dataset/main-source.ts'
import { formatCitation, resolveCitation } from '../format/citation.ts'
import { formatReading } from '../format/reading.ts'
import type { Citation } from '../model/citation.ts'
import { memoize } from '../util/memo.ts'
import type { BriefingContext } from './briefing-context.ts'
import type { BriefingCitation, BriefingStatement } from './briefing-value.ts'
import type { Draft } from './draft.ts'

const citationKey = ({ source, section, page, table, footnote }: Citation): string =>
  JSON.stringify([source, section, page, table, footnote])

const maxCitations = 3

export const citationsForField = ({ record }: Entry, field: string): readonly Citation[] =>
  citationsFor(record, field).slice(0, maxCitations)

/** A citation for each of several records, and as few as possible: citations that many of them share come first. */
export function citationsCovering(entries: readonly Entry[]): readonly Citation[] {
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

function citationNumbered({ atlas, language }: BriefingContext, citation: Citation, number: number): BriefingCitation {
  const resolved = resolveCitation(atlas, citation)
  const words = formatCitation(resolved, language)
  const title = resolved.title[language]
  const reading = formatReading(resolved, language)
  const { section, page, table, footnote } = citation
  return {
    number,
    source: citation.source,
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(footnote === undefined ? {} : { footnote }),
    // The atlas's main source is not named where its pages are.
    text: words.startsWith(title) ? words : `${title}, ${words}`,
    ...(resolved.url === undefined ? {} : { url: resolved.url }),
    ...(reading === '' ? {} : { reading }),
  }
}

export interface Numbering {
  readonly statementOf: (draft: Draft) => BriefingStatement
  readonly citations: () => readonly BriefingCitation[]
}

/** A name that ends with a full stop, like "z.s.", at the end of a sentence. */
const doubledStop = /(?<!\.)\.\.(?!\.)/gu

/** Of a statement about very many records the first citations are named: the two pages must stay two pages. */
const maxNamed = 50

export function numbering(context: BriefingContext): Numbering {
  const numbered = new Map<string, BriefingCitation>()
  const numberOf = (citation: Citation): number => {
    const key = citationKey(citation)
    const known = numbered.get(key)
    if (known !== undefined) return known.number
    const made = citationNumbered(context, citation, numbered.size + 1)
    numbered.set(key, made)
    return made.number
  }
  return {
    statementOf: ({ text, lead, records, citations, inferred }) => {
      const distinct = new Map(citations.map((citation) => [citationKey(citation), citation]))
      const further = distinct.size - maxNamed
      return {
        text: text.replaceAll(doubledStop, '.'),
        ...(lead === undefined ? {} : { lead }),
        records: [...new Set(records.map(({ record }) => record.id))],
        citations: Array.from(distinct.values())
          .slice(0, maxNamed)
          .map(numberOf)
          .sort((a, b) => a - b),
        ...(further > 0 ? { furtherCitations: further } : {}),
        ...(inferred === true ? { inferred } : {}),
        ...(citeMainSource(context.atlas, citations) ? {} : { beyondMainSource: true }),
      }
    },
    citations: () => [...numbered.values()],
  }
}
