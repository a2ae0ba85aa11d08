import type { Atlas } from '../src/dataset/atlas.ts'
import { resolve } from '../src/search/resolve.ts'
import type { LabelledSpelling } from './labelled-spelling.ts'

/** What `resolve` made of one spelling, where it was not what was meant. */
export interface Miss {
  readonly written: string
  readonly meant: string | null
  readonly chosen: string | null
  readonly why: string
}

/** How right `resolve` is. */
export interface Accuracy {
  /** How many spellings mean an actor, and how many none. */
  readonly meaning: number
  readonly meaningNone: number
  /** How many led to an actor, and how many to the right one. */
  readonly chosen: number
  readonly right: number
  /** Of those led to an actor, the share led to the right one. */
  readonly precision: number
  /** Of those that mean an actor, the share led to it. */
  readonly recall: number
  /** Of those that mean none, the share led to none. */
  readonly refused: number
  readonly misses: readonly Miss[]
}

/** Asks `resolve` for some labelled spellings. */
export function accuracyOn(atlas: Atlas, spellings: readonly LabelledSpelling[]): Accuracy {
  const resolved = spellings.map(([written, meant, why]): Miss => {
    return { written, meant, chosen: resolve(atlas, written).chosen?.entry.record.id ?? null, why }
  })
  const meaning = resolved.filter(({ meant }) => meant !== null)
  const meaningNone = resolved.filter(({ meant }) => meant === null)
  const chosen = resolved.filter((one) => one.chosen !== null)
  const right = chosen.filter((one) => one.chosen === one.meant)
  return {
    meaning: meaning.length,
    meaningNone: meaningNone.length,
    chosen: chosen.length,
    right: right.length,
    precision: right.length / chosen.length,
    recall: right.length / meaning.length,
    refused: meaningNone.filter((one) => one.chosen === null).length / meaningNone.length,
    misses: resolved.filter((one) => one.chosen !== one.meant),
  }
}
