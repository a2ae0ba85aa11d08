/** A record, and where it can be read, as JSON answers name them. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry, type EvidenceKind } from '../../dataset/atlas.ts'
import { requireEntry } from '../../dataset/get.ts'
import { labelOf } from '../../dataset/label.ts'
import { isBeyondMainSource } from '../../dataset/main-source.ts'
import { type Ending, type Standing, standingOf } from '../../dataset/standing.ts'
import { checkedInteger, checkedTerm, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import type { Citation } from '../../model/citation.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { PartialDate } from '../../model/date-interval.ts'
import { type Language, languages } from '../../model/language.ts'
import type { Source } from '../../model/source.ts'
import { formatStanding } from '../../text/format-standing.ts'
import { checkedText } from '../../util/check-value.ts'
import { formatCitation, type ResolvedFootnote, resolveCitation } from '../citation.ts'

/** How a JSON answer is made: its language, and what an app adds to each record that it names. */
export interface JsonOptions<L extends object> {
  readonly language: Language
  /** What is added to each named record, such as `{ self: '/v1/clusters/claut' }`; `() => ({})` adds nothing. */
  readonly linkTo: (collection: CollectionName, id: string) => L
  /**
   * The largest number of records that a list inside the answer names, from 1; default: all. Where it names fewer than
   * there are, the number of all stands beside it.
   */
  readonly maxNamed?: number
}

/** The atlas, and how its JSON is made: what the encoders hand on to each other. */
export interface JsonContext<L extends object> extends JsonOptions<L> {
  readonly atlas: Atlas
  /** As of when it is said what had ended; absent: the date of the manifest. */
  readonly asOf?: PartialDate
}

/** What had become of what ended. */
export interface StandingJson {
  readonly ending: Ending
  /** When it ended; absent: not known. */
  readonly date?: string
  /** All that in words, with what took its place, or what it rested on. */
  readonly text: string
  /** Ids of the records of what took its place; absent: none. */
  readonly successors?: readonly string[]
  /** Ids of what it rested on that had ended; absent: nothing. */
  readonly through?: readonly string[]
}

/** A record as other records and lists name it. */
export type EntryJson<L extends object, C extends CollectionName = CollectionName> = {
  readonly collection: C
  readonly id: string
  /** Its label in the language of the answer. */
  readonly label: string
  /** What had become of it by the date of the answer; absent: it had not ended, or cannot end. */
  readonly standing?: StandingJson
  /** Only other sources than the main source of the dataset tell of it. */
  readonly beyondMainSource?: true
} & L

/** Where a record or a value of it can be read. */
export interface CitationJson<L extends object> {
  readonly source: { readonly id: string; readonly title: string } & L
  readonly section?: string
  readonly page?: number
  readonly table?: number
  readonly footnote?: { readonly number: number; readonly url?: string } & Partial<L>
  /** Where to read on: the footnote's address, or else the source's. */
  readonly url?: string
  /** When the source was read: a day, month or year. */
  readonly accessed?: string
  /** How much of it was read. */
  readonly extent?: NonNullable<Source['extent']>
  /** When its address was found not to answer any more. */
  readonly gone?: string
  /** The fields that it supports; absent: the whole record. */
  readonly for?: readonly string[]
  /** The citation in words. */
  readonly text: string
}

/** The dataset that an answer was made from. */
export interface DatasetJson {
  readonly version: string
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** The day, month or year that the records describe. */
  readonly asOf: string
  /** What the answer rests on; absent: the records as they stand. */
  readonly evidence?: EvidenceKind
}

/** How much of a list an answer holds. */
export interface ExtentJson {
  /** The largest number of items in the answer. */
  readonly limit: number
  /** Whether a higher limit would give more. */
  readonly more: boolean
  /** The size of the whole list, where it is known. */
  readonly total?: number
}

/** A JSON answer: the data, and the dataset that it was made from. */
export interface AnswerJson<T> {
  readonly data: T
  readonly page?: ExtentJson
  /** Why there is no data, and what to change, in the language of the answer. */
  readonly notice?: string
  readonly dataset: DatasetJson
}

export const jsonOptionNames: OptionNames<JsonOptions<object>> = { language: true, linkTo: true, maxNamed: true }

/** @throws {TypeError} if the atlas is none, or `linkTo` is no function; {RangeError} if the language is unknown, or `maxNamed` not from 1 */
export function jsonContext<L extends object>(
  atlas: Atlas,
  { language, linkTo, maxNamed }: JsonOptions<L>,
): JsonContext<L> {
  checkAtlas(atlas)
  checkedTerm('options.language', language, languages)
  if (typeof linkTo !== 'function') throw new TypeError('options.linkTo is no function: give one, such as () => ({})')
  if (maxNamed === undefined) return { atlas, language, linkTo }
  return { atlas, language, linkTo, maxNamed: checkedInteger('options.maxNamed', maxNamed, 1) }
}

/** Records that an answer names: the first of them, and how many there are, where not all are there. */
export interface NamedJson<T> {
  readonly records: readonly T[]
  readonly total?: number
}

export const namedJson = <T, U>(
  { maxNamed = Number.POSITIVE_INFINITY }: Pick<JsonOptions<object>, 'maxNamed'>,
  all: readonly T[],
  toJson: (one: T) => U,
): NamedJson<U> => ({
  records: all.slice(0, maxNamed).map(toJson),
  ...(all.length > maxNamed ? { total: all.length } : {}),
})

function standingJson({ atlas, language }: JsonContext<object>, standing: Standing): StandingJson {
  const { ending, date, successors, through } = standing
  return {
    ending,
    ...(date === undefined ? {} : { date }),
    text: formatStanding(atlas, standing, language),
    ...(successors.length === 0 ? {} : { successors: successors.map(({ record }) => record.id) }),
    ...(through.length === 0 ? {} : { through: through.map(({ entry }) => entry.record.id) }),
  }
}

/** A record as other records and lists name it. */
export function entryJson<L extends object>(context: JsonContext<L>, entry: Entry): EntryJson<L> {
  const { atlas, language, linkTo, asOf } = context
  const standing = standingOf(atlas, entry, asOf)
  return {
    collection: entry.collection,
    id: entry.record.id,
    label: labelOf(atlas, entry, language),
    ...linkTo(entry.collection, entry.record.id),
    ...(standing === undefined ? {} : { standing: standingJson(context, standing) }),
    ...(isBeyondMainSource(atlas, entry) ? { beyondMainSource: true } : {}),
  }
}

/** The same for a record that is known by its id. */
export const entryJsonOf = <L extends object>(context: JsonContext<L>, id: string): EntryJson<L> =>
  entryJson(context, requireEntry(context.atlas, id))

/** A citation as it stands in a record, followed to its source. */
export function citationJson<L extends object>(context: JsonContext<L>, citation: Citation): CitationJson<L> {
  const { atlas, language, linkTo } = context
  const resolved = resolveCitation(atlas, citation)
  const { source, title, main: _main, footnote, ...place } = resolved
  return {
    source: { id: source, title: title[language], ...linkTo('sources', source) },
    ...place,
    ...(footnote === undefined ? {} : { footnote: footnoteJson(context, footnote) }),
    text: formatCitation(resolved, language),
  }
}

function footnoteJson<L extends object>({ linkTo }: JsonContext<L>, { number, id, url }: ResolvedFootnote) {
  const link: Partial<L> = id === undefined ? {} : linkTo('sources', id)
  return { number, ...link, ...(url === undefined ? {} : { url }) }
}

/**
 * A record as JSON answers name it: collection, id, label, what the app adds, and the marks of what had ended and of what
 * the main source does not tell of.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param options the language of the label, and what to add
 * @example
 * const entry = entryOf('places', get(atlas, 'places', 'es'))
 * toEntryJson(atlas, entry, { language: 'es', linkTo: (collection, id) => ({ self: `/v1/${collection}/${id}` }) })
 * // { collection: 'places', id: 'es', label: 'España', self: '/v1/places/es' }
 */
export function toEntryJson<L extends object>(atlas: Atlas, entry: Entry, options: JsonOptions<L>): EntryJson<L> {
  checkOptions(options, jsonOptionNames)
  checkEntry(entry)
  return entryJson(jsonContext(atlas, options), entry)
}

/**
 * A citation as JSON answers have it.
 *
 * @param atlas the atlas that the citation is of
 * @param citation a citation of a record, of a statement or of a part
 * @param options the language, and what to add to the source and its footnote
 * @example
 * const [citation] = get(atlas, 'ties', 'aerocluster-queretaro--hegan').citations
 * citation && toCitationJson(atlas, citation, { language: 'en', linkTo: () => ({}) }).text
 * // 'section 2.2, page 5, Table 2, footnote 24'
 */
export function toCitationJson<L extends object>(
  atlas: Atlas,
  citation: Citation,
  options: JsonOptions<L>,
): CitationJson<L> {
  checkOptions(options, jsonOptionNames)
  return citationJson(jsonContext(atlas, options), citation)
}

/**
 * An answer as JSON: its data with the dataset that it was made from.
 *
 * @param atlas the atlas that was queried
 * @param data what the other functions of this kind give
 * @param about how much of a list it is, and for an empty answer the reason, in the language of the answer
 * @example
 * toAnswerJson(atlas, ['claut'], { page: { limit: 1, more: true } }).page // { limit: 1, more: true }
 */
export function toAnswerJson<T>(
  atlas: Atlas,
  data: T,
  about: Pick<AnswerJson<T>, 'page' | 'notice'> = {},
): AnswerJson<T> {
  checkAtlas(atlas)
  checkOptions(about, { page: true, notice: true }, 'about')
  const { page, notice } = about
  if (page !== undefined) checkObject('about.page', page, '{ limit, more }', ['limit', 'more'])
  if (notice !== undefined) checkedText('about.notice', notice)
  const {
    manifest: { version, asOf },
    hash,
    evidence,
  } = atlas
  return {
    data,
    ...(page === undefined ? {} : { page }),
    ...(notice === undefined ? {} : { notice }),
    dataset: { version, hash, asOf, ...(evidence === undefined ? {} : { evidence }) },
  }
}
