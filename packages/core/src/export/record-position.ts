/** Where records stand in their lists. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { checkedText } from '../util/check-value.ts'

/** A place in the list of a collection. */
export interface RecordPosition {
  readonly collection: CollectionName
  /** From 0. */
  readonly position: number
}

/**
 * Where a record stands in the list of its collection, so that what is written of the whole list can refer to it. No record
 * is read for it.
 *
 * @param atlas the atlas that has the record
 * @param id of a record
 * @returns nothing where no record has this id
 * @example
 * const { position = -1 } = recordPosition(atlas, 'claut') ?? {}
 * atlas.records.clusters[position]?.id // 'claut'
 */
export function recordPosition(atlas: Atlas, id: string): RecordPosition | undefined {
  checkAtlas(atlas)
  const { numberOf, firstOf } = recordIndex(atlas.records)
  const number = numberOf(checkedText('id', id))
  if (number === undefined) return undefined
  const collection = collectionNames.findLast((name) => firstOf(name) <= number)
  return collection === undefined ? undefined : { collection, position: number - firstOf(collection) }
}
