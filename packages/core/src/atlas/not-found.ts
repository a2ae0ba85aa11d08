import type { CollectionName } from '../model/collection-name.ts'

/** No record has that id. */
export interface NotFound {
  readonly _tag: 'NotFound'
  readonly id: string
  /** Where it was looked for; absent: in every collection. */
  readonly collection?: CollectionName
  /** Where the id does stand, if in another collection. */
  readonly elsewhere?: CollectionName
  /** The nearest ids, nearest first. */
  readonly didYouMean: readonly string[]
  /** All that in one English sentence or two. */
  readonly message: string
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
