/** Whom a document is laid out for. @module */
import type { Atlas, Entry, Language } from '@puente/core'

/** What documents are laid out from. */
export interface RenderContext {
  readonly atlas: Atlas
  readonly language: Language
  /** Columns. */
  readonly width: number
}

/** A record to be laid out, and how. */
export interface RecordView extends RenderContext {
  readonly entry: Entry
  /** Whether long lists are given in full, for text that cannot be navigated. */
  readonly whole?: boolean
}
