/** What other records say of a record. @module */

import type { Atlas, Entry } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import { rowAt } from '../util/compressed-rows.ts'
import type { Key } from './column.ts'
import { derivedFields } from './derived-fields.ts'
import { indexedField } from './field-columns.ts'

/**
 * The values that a derived field gives a record.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param name of a derived field of the collection
 * @returns each value once; none for a field that is not derived
 * @example
 * derivedValues(atlas, { collection: 'clusters', record: get(atlas, 'clusters', 'claut') }, 'label') // ['gold']
 */
export function derivedValues(atlas: Atlas, { collection, record }: Entry, name: string): readonly Key[] {
  const position = positionsById(atlas, collection).get(record.id)
  if (position === undefined || !derivedFields[collection].some((field) => field.name === name)) return []
  const { own, ownByRecord } = indexedField(atlas, collection, name)
  return Array.from(rowAt(ownByRecord(), position)).flatMap((code) => own.keys[code] ?? [])
}
