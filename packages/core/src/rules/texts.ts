/** The texts within records: of very many records, few have texts that rules look into. @module */
import type { Entry } from '../dataset/atlas.ts'
import { shapes } from '../dataset/generated/shapes.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { FieldShape } from '../model/description.ts'
import { type Localized, languages } from '../model/language.ts'
import { isPlainObject } from '../util/check-value.ts'
import { memoize } from '../util/memo.ts'
import { allCitations } from './citations.ts'
import { recordsByCollection } from './entries.ts'
import { referencesIn } from './references.ts'
import type { RuleInput } from './rule.ts'

/** Every text within a value, at any depth. */
export function* textsWithin(value: unknown, path = ''): Generator<{ readonly path: string; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsWithin(inner, path === '' ? key : `${path}.${key}`)
}

/** Whether a value is a text in every language. */
export function isLocalized(value: unknown): value is Localized {
  if (!isPlainObject(value)) return false
  for (const language of languages) if (typeof value[language] !== 'string') return false
  return true
}

/** How many digits the shortest telephone number has. */
export const minDigits = 6

const [zero, nine, atSign, parenthesis, bracket] = [0x30, 0x39, 0x40, 0x28, 0x5b]

/** Whether a text has one of the signs without which it holds neither an e-mail address nor a telephone number. */
export function mayHoldContact(text: string): boolean {
  if (text.length < minDigits) return false
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === atSign || (code >= zero && code <= nine && ++digits === minDigits)) return true
    if ((code === parenthesis || code === bracket) && text.startsWith('at', at + 1)) return true
  }
  return false
}

/** Whether a value, at any depth, has such a text or a translated one. */
function isWordy(value: unknown): boolean {
  if (typeof value === 'string') return mayHoldContact(value)
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (isWordy(value[at])) return true
    return false
  }
  if (!isPlainObject(value)) return false
  if (isLocalized(value)) return true
  for (const key in value) if (isWordy(value[key])) return true
  return false
}

const freeTypes: readonly FieldShape['type'][] = ['text', 'localized', 'url', 'any', 'json']

/** Whether a field may hold more than terms, numbers, dates, references and citations. */
const isFree = (field: FieldShape): boolean =>
  field.type === 'parts' ? field.key !== 'citations' && field.parts.some(isFree) : freeTypes.includes(field.type)

/** Whether ids and citations have no such texts, so that each need not be looked at wherever it stands. */
function areReferencesPlain(dataset: RuleInput): boolean {
  const { ofSources, ofOthers } = allCitations(dataset)
  if (referencesIn(dataset).faulty.size > 0 || [...ofSources, ...ofOthers].some(isWordy)) return false
  for (const id of recordIndex(dataset.records).ids()) if (mayHoldContact(id)) return false
  return true
}

const wordyNumbers = memoize((dataset: RuleInput): readonly number[] => {
  const wordy: number[] = []
  const arePlain = areReferencesPlain(dataset)
  let number = 0
  for (const { collection, records } of recordsByCollection(dataset)) {
    const fields: ReadonlySet<string> = new Set(
      shapes()
        [collection].filter((one) => !arePlain || isFree(one))
        .map(({ key }) => key),
    )
    const isAnyWordy = (record: Readonly<Record<string, unknown>>) => {
      for (const field in record) if (fields.has(field) && isWordy(record[field])) return true
      return false
    }
    for (const record of records) {
      if (isPlainObject(record) && isAnyWordy(record)) wordy.push(number)
      number++
    }
  }
  return wordy
})

/** The records that may hold contact data or have translated texts: actors have names, and most have no other texts. */
export function* wordyEntries(dataset: RuleInput): Generator<Entry> {
  const { entryAt } = recordIndex(dataset.records)
  for (const number of wordyNumbers(dataset)) yield entryAt(number)
}
