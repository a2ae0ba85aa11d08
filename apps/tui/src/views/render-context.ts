/** Whom a document is laid out for. @module */
import type { Atlas, Entry, Language } from '@puente/core'
import type { Pane } from '../app/layout.ts'
import type { ScreenContext } from '../app/state.ts'

/** What documents are laid out from. */
export interface RenderContext {
  readonly atlas: Atlas
  readonly language: Language
  /** Columns. */
  readonly width: number
}

/** The render context of a pane, by default of the whole body. */
export const renderContextIn = (
  { cache, state, layout }: ScreenContext,
  { innerWidth }: Pane = layout.full,
): RenderContext => ({ atlas: cache.atlas, language: state.language, width: innerWidth })

/** A record to be laid out, and how. */
export interface RecordView extends RenderContext {
  readonly entry: Entry
  /** Whether long lists are given in full, for text that cannot be navigated. */
  readonly whole?: boolean
}
