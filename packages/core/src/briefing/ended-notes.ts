/** What a statement of a briefing names and has ended, said behind it with its citations. @module */
import { activeAwards, activePartnerships } from '../analysis/as-of.ts'
import type { Entry } from '../dataset/atlas.ts'
import { numbersOfIds } from '../dataset/numbered-records.ts'
import { numbersIn, recordIndex } from '../dataset/record-index.ts'
import { standingOf } from '../dataset/standing.ts'
import { actorsAsOf, tieEnds } from '../index/actors.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { formatStanding } from '../text/format-standing.ts'
import { type BriefingContext, fullName, shortName } from './briefing-context.ts'
import type { Draft } from './draft.ts'

const maxCitationsEach = 2

/** What a record stands for that had ended, each with what is to be said of it. */
function endedIn(context: BriefingContext, entry: Entry, isNamed: (entry: Entry) => boolean) {
  const { atlas, asOf } = context
  const standing = standingOf(atlas, entry, asOf)
  if (standing === undefined) return []
  const { through } = standing
  // A tie says no more than that one of its actors had ended, which the statement need not name.
  if (entry.collection === 'ties') return through.filter((one) => isNamed(one.entry))
  if (!isNamed(entry)) return []
  return through.length > 0 ? through : [{ entry, standing }]
}

/** Tests by position whether a record of a collection, which had started, may have ended, without reading it. */
function mayHaveEnded({ atlas, asOf }: BriefingContext, collection: CollectionName): (position: number) => boolean {
  const { ended } = actorsAsOf(atlas, asOf)
  switch (collection) {
    case 'clusters':
      return (position) => ended.has(position)
    case 'organizations':
      return (position) => ended.has(atlas.records.clusters.length + position)
    case 'ties': {
      const { first, second } = tieEnds(atlas)
      return (position) => ended.has(first[position] ?? -1) || ended.has(second[position] ?? -1)
    }
    case 'partnerships':
      return (position) => activePartnerships(atlas, asOf)[position] !== 1
    case 'awards':
      return (position) => activeAwards(atlas, asOf)[position] !== 1
    case 'events':
      return () => false
    default:
      return () => true
  }
}

/** The records with some numbers that may have ended: of those of which there can be very many no others are read. */
function endedAmong(context: BriefingContext, numbers: ArrayLike<number>): readonly Entry[] {
  const { records } = context.atlas
  const { entryAt } = recordIndex(records)
  const ranges = collectionNames.map((name) => ({ ...numbersIn(records, name), mayHave: mayHaveEnded(context, name) }))
  const found: Entry[] = []
  let range = ranges[0]
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    // Records of one collection follow each other.
    if (range === undefined || number < range.start || number >= range.end)
      range = ranges.find(({ start, end }) => number >= start && number < end)
    if (range?.mayHave(number - range.start) === true) found.push(entryAt(number))
  }
  return found
}

/** What a draft rests on with further records, behind all others. */
function withFurther(
  { atlas }: BriefingContext,
  { records, counted }: Draft,
  further: readonly Entry[],
): Pick<Draft, 'records' | 'counted'> {
  if (counted === undefined) return { records: [...records, ...further] }
  const numbers = numbersOfIds(
    atlas.records,
    further.map(({ record }) => record.id),
  )
  return { records, counted: [...Array.from(counted), ...Array.from(numbers)] }
}

/**
 * A draft with a last sentence on what it names or is to tell of, and had ended by the date of the briefing.
 *
 * @param context of the briefing
 * @param draft which may name what has ended
 * @returns the draft itself where nothing that it names had ended
 */
export function withEnded(context: BriefingContext, draft: Draft): Draft {
  const { atlas, language, phrases } = context
  const [subject] = draft.records
  const isNamed = (entry: Entry) =>
    entry === subject ||
    draft.over?.some(({ record }) => record.id === entry.record.id) === true ||
    [fullName(context, entry), shortName(context, entry)].some((name) => draft.text.includes(name))
  const concerned = [...draft.records, ...endedAmong(context, draft.counted ?? [])]
  const found = concerned.flatMap((entry) => endedIn(context, entry, isNamed))
  const ended = [...new Map(found.map((one) => [one.entry.record.id, one])).values()]
  if (ended.length === 0) return draft
  const said = ended.map(
    ({ entry, standing }) => `${shortName(context, entry)} (${formatStanding(atlas, standing, language)})`,
  )
  return {
    ...draft,
    text: `${draft.text} ${phrases.ended(said.join('; '))}`.trim(),
    ...withFurther(
      context,
      draft,
      ended.map(({ entry }) => entry),
    ),
    citations: [
      ...draft.citations,
      ...ended.flatMap(({ standing: { citations } }) => citations.slice(0, maxCitationsEach)),
    ],
  }
}
