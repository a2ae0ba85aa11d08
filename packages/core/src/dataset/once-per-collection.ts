import type { CollectionName } from '../model/collection-name.ts'
import { type Atlas, oncePerAtlas } from './atlas.ts'

/** Something made once for each collection of an atlas, when it is first asked for. */
export function oncePerCollection<T>(
  make: (atlas: Atlas, collection: CollectionName) => T,
): (atlas: Atlas, collection: CollectionName) => T {
  const ofAtlas = oncePerAtlas(() => new Map<CollectionName, T>())
  return (atlas, collection) => {
    const made = ofAtlas(atlas)
    const earlier = made.get(collection)
    if (earlier !== undefined) return earlier
    const value = make(atlas, collection)
    made.set(collection, value)
    return value
  }
}

/** At which position of its collection each id stands. */
export const positionsById = /* @__PURE__ */ oncePerCollection((atlas, collection): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>()
  atlas.records[collection].forEach((record, position) => {
    positions.set(record.id, position)
  })
  return positions
})
