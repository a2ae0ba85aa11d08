import type { Entry } from '../atlas/atlas.ts'
import { citingEach } from './citing.ts'
import type { Draft } from './draft.ts'
import { listing } from './listing.ts'
import type { Phrases } from './phrases.ts'
import { asSentence } from './shortened.ts'
import { shortName, type Writing } from './writing.ts'

const mostNames = 3

/** A line that names the records of a kind that there was no room to tell of. */
export const nameOthers =
  (writing: Writing, kind: keyof Phrases['others']) =>
  (others: readonly Entry[]): Draft => {
    const names = others.map((entry) => shortName(writing, entry))
    return {
      text: asSentence(writing.phrases.others[kind](listing(names, mostNames, writing.language))),
      records: others,
      citations: citingEach(others.slice(0, mostNames + 1)),
    }
  }
