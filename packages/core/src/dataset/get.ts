/** Records by id. @module */
import { checkCollection, checkedTerm, checkedText } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Language } from '../model/language.ts'
import { didYouMeanSentence } from '../model/nearest.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { type Atlas, checkAtlas, type Entry, type IdMap, type IdOf } from './atlas.ts'
import { nearestIds } from './nearest-ids.ts'
import { entryById, recordIndex } from './record-index.ts'

/** No record has that id. */
export interface NotFound {
  readonly _tag: 'NotFound'
  readonly id: string
  /** Where it was looked for; absent: in every collection. */
  readonly collection?: CollectionName
  /** Where it was looked for, if in several collections. */
  readonly among?: readonly CollectionName[]
  /** Where the id does stand, if in another collection. */
  readonly elsewhere?: CollectionName
  /** The nearest ids, nearest first. */
  readonly didYouMean: readonly string[]
  /** All that in one English sentence or two; `formatFailure` gives it in either language. */
  readonly message: string
}

const words = {
  en: {
    none: (id: string) => `No record has the id "${id}".`,
    noneOf: (collections: readonly CollectionName[], id: string) =>
      `No record of ${collections.join(' or ')} has the id "${id}".`,
    elsewhere: (collection: CollectionName) => `It is one of ${collection}.`,
    unsuited: (id: string, collection: CollectionName) => `"${id}" is one of ${collection}, which do not fit here.`,
  },
  es: {
    none: (id: string) => `Ningún registro tiene el id "${id}".`,
    noneOf: (collections: readonly CollectionName[], id: string) =>
      `Ningún registro de ${collections.join(' ni de ')} tiene el id "${id}".`,
    elsewhere: (collection: CollectionName) => `Es uno de ${collection}.`,
    unsuited: (id: string, collection: CollectionName) => `"${id}" es uno de ${collection}, que aquí no sirven.`,
  },
} as const

export function formatNotFound(
  {
    id,
    collection,
    among = collection === undefined ? [] : [collection],
    elsewhere,
    didYouMean,
  }: Omit<NotFound, '_tag' | 'message'>,
  language: Language,
): string {
  const said = words[language]
  if (among.length === 0 && elsewhere !== undefined) return said.unsuited(id, elsewhere)
  const nothing = among.length === 0 ? said.none(id) : said.noneOf(among, id)
  return `${nothing}${elsewhere === undefined ? didYouMeanSentence(didYouMean, language) : ` ${said.elsewhere(elsewhere)}`}`
}

/** The failure where a record was found, but in another collection than the requested ones. */
export function wrongCollection(id: string, elsewhere: CollectionName, among: readonly CollectionName[]): NotFound {
  const what = { id, among, elsewhere, didYouMean: [] }
  return { _tag: 'NotFound', ...what, message: formatNotFound(what, 'en') }
}

/** Thrown where an id that the types promise is not in the atlas. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  readonly detail: NotFound
  constructor(detail: NotFound) {
    super(detail.message)
    this.detail = detail
  }
}

/** The id that replaced one that was given up; any other id unchanged. */
export function currentId(atlas: Atlas, id: string): string {
  const redirects = atlas.manifest.redirects ?? {}
  return Object.hasOwn(redirects, id) ? (redirects[id] ?? id) : id
}

function notFound(atlas: Atlas, id: string, collection?: CollectionName): NotFound {
  checkedText('id', id)
  if (collection !== undefined) checkedTerm('collection', collection, collectionNames)
  const elsewhere = entryById(atlas, id)?.collection
  const didYouMean = elsewhere === undefined ? nearestIds(atlas, id, collection) : []
  const what = {
    id,
    ...(collection === undefined ? {} : { collection }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    didYouMean,
  }
  return { _tag: 'NotFound', ...what, message: formatNotFound(what, 'en') }
}

/**
 * The record with an id, in whichever collection it is.
 *
 * An id that was given up leads to the record that took its place.
 *
 * @param atlas where to look
 * @param id any text
 * @returns the record and its collection, or what was not found with the nearest ids
 * @example
 * const found = lookup(atlas, 'nuevo-lion')
 * found.ok ? found.value.record.id : found.error.didYouMean // ['nuevo-leon']
 */
export function lookup(atlas: Atlas, id: string): Result<Entry, NotFound> {
  checkAtlas(atlas)
  checkedText('id', id)
  const entry = entryById(atlas, currentId(atlas, id))
  return entry === undefined ? fail(notFound(atlas, id)) : succeed(entry)
}

/**
 * The record of one collection with an id that may not exist.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param id any text
 * @returns the record, or what was not found: the nearest ids, or the collection in which the id does stand
 * @example
 * const found = lookupIn(atlas, 'clusters', 'mx')
 * found.ok ? found.value.id : found.error.elsewhere // 'places'
 */
export function lookupIn<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  id: string,
): Result<Records[C], NotFound> {
  checkAtlas(atlas)
  checkCollection(collection)
  const found = lookup(atlas, id)
  if (!found.ok || found.value.collection !== collection) return fail(notFound(atlas, id, collection))
  // An entry of this collection holds this collection's record.
  return succeed(found.value.record as Records[C])
}

/**
 * The record with an id that is known to exist.
 *
 * On the embedded atlas a misspelt literal does not compile; a reference read from a record fits as it is.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param id the record's id
 * @returns the record
 * @throws {NotFoundError} if there is none after all; it names the nearest ids
 * @example
 * get(atlas, 'clusters', 'claut').names[0]?.value // 'Clúster Automotriz de Nuevo León, A.C.'
 */
export function get<I extends IdMap, C extends CollectionName>(
  atlas: Atlas<I>,
  collection: C,
  id: IdOf<NoInfer<C>, I>,
): Records[C] {
  const found = lookupIn(atlas, collection, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/** The record with an id that stands in another record or in an answer. @throws {NotFoundError} if there is none */
export function requireEntry(atlas: Atlas, id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  return found.value
}

/** The numbers of the records with some ids, each once; ids that the atlas does not have are left out. */
export const numbersById = (atlas: Atlas, ids: readonly string[]): readonly number[] =>
  [...new Set(ids.map((id) => currentId(atlas, id)))].flatMap((id) => recordIndex(atlas.records).numberOf(id) ?? [])

/** The records with some ids, each once; ids that the atlas does not have are left out. */
export const entriesById = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  [...new Set(ids.map((id) => currentId(atlas, id)))].flatMap((id) => entryById(atlas, id) ?? [])
