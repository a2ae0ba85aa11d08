/** What other records say of a record. @module */
import type { Atlas, Entry } from '../atlas/atlas.ts'
import type { Key } from './column.ts'
import { derivedFields } from './derived-fields.ts'
import { oncePerCollection, positionsById } from './once-per-collection.ts'

/** The values of each derived field that was asked for, by position of the record. */
const valuesMade = oncePerCollection(() => new Map<string, ReadonlyMap<number, readonly Key[]>>())

function valuesByPosition(atlas: Atlas, { collection }: Entry, name: string): ReadonlyMap<number, readonly Key[]> {
  const made = valuesMade(atlas, collection)
  const earlier = made.get(name)
  if (earlier !== undefined) return earlier
  const values = new Map<number, Key[]>()
  for (const field of derivedFields[collection]) {
    if (field.name !== name) continue
    field.derive(atlas, collection, (position: number, key: Key) => {
      const known = values.get(position)
      if (known === undefined) values.set(position, [key])
      else if (!known.includes(key)) known.push(key)
    })
  }
  made.set(name, values)
  return values
}

/**
 * The values that a derived field gives a record.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param name of a derived field of the collection
 * @returns none for a field that is not derived
 */
export function derivedValues(atlas: Atlas, entry: Entry, name: string): readonly Key[] {
  const position = positionsById(atlas, entry.collection).get(entry.record.id)
  return position === undefined ? [] : (valuesByPosition(atlas, entry, name).get(position) ?? [])
}
