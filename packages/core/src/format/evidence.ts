/** What is known of a value in words: how many sources bear it out, and what others say. @module */
import type { Agreement, FieldEvidence } from '../analysis/evidence.ts'
import { termLabel } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import { compareDates, type PartialDate } from '../model/date-interval.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Statement } from '../model/record.ts'
import { formatPeriod, formatWhen } from '../text/format-date.ts'

/** What each agreement is called. */
export const agreementLabels: Readonly<Record<Agreement, Localized>> = {
  alone: { en: 'one source', es: 'una sola fuente' },
  agrees: { en: 'sources agree', es: 'las fuentes coinciden' },
  disputed: { en: 'disputed', es: 'en disputa' },
  overtaken: { en: 'overtaken', es: 'superado' },
}

const agreeing: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} sources agree`,
  es: (count) => `${count} fuentes coinciden`,
}

/** The first date since when another value holds, where one is given. */
function overtakenSince(further: readonly Statement[]): PartialDate | undefined {
  const dates = further.flatMap(({ relation, from }) => (relation === 'overtakes' && from !== undefined ? [from] : []))
  return dates.toSorted(compareDates)[0]
}

/**
 * Whether the sources of a value agree, as short as a mark behind it.
 *
 * @param evidence what `evidenceOf` gives for a field
 * @param language the reader's language
 * @returns an empty text for a value that has one source, and that no other contradicts
 * @example
 * const law = entryOf('figures', get(atlas, 'figures', 'safran-employees-mexico'))
 * evidenceOf(atlas, law).fields.map((field) => formatAgreement(field, 'en')).filter((mark) => mark !== '')
 * // ['overtaken since 11 November 2025']
 */
export function formatAgreement(evidence: FieldEvidence, language: Language): string {
  checkObject('evidence', evidence, 'what evidenceOf gives for a field', ['sources', 'agreement', 'further'])
  checkLanguage(language)
  const { agreement, sources, further } = evidence
  switch (agreement) {
    case 'alone':
      return ''
    case 'agrees':
      return agreeing[language](sources.length)
    case 'disputed':
      return agreementLabels.disputed[language]
    case 'overtaken': {
      const since = overtakenSince(further)
      const word = agreementLabels.overtaken[language]
      return since === undefined ? word : `${word} ${formatWhen('since', since, language)}`
    }
    default:
      return agreement satisfies never
  }
}

/** Verbs of vocabularies say what a statement does; here it is told who says its value. */
const saidBy: { readonly [R in Statement['relation']]?: Localized } = {
  adds: { en: 'one source says', es: 'una fuente dice' },
  contradicts: { en: 'another source says', es: 'otra fuente dice' },
}

const isTrue: Localized = { en: 'true', es: 'vigente' }
const later: Localized = { en: 'true later', es: 'vigente después' }

/**
 * How the value of a statement stands to the one beside it, in words, with the time for which it holds.
 *
 * @param statement a further value of a record
 * @param language the reader's language
 * @example
 * const { statements = [] } = get(atlas, 'figures', 'safran-employees-mexico')
 * statements.map((statement) => formatRelation(statement, 'en')) // ['before (January 2017)', 'true since 11 November 2025']
 */
export function formatRelation(statement: Pick<Statement, 'relation' | 'from' | 'until'>, language: Language): string {
  checkObject('statement', statement, 'a further value of a record', ['relation'])
  checkLanguage(language)
  const { relation, from, until } = statement
  const since = from === undefined ? [] : [formatWhen('since', from, language)]
  const ended = until === undefined ? [] : [formatWhen('until', until, language)]
  if (relation === 'overtakes')
    return since.length === 0 ? later[language] : [isTrue[language], ...since, ...ended].join(' ')
  if (relation === 'precedes' && until !== undefined) return [isTrue[language], ...since, ...ended].join(' ')
  // What a statement is called is the same in every collection.
  const label = saidBy[relation]?.[language] ?? termLabel('clusters', 'statements.relation', relation, language)
  const period = formatPeriod(from, until, language)
  return period === '' ? label : `${label} (${period})`
}
