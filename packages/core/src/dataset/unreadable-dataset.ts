/** What cannot be read: at opening a failure, later an error. @module */
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

export const unreadableDataset = (path: string, reason: Localized): UnreadableDataset => ({
  _tag: 'UnreadableDataset',
  path,
  reason,
  message: reason.en,
})

/** Thrown by the first question that reads a part of a compiled atlas which was altered after it was written, or is gone. */
export class DamagedDatasetError extends Error {
  override readonly name = 'DamagedDatasetError'
  readonly detail: UnreadableDataset
  constructor(detail: UnreadableDataset, options?: ErrorOptions) {
    super(detail.message, options)
    this.detail = detail
  }
}
