/** What has happened, as lines of text or a page show it. @module */
import { baseEntry, type Development, type DevelopmentKind, type ValueChange } from '../analysis/development-entries.ts'
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { requireEntry } from '../dataset/get.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { ValueType } from '../model/description.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Name } from '../model/record.ts'
import { formatPeriod } from '../text/format-date.ts'
import { formatFigureValue } from '../text/format-figure-value.ts'
import { isPlainObject } from '../util/check-value.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import { type DisplayEntry, displayEntry, distinctCitations } from './display-entry.ts'
import { type DisplayContext, partsOf, textOfParts } from './display-parts.ts'
import { type DisplayOtherDate, displayOtherDate, timelineKindLabels } from './display-timeline.ts'

/** Something that happened, in the order in which it is read. */
export interface DisplayDevelopment {
  /** The date in words; of an event of several days the period. */
  readonly when: string
  readonly kind: DevelopmentKind
  readonly kindLabel: string
  /** What happened. */
  readonly text: string
  /** The value that no longer holds. */
  readonly before?: string
  readonly note?: string
  /** The record that says so. */
  readonly record: DisplayEntry
  /** Each place once. */
  readonly citations: readonly ResolvedCitation[]
  readonly otherDates: readonly DisplayOtherDate[]
  /** The claims of the main source that have been overtaken by it. */
  readonly overtakes: readonly DisplayEntry<'findings'>[]
  /** What stands before each of them. */
  readonly overtakesLabel: string
}

const kindLabels: Readonly<Record<DevelopmentKind, Localized>> = {
  ...timelineKindLabels,
  name: { en: 'new name', es: 'nuevo nombre' },
  value: { en: 'change', es: 'cambio' },
}

const overtakesLabel: Localized = { en: 'overtakes the main source', es: 'deja atrás la fuente principal' }

interface DisplayChange {
  readonly text: string
  readonly before?: string
  readonly note?: string
}

/** The only later name of a record in a language, where a source has the new name in another. */
function laterNameIn({ record }: Entry, language: Language): string | undefined {
  const names = 'names' in record ? record.names.filter(({ kind, lang }) => kind === 'later' && lang === language) : []
  return names.length === 1 ? names[0]?.value : undefined
}

/** The new name in the reader's language, or else the first. */
function displayName({ entry, language }: DisplayContext, changes: readonly ValueChange[]): DisplayChange {
  // A rule holds the path of a statement to a value of its record.
  const nameAt = ({ field }: ValueChange) => pathValuesAt(entry.record, field)[0]?.value as Name | undefined
  const fitting = changes.find((one) => nameAt(one)?.lang === language && nameAt(one)?.kind !== 'acronym')
  const change = fitting ?? changes[0]
  if (change === undefined) return { text: '' }
  const own = fitting === undefined ? laterNameIn(entry, language) : undefined
  const before = own === undefined ? nameAt(change)?.value : undefined
  return {
    text: own ?? String(change.value),
    ...(before === undefined ? {} : { before }),
    ...(change.note === undefined ? {} : { note: change.note[language] }),
  }
}

const inWords = (context: DisplayContext, path: string, value: unknown): string =>
  textOfParts(partsOf(context, path, value))

/** That what a field has become is the value that follows. */
const becameText = {
  en: (field: string, value: string) => `${field} now ${value}`,
  es: (field: string, value: string) => `${field}, ahora ${value}`,
} as const satisfies Record<Language, (field: string, value: string) => string>

/** Fields whose new value says more than a sentence about it: numbers, dates and terms. */
const shownByValue: readonly ValueType[] = ['number', 'date', 'enum']

/** A new value in words; that of a text, or the one item that a list has left, is told by the note, as a sentence. */
function displayValue(context: DisplayContext, { field, value, note }: ValueChange): DisplayChange {
  const { entry, language } = context
  const { labels, types } = descriptionOf(entry.collection)
  const path = field.replaceAll(/\.\d+/g, '')
  const old = pathValuesAt(entry.record, field)[0]?.value
  // A vocabulary may have no term for what it has become.
  const isInNote = !shownByValue.includes(types[path] ?? 'text') || old === value
  if (isInNote && note !== undefined) return { text: note[language] }
  // The label of a figure says what its value is.
  const named = labels[path] ?? labels[path.split('.')[0] ?? path]
  const isOfFigure = entry.collection === 'figures' && path === 'value'
  const name = isOfFigure ? '' : (named?.[language] ?? '')
  const item = field.replace(/\.[^.\d]+$/, '')
  const part = field.slice(item.length + 1)
  const whole = part === '' ? undefined : pathValuesAt(entry.record, item)[0]?.value
  const itemPath = item.replaceAll(/\.\d+/g, '')
  const say = (one: unknown) =>
    isOfFigure ? formatFigureValue({ ...entry.record, value: Number(one) }, language) : inWords(context, path, one)
  const now = isPlainObject(whole) ? inWords(context, itemPath, { ...whole, [part]: value }) : say(value)
  const before = isPlainObject(whole) ? inWords(context, itemPath, whole) : say(old)
  return {
    text: name === '' ? now : becameText[language](name, now),
    ...(old === undefined ? {} : { before }),
    ...(note === undefined ? {} : { note: note[language] }),
  }
}

/** The title of an opportunity, which reads as if it were the news itself. */
const quoted = (title: Localized, language: Language): string =>
  ({ en: `Opportunity “${title.en}”`, es: `Oportunidad «${title.es}»` })[language]

const succeeded: Localized = { en: 'succeeded by', es: 'le sucede' }

/** Whether a later name is that of what took the record's place on the same day. */
const isOfSuccessor = ({ record }: Entry, { date }: Development): boolean =>
  'milestones' in record && record.milestones?.some((one) => one.kind === 'replaced' && one.date === date) === true

function displayChange(atlas: Atlas, entry: Entry, one: Development, language: Language): DisplayChange {
  const [change] = one.changes
  const label = entry.collection === 'opportunities' ? quoted(one.label, language) : one.label[language]
  if (change === undefined) return { text: label }
  // The value before is that of the main source, which a view may have replaced.
  const context: DisplayContext = { atlas: atlas.base ?? atlas, entry: baseEntry(atlas, entry), language }
  const shown = one.kind === 'name' ? displayName(context, one.changes) : displayValue(context, change)
  const { before, ...rest } = shown
  const name = one.kind === 'name' ? `${(isOfSuccessor(entry, one) ? succeeded : kindLabels.name)[language]} ` : ''
  const isNew = before !== undefined && before !== label
  return { ...rest, ...(isNew ? { before } : {}), text: `${label}: ${name}${shown.text}` }
}

/** The last day of an event; other things end in a development of its own. */
const endOf = (entry: Entry, { kind }: Development) =>
  kind === 'event' && entry.collection === 'events' ? entry.record.end : undefined

/**
 * A development as lines of text or a page show it.
 *
 * @param atlas the atlas that the development is of
 * @param one what `developments` gives
 * @param language the reader's language
 * @throws {NotFoundError} if the atlas has no such record
 * @example
 * developments(atlas, { kinds: ['membership'] }).map((one) => displayDevelopment(atlas, one, 'en').text)
 * // ['The United Kingdom left the European Union']
 */
export function displayDevelopment(atlas: Atlas, one: Development, language: Language): DisplayDevelopment {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('one', one, 'what developments gives', ['kind', 'label', 'id', 'date', 'changes', 'overtakes'])
  const entry = requireEntry(atlas, one.id)
  return {
    when: formatPeriod(one.date, endOf(entry, one), language),
    kind: one.kind,
    kindLabel: kindLabels[one.kind][language],
    ...displayChange(atlas, entry, one, language),
    record: displayEntry(atlas, entry, language),
    citations: distinctCitations(one.citations.map((citation) => resolveCitation(atlas, citation))),
    otherDates: one.otherDates.map((other) => displayOtherDate(atlas, other, one.citations, language)),
    overtakes: one.overtakes.map((finding) => displayEntry(atlas, entryOf('findings', finding), language)),
    overtakesLabel: overtakesLabel[language],
  }
}
