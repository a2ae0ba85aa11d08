/**
 * Names of actors as people write them, each with the actor that is meant, or null where none in the atlas is.
 *
 * The first were written by hand, from the names, their parts, plausible slips and other languages, before `resolve`
 * was run on them. Those at even positions are for development, those at odd positions are held out: like stands beside
 * like, so that each half has its share of every kind. Later sets are of the kinds of mistakes that were found in use.
 *
 * @module
 */
import type { LabelledSpelling } from './labelled-spelling.ts'
import { spellingsKeptOut } from './spellings-kept-out.ts'
import { spellingsOfActors } from './spellings-of-actors.ts'
import { spellingsOfNobody } from './spellings-of-nobody.ts'
import { spellingsOpen } from './spellings-open.ts'
import { spellingsSecondKeptOut } from './spellings-second-kept-out.ts'

/** Labelled spellings that are counted together. */
export interface SpellingSet {
  readonly name: string
  readonly spellings: readonly LabelledSpelling[]
  /** Whether what `resolve` gets wrong is shown, and may be learnt from; else it is counted only. */
  readonly isOpen: boolean
}

const first = [...spellingsOfActors, ...spellingsOfNobody]

const open = new Set(spellingsOpen.map(([written]) => written))

/** A kept-out set without what somebody else wrote into the open one, too: that was learnt from. */
const unseen = (spellings: readonly LabelledSpelling[]) => spellings.filter(([written]) => !open.has(written))

/** All sets. */
export const spellingSets: readonly SpellingSet[] = [
  { name: 'development', spellings: first.filter((_, position) => position % 2 === 0), isOpen: true },
  { name: 'held-out', spellings: first.filter((_, position) => position % 2 === 1), isOpen: false },
  { name: 'open', spellings: spellingsOpen, isOpen: true },
  { name: 'kept-out', spellings: unseen(spellingsKeptOut), isOpen: false },
  { name: 'second kept-out', spellings: unseen(spellingsSecondKeptOut), isOpen: false },
]
