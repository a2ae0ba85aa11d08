/** Whom a document is laid out for. @module */
import type { Atlas, Entry, Language } from '@puente/core'

/** Of which atlas somebody reads, in which language, and how wide. */
export interface RenderContext {
  readonly atlas: Atlas
  readonly language: Language
  /** Columns. */
  readonly width: number
}

/** A record to be laid out, and how. */
export interface RecordView extends RenderContext {
  readonly entry: Entry
  /** Whether long lists of relations are given whole: on paper nothing can be opened. */
  readonly whole?: boolean
}
