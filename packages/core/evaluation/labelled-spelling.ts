import type { EmbeddedIds } from '../src/dataset/generated/ids.ts'

/** A spelling, who is meant, and how the spelling came about. */
export type LabelledSpelling = readonly [
  written: string,
  meant: EmbeddedIds['clusters' | 'organizations'] | null,
  why: string,
]
