/**
 * The records of the embedded atlas, each of which is parsed from its text at its first use.
 *
 * As JSON in one string for each collection they cost an importer a few milliseconds; as a program of literals they cost
 * five times that, used or not. A program that reads one record does not parse the others.
 *
 * @module
 */
import { byCollection, type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { deepFreeze } from '../util/freeze.ts'
import type { RecordLists } from './atlas.ts'
import type { EmbeddedIds } from './generated/ids.ts'

/** A record of the embedded atlas, with the ids that it has as literal types. */
export type EmbeddedRecord<C extends CollectionName> = Records[C] & { readonly id: EmbeddedIds[C] }

/** A tab, which stands in no JSON. A line break would make a bundler write a template, which engines read more slowly. */
export const separator = '\t'

/** JSON of records, each of which was checked against the schema of its collection when it was generated. */
interface RecordsJson {
  /** The records with {@link separator} between them; in each, the id stands first. */
  readonly text: string
  lines?: readonly string[]
}

export interface RecordTexts<C extends CollectionName = CollectionName> {
  readonly json: RecordsJson
  readonly read: (EmbeddedRecord<C> | undefined)[]
  /** Makes the record at a position; absent: its JSON is parsed. */
  readonly make?: (position: number) => EmbeddedRecord<C>
  all?: readonly EmbeddedRecord<C>[]
}

export type AllRecordTexts = { readonly [C in CollectionName]: RecordTexts<C> }

/** The texts of all collections: what a function gives for the name of each. */
export const allTexts = (of: <C extends CollectionName>(name: C) => RecordTexts<C>): AllRecordTexts =>
  // Each name has the texts of its own records; the compiler does not follow them through the names.
  byCollection(of) as AllRecordTexts

/** The records of a collection, none of them parsed. */
export const recordTexts = <C extends CollectionName>(text: string): RecordTexts<C> => ({ json: { text }, read: [] })

/** The JSON of each record. */
export function linesOf({ json }: RecordTexts): readonly string[] {
  json.lines ??= json.text === '' ? [] : json.text.split(separator)
  return json.lines
}

export function recordAt<C extends CollectionName>(texts: RecordTexts<C>, position: number): EmbeddedRecord<C> {
  const known = texts.read[position]
  if (known !== undefined) return known
  const record = texts.make?.(position) ?? deepFreeze<EmbeddedRecord<C>>(JSON.parse(linesOf(texts)[position] ?? ''))
  texts.read[position] = record
  return record
}

export function allRecords<C extends CollectionName>(texts: RecordTexts<C>): readonly EmbeddedRecord<C>[] {
  texts.all ??= Object.freeze(linesOf(texts).map((_, position) => recordAt(texts, position)))
  return texts.all
}

const changedTexts = <C extends CollectionName>(
  texts: RecordTexts<C>,
  change: <R extends Records[CollectionName]>(record: R) => R,
): RecordTexts<C> => ({ json: texts.json, read: [], make: (position) => change(recordAt(texts, position)) })

/**
 * Records each of which is changed at its first use.
 *
 * @param texts the records before
 * @param change keeps the id, and adds no text that the record has not
 */
export function changedRecords(
  texts: AllRecordTexts,
  change: <R extends Records[CollectionName]>(record: R) => R,
): RecordLists {
  return lazyRecords(allTexts((name) => changedTexts(texts[name], change)))
}

const textsOfLists = new WeakMap<RecordLists, AllRecordTexts>()

/** The JSON of an atlas's records; only the embedded atlas has it. */
export const textsOf = (records: RecordLists): AllRecordTexts | undefined => textsOfLists.get(records)

/** Whether all records of some collections are read; those that have no text always are. */
export function areRead(records: RecordLists, collections: readonly CollectionName[]): boolean {
  const texts = textsOf(records)
  return texts === undefined || collections.every((name) => texts[name].all !== undefined)
}

/** The lists of all collections, each asked for whenever it is read. */
export function lazyLists(listOf: (name: CollectionName) => readonly object[]): RecordLists {
  const getters = collectionNames.map((name) => [name, { get: () => listOf(name), enumerable: true }] as const)
  // Each name has a getter of its records, which is what the type says; the compiler does not look into descriptors.
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(getters))) as RecordLists
}

/** The lists of all collections, each parsed at its first use. */
export function lazyRecords(texts: AllRecordTexts): RecordLists {
  const records = lazyLists((name) => allRecords(texts[name]))
  textsOfLists.set(records, texts)
  return records
}
