/** What every document of a briefing shares: its words, the line below its title, and the addresses it links to. @module */
import { checkLanguage, checkList, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { asSentence } from '../text/as-sentence.ts'
import { formatDate } from '../text/format-date.ts'
import { checkedText } from '../util/check-value.ts'
import type { Briefing, BriefingCitation, BriefingStatement } from './briefing-value.ts'
import type { Phrases } from './phrases.ts'
import { english } from './phrases-en.ts'
import { spanish } from './phrases-es.ts'

export const phrasesOf: Readonly<Record<Language, Phrases>> = { en: english, es: spanish }

/**
 * What is to be said of a statement behind it: that it is inferred, that only other sources than the main one say so,
 * that it rests on more citations than it names.
 *
 * @param statement of a briefing
 * @param language that of the briefing
 * @returns words without brackets; empty for most statements
 * @example
 * statementMark({ text: 'A.', records: [], citations: [], inferred: true }, 'es') // 'por inferencia'
 */
export function statementMark(statement: BriefingStatement, language: Language): string {
  checkObject('statement', statement, 'one of a briefing', ['text', 'records', 'citations'])
  checkLanguage(language)
  const { inferred, beyondMainSource, furtherCitations } = statement
  const phrases = phrasesOf[language]
  return [
    ...(inferred === true ? [phrases.inferred] : []),
    ...(beyondMainSource === true ? [phrases.beyondMainSource] : []),
    ...(furtherCitations === undefined ? [] : [phrases.furtherCitations(furtherCitations)]),
  ].join('; ')
}

/** Numbers in ascending order, three or more in a row by the first and the last: "9–12, 14". */
function spansOf(numbers: readonly number[]): string {
  const spans: { readonly first: number; last: number }[] = []
  for (const number of numbers) {
    const span = spans.at(-1)
    if (span !== undefined && number === span.last + 1) span.last = number
    else spans.push({ first: number, last: number })
  }
  return spans
    .map(({ first, last }) => (last - first < 2 ? [...new Set([first, last])].join(', ') : `${first}–${last}`))
    .join(', ')
}

/**
 * Which pages were read when and how much of them: most alike, so that it is said once of all of these.
 *
 * @param citations of a briefing
 * @param language that of the briefing
 * @returns a sentence for each way of reading, in the briefing's language; none where no web page is cited
 * @example
 * const { citations } = briefing(atlas, { kind: 'cluster', id: 'claut' }, { language: 'en' })
 * readingNotes(citations, 'en').length // 2
 */
export function readingNotes(citations: readonly BriefingCitation[], language: Language): readonly string[] {
  checkList('citations', citations)
  checkLanguage(language)
  const numbers = new Map<string, readonly number[]>()
  for (const { number, reading } of citations)
    if (reading !== undefined) numbers.set(reading, [...(numbers.get(reading) ?? []), number])
  const { readAlike } = phrasesOf[language]
  return [...numbers].map(([reading, read]) => asSentence(readAlike(spansOf(read), read.length === 1, reading)))
}

const hashLength = 12

/**
 * The line below the title: the date that a briefing describes, and the dataset that it is made from.
 *
 * @param briefing what `briefing` gave
 * @returns in the briefing's language
 * @example
 * metaLine(briefing(atlas, { kind: 'atlas' }, { language: 'es' })).split(' · ')[0] // 'Situación en marzo de 2019'
 */
export function metaLine(briefing: Briefing): string {
  checkObject('briefing', briefing, 'what the function briefing gives', ['asOf', 'language', 'dataset'])
  const { asOf, language, dataset } = briefing
  const { title, version, hash } = dataset
  const phrases = phrasesOf[language]
  const parts = [phrases.asOf(formatDate(asOf, language)), phrases.dataset(title, version), hash.slice(0, hashLength)]
  return parts.filter((part) => part !== '').join(' · ')
}

/** An address of the web, as documents link to it. */
export interface WebAddress {
  readonly href: string
  /** What a reader sees of it. */
  readonly host: string
}

/**
 * The address of a source if it is one of the web: a dataset may hold others, to which no document should link.
 *
 * @param url as a citation of a briefing has it
 * @returns `undefined` for what is no address of the web
 * @example
 * webAddress('https://clustercollaboration.eu/in-focus') // { href: 'https://clustercollaboration.eu/in-focus', host: 'clustercollaboration.eu' }
 */
export function webAddress(url: string | undefined): WebAddress | undefined {
  if (url === undefined || !URL.canParse(checkedText('url', url))) return undefined
  const { href, host, protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  // Parentheses and angle brackets would end a link in Markdown.
  return { href: href.replace(/[()<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`), host }
}
