import type { Entry } from '../dataset/atlas.ts'
import { shortName, type Writing } from './briefing-context.ts'
import { citingEach } from './citing.ts'
import type { Draft } from './draft.ts'
import { listing, titlesListed, toBeNamed } from './listing.ts'
import type { OthersKind } from './phrases.ts'
import { led } from './with-lead.ts'

const mostNames = 3

/** What is called by a title, which may have commas. */
const titled: ReadonlySet<OthersKind> = new Set(['stories', 'opportunities', 'findings'])

/** A line that names the records of a kind that there was no room to tell of. */
export const nameOthers =
  (writing: Writing, kind: OthersKind) =>
  (others: readonly Entry[]): Draft => {
    const names = toBeNamed(others, mostNames).map((entry) => shortName(writing, entry))
    const list = titled.has(kind) ? titlesListed : listing
    return {
      ...led(writing.phrases.others[kind], ':', [list(names, mostNames, writing.language, others.length)]),
      records: others,
      citations: citingEach(others.slice(0, mostNames + 1)),
    }
  }
