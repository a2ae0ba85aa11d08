/** An atlas that has one collection of the embedded one. @module */
import type { CollectionName } from '../model/collection-name.ts'
import type { Atlas } from './atlas.ts'
import type { EmbeddedIds } from './generated/ids.ts'
import { hash, manifest } from './generated/manifest.ts'
import { allTexts, lazyRecords, type RecordTexts, recordTexts } from './lazy-records.ts'

/** The ids of one collection of the embedded atlas, and of no other. */
export type IdsOfOne<C extends CollectionName> = {
  readonly [K in CollectionName]: K extends C ? EmbeddedIds[K] : never
}

/**
 * An atlas with the records of one collection; its others are empty. Its hash is that of the whole.
 *
 * @param name of the collection
 * @param texts its records
 */
export function atlasOfOne<C extends CollectionName>(name: C, texts: RecordTexts<C>): Atlas<IdsOfOne<C>> {
  const none = allTexts(() => recordTexts(''))
  return Object.freeze({ manifest, hash, records: lazyRecords({ ...none, [name]: texts }) })
}
