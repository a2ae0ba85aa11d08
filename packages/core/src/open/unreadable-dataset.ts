import type { Localized } from '../model/language.ts'

/** A dataset that could not be read at all. */
export interface UnreadableDataset {
  readonly _tag: 'UnreadableDataset'
  readonly path: string
  /** Why, and what to give instead, in whole sentences. */
  readonly reason: Localized
  /** The same in English. */
  readonly message: string
}

/** The error that opening answers with where nothing can be read. */
export const unreadableDataset = (path: string, reason: Localized): UnreadableDataset => ({
  _tag: 'UnreadableDataset',
  path,
  reason,
  message: reason.en,
})
