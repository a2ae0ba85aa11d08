/** Whom a document is laid out for. @module */
import type { Atlas, Language } from '@puente/core'

/** Of which atlas somebody reads, in which language, and how wide. */
export interface Reader {
  readonly atlas: Atlas
  readonly language: Language
  /** Columns. */
  readonly width: number
}
