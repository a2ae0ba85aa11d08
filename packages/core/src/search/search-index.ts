/** What a search looks into. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { currentId } from '../dataset/get.ts'
import { positionsById } from '../dataset/record-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import { type TextIndex, textIndex } from './text-index.ts'

/** The text indexes of all collections, and where the records with some ids stand. */
export interface SearchIndex {
  readonly textsOf: (collection: CollectionName) => TextIndex
  /** The position of a record in a collection; an id that was given up leads to what took its place. */
  readonly positionOf: (collection: CollectionName, id: string) => number | undefined
}

/** The search index of an atlas, of which each part is made when it is first needed. */
export const searchIndexOf = /* @__PURE__ */ memoize(
  (atlas: Atlas): SearchIndex => ({
    textsOf: (collection) => textIndex(atlas, collection),
    positionOf: (collection, id) => positionsById(atlas, collection).get(currentId(atlas, id)),
  }),
)
