/**
 * Names of actors as people write them, each with the actor that is meant, or null where none in the atlas is.
 *
 * They were written by hand, from the names, their parts, plausible slips and other languages, before `resolve` was
 * asked. Those at even positions are for development, those at odd positions are held out: like stands beside like, so
 * that each half has its share of every kind.
 *
 * @module
 */
import type { LabelledSpelling } from './labelled-spelling.ts'
import { spellingsOfActors } from './spellings-of-actors.ts'
import { spellingsOfNobody } from './spellings-of-nobody.ts'

/** All labelled spellings. */
export const spellings: readonly LabelledSpelling[] = [...spellingsOfActors, ...spellingsOfNobody]

/** The half on which `resolve` may be improved, and the half that only measures it. */
export const halves = {
  development: spellings.filter((_, position) => position % 2 === 0),
  'held-out': spellings.filter((_, position) => position % 2 === 1),
} as const
