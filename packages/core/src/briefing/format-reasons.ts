/** What speaks for a match, as part of a sentence. @module */
import type { Entry } from '../dataset/atlas.ts'
import { termLabel } from '../dataset/label.ts'
import type { Match, MatchReason } from '../matching/match.ts'
import type { MatchSignalKind } from '../matching/match-signal.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { placeName, sectorName, shortName, type Writing } from './briefing-context.ts'
import { listing } from './listing.ts'

/** Which of the records behind a reason its wording names. */
const named: Readonly<Record<MatchSignalKind, readonly CollectionName[]>> = {
  'same-sector': ['sectors'],
  'seeks-your-place': ['places'],
  'is-where-you-seek': ['places'],
  'same-partnership': ['partnerships'],
  'your-partnership-targets-it': ['partnerships'],
  'its-partnership-targets-you': ['partnerships'],
  'partner-in-common': ['clusters', 'organizations'],
  'works-with-your-sector': ['clusters', 'organizations'],
  'works-with-your-place': ['clusters', 'organizations'],
  'same-event': ['events'],
  'receives-visits': ['events'],
  travels: ['events'],
  'same-body': ['clusters', 'organizations'],
  'label-held': ['awards'],
  'instrument-for-both': ['instruments'],
}

function nameOf(writing: Writing, entry: Entry): string {
  switch (entry.collection) {
    case 'sectors':
      return sectorName(writing, entry.record.id)
    case 'places':
      return placeName(writing, entry.record.id)
    case 'awards':
      return termLabel('awards', 'level', entry.record.level, writing.language)
    default:
      return shortName(writing, entry)
  }
}

const mostNames = 2
const mostReasons = 3

/** What the wording of a reason names: a partner in common is one, whatever ties it. */
function namedRecords({ kind, records }: MatchReason, candidate: Entry): readonly Entry[] {
  const fitting = records.filter(
    ({ collection, record }) => named[kind].includes(collection) && record.id !== candidate.record.id,
  )
  return kind === 'partner-in-common' ? fitting.slice(0, 1) : fitting
}

/** What speaks for a match in words, and the records behind what is said. */
export interface ReasonsTold {
  readonly text: string
  readonly records: readonly Entry[]
}

/**
 * What speaks most for a match.
 *
 * @param writing the briefing
 * @param asking the actor that asks
 * @param match whom it was matched with
 */
export function reasonsInWords(writing: Writing, asking: Entry, match: Match): ReasonsTold {
  const { language, phrases } = writing
  const byKind = new Map<MatchSignalKind, MatchReason[]>()
  for (const reason of match.parts.flatMap(({ reasons }) => reasons))
    byKind.set(reason.kind, [...(byKind.get(reason.kind) ?? []), reason])
  const worth = (reasons: readonly MatchReason[]) => reasons.reduce((sum, { value }) => sum + value, 0)
  const told = new Map<string, readonly Entry[]>()
  for (const [kind, reasons] of [...byKind].sort(([, a], [, b]) => worth(b) - worth(a))) {
    const behind = [
      ...new Map(reasons.flatMap((one) => namedRecords(one, match.entry)).map((one) => [one.record.id, one])).values(),
    ]
    const names = listing(
      behind.map((entry) => nameOf(writing, entry)),
      mostNames,
      language,
    )
    const text = phrases.reasons[kind]({
      asking: shortName(writing, asking),
      candidate: shortName(writing, match.entry),
      names,
    })
    told.set(
      text,
      reasons.flatMap(({ records }) => records),
    )
    if (told.size === mostReasons) break
  }
  return { text: [...told.keys()].join('; '), records: [...told.values()].flat() }
}
