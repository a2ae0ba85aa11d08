import {
  citationsOf,
  type Entry,
  formatCitation,
  formatReading,
  type Language,
  type Localized,
  labelOf,
  marksOf,
  type ResolvedCitation,
  summaryOf,
} from '@puente/core'
import type { Encoding } from './encoding.ts'

/** Words of the texts of tools, beside the labels of core. */
export const words = {
  nothing: { en: 'Nothing found.', es: 'No se encontró nada.' },
  sources: { en: 'Sources', es: 'Fuentes' },
  related: { en: 'Related', es: 'Relacionado' },
  inDoubt: { en: 'In doubt', es: 'En duda' },
  before: { en: 'before:', es: 'antes:' },
  also: { en: 'another source', es: 'otra fuente' },
  inferred: { en: 'inferred', es: 'por inferencia' },
  suggestions: { en: 'Whom to talk to, as of', es: 'Con quién hablar, a fecha de' },
  existing: { en: 'Works with already', es: 'Ya coopera con' },
  introduction: { en: 'introduction', es: 'presentación' },
} as const satisfies Record<string, Localized>

export const pageInWords: Readonly<Record<Language, (total: number, number: number, pages: number) => string>> = {
  en: (total, number, pages) => `${total} in all; page ${number} of ${Math.max(1, pages)}.`,
  es: (total, number, pages) => `${total} en total; página ${number} de ${Math.max(1, pages)}.`,
}

export const nextPageInWords: Readonly<Record<Language, (page: number) => string>> = {
  en: (page) => `For more ask with page ${page}, or a higher limit.`,
  es: (page) => `Para ver más pida page ${page}, o un limit más alto.`,
}

/** How much of a list is there, where there is more of it. */
export const restInWords: Readonly<
  Record<Language, (shown: number, total: number | undefined, name: string) => string>
> = {
  en: (shown, total, name) =>
    `These are the first ${shown}${total === undefined ? '' : ` of ${total}`}; for more ask with a higher ${name}.`,
  es: (shown, total, name) =>
    `Estos son los primeros ${shown}${total === undefined ? '' : ` de ${total}`}; para ver más pida un ${name} más alto.`,
}

export const moreInWords: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  es: (count) => `y ${count} más`,
}

/** Largest number of citations of a line; the data of the answer has all. */
const maxCitations = 4

const citationTexts = (encoding: Encoding, citations: readonly ResolvedCitation[]): readonly string[] => [
  ...new Set(citations.map((citation) => formatCitation(citation, encoding.language))),
]

const inBrackets = (places: readonly string[]): string => (places.length === 0 ? '' : ` [${places.join('; ')}]`)

/** Citations in brackets, each once; empty if there are none. */
export const cited = (encoding: Encoding, citations: readonly ResolvedCitation[]): string =>
  inBrackets(citationTexts(encoding, citations))

/** The same, each with when its source was read and how much of it. */
export function citedWithReading(encoding: Encoding, citations: readonly ResolvedCitation[]): string {
  const texts = citations.map((citation) => {
    const reading = formatReading(citation, encoding.language)
    const text = formatCitation(citation, encoding.language)
    return reading === '' ? text : `${text} (${reading})`
  })
  return inBrackets([...new Set(texts)])
}

/** Citations in brackets, each once; of many, the first few. */
export function citedInShort(encoding: Encoding, citations: readonly ResolvedCitation[]): string {
  const places = citationTexts(encoding, citations)
  const rest = places.length - maxCitations
  return inBrackets(rest > 0 ? [...places.slice(0, maxCitations), moreInWords[encoding.language](rest)] : places)
}

/** The citations of some records, in the same way. */
export const citedRecords = (encoding: Encoding, entries: readonly Entry[]): string =>
  citedInShort(
    encoding,
    entries.flatMap((entry) => citationsOf(encoding.atlas, entry)),
  )

/** The label of a record with its collection and id, and with the marks of what had ended and of other sources. */
export function namedEntry({ atlas, language }: Encoding, entry: Entry): string {
  const named = `${labelOf(atlas, entry, language)} (${entry.collection}/${entry.record.id})`
  return [named, ...marksOf(atlas, entry, language)].join(', ')
}

/** Records, one a line: label, summary and citations. */
export function listed(encoding: Encoding, entries: readonly Entry[]): string {
  const { atlas, language } = encoding
  if (entries.length === 0) return words.nothing[language]
  const lines = entries.map((entry) => {
    const gist = summaryOf(atlas, entry, language)
    return `- ${namedEntry(encoding, entry)}${gist === '' ? '' : `: ${gist}`}${citedRecords(encoding, [entry])}`
  })
  return lines.join('\n')
}
