/** The citations of statements, and their numbers. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { type CitationIndex, citationCodes, citationIndex, citationKey } from '../dataset/citation-index.ts'
import { citationsFor } from '../dataset/citations.ts'
import { citeMainSource } from '../dataset/main-source.ts'
import { idsOfNumbers, numbersOfIds } from '../dataset/numbered-records.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { formatCitation, resolveCitation } from '../format/citation.ts'
import { formatReading } from '../format/reading.ts'
import type { Citation } from '../model/citation.ts'
import { rowAt } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoizeByKey, memoizePair } from '../util/memo.ts'
import type { BriefingContext } from './briefing-context.ts'
import type { BriefingCitation, BriefingStatement } from './briefing-value.ts'
import type { Draft } from './draft.ts'

const maxCitations = 3

export const citationsForField = ({ record }: Entry, field: string): readonly Citation[] =>
  citationsFor(record, field).slice(0, maxCitations)

/**
 * A citation for each of several records, and as few as possible: those that many of them share come first.
 *
 * @param rows the codes of the citations of records
 * @param rowOf the row of each of the several
 * @param most how many citations
 * @returns which record each is of, and its place among those of the record
 */
function covering(
  length: number,
  { codeCount, codes: rows }: CitationIndex,
  rowOf: (at: number) => number,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly [at: number, place: number])[] {
  const { starts, values } = rows
  const counts = new Uint32Array(codeCount)
  // No view of each row: there can be very many.
  for (let at = 0; at < length; at++) {
    const row = rowOf(at)
    const to = starts[row + 1] ?? 0
    for (let place = starts[row] ?? 0; place < to; place++) {
      const code = values[place] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  const chosen = new Map<number, readonly [number, number]>()
  for (let at = 0; at < length && chosen.size < most; at++) {
    const codes = Array.from(rowAt(rows, rowOf(at)))
    if (codes.some((code) => chosen.has(code))) continue
    const [best] = codes.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    if (best !== undefined) chosen.set(best, [at, codes.indexOf(best)])
  }
  return [...chosen.values()]
}

/** A citation for each of several records, and as few as possible. */
export function citationsCovering(entries: readonly Entry[]): readonly Citation[] {
  return covering(entries.length, citationCodes(entries.map(({ record }) => record)), (at) => at).flatMap(
    ([at, place]) => entries[at]?.record.citations[place] ?? [],
  )
}

/** Found once for all languages, which have the same list. */
const coveringNumbers = /* @__PURE__ */ memoizePair((numbers: ArrayLike<number>, atlas: Atlas) =>
  memoizeByKey((most: number): readonly Citation[] => {
    const { entryAt } = recordIndex(atlas.records)
    return covering(numbers.length, citationIndex(atlas), (at) => numbers[at] ?? 0, most).flatMap(
      ([at, place]) => entryAt(numbers[at] ?? 0).record.citations[place] ?? [],
    )
  }),
)

/** The same of very many records with some numbers: of these only such are read as give a citation. */
export const citationsOfNumbers = (atlas: Atlas, numbers: ArrayLike<number>, most: number): readonly Citation[] =>
  coveringNumbers(numbers, atlas)(most)

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

const idsOfEntries = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.map(({ record }) => record.id)),
]

/** The ids of some records and of further ones that are counted, each once: of very many, each is read when it is needed. */
function idsBehind({ records: all }: Atlas, entries: readonly Entry[], counted: ArrayLike<number>): readonly string[] {
  const { count } = recordIndex(all)
  const named = numbersOfIds(all, idsOfEntries(entries))
  const seen = new Uint8Array(count)
  const numbers = new GrowableInt32()
  for (const list of [named, counted])
    for (let at = 0; at < list.length; at++) {
      const number = list[at] ?? 0
      if (seen[number] === 0) numbers.push(number)
      seen[number] = 1
    }
  return idsOfNumbers(all, numbers.toArray())
}

export interface Numbering {
  readonly statementOf: (draft: Draft) => BriefingStatement
  /** Whether a citation has a number already. */
  readonly isCited: (citation: Citation) => boolean
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
    statementOf: ({ text, lead, records, counted, citations, inferred }) => {
      const distinct = new Map(citations.map((citation) => [citationKey(citation), citation]))
      const further = distinct.size - maxNamed
      return {
        text: text.replaceAll(doubledStop, '.'),
        ...(lead === undefined ? {} : { lead }),
        records: counted === undefined ? idsOfEntries(records) : idsBehind(context.atlas, records, counted),
        citations: Array.from(distinct.values())
          .slice(0, maxNamed)
          .map(numberOf)
          .sort((a, b) => a - b),
        ...(further > 0 ? { furtherCitations: further } : {}),
        ...(inferred === true ? { inferred } : {}),
        ...(citeMainSource(context.atlas, citations) ? {} : { beyondMainSource: true }),
      }
    },
    isCited: (citation) => numbered.has(citationKey(citation)),
    citations: () => [...numbered.values()],
  }
}
