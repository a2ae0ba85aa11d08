import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type CollectionFound, findText } from './find-text.ts'

/**
 * The records of one collection that a text finds.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param text what somebody typed
 * @returns the positions of the records found in the collection, ascending, the score of each, and which are called
 *   exactly so
 */
export function searchCollection(atlas: Atlas, collection: CollectionName, text: string): CollectionFound {
  const [found] = findText(atlas, [collection], text).collections
  return found ?? { collection, documents: new Uint32Array(), scores: new Float32Array(), exact: new Set() }
}
