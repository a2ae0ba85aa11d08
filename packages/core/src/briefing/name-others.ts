import type { Entry } from '../atlas/atlas.ts'
import { citingEach } from './citing.ts'
import type { Draft } from './draft.ts'
import { led } from './led.ts'
import { listing, titlesListed } from './listing.ts'
import type { OthersKind } from './phrases.ts'
import { shortName, type Writing } from './writing.ts'

const mostNames = 3

/** What is called by a title, which may have commas. */
const titled: ReadonlySet<OthersKind> = new Set(['stories', 'opportunities', 'findings'])

/** A line that names the records of a kind that there was no room to tell of. */
export const nameOthers =
  (writing: Writing, kind: OthersKind) =>
  (others: readonly Entry[]): Draft => {
    const names = others.map((entry) => shortName(writing, entry))
    return {
      ...led(writing.phrases.others[kind], ':', [
        (titled.has(kind) ? titlesListed : listing)(names, mostNames, writing.language),
      ]),
      records: others,
      citations: citingEach(others.slice(0, mostNames + 1)),
    }
  }
