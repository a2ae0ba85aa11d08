/** A file to be written, and what came of it: the state asks, the app does it. @module */
import type { Localized } from '@puente/core'

/** A file to be written. */
export interface FileToWrite {
  /** As somebody typed it. */
  readonly path: string
  readonly text: string
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean
}

/** What came of it. */
export type WriteOutcome =
  /** It is written, at this place in full. */
  | { readonly kind: 'written'; readonly path: string }
  /** There is such a file, and nobody said that it may be replaced. */
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'failed'; readonly problem: Localized }
