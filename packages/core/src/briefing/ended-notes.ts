/** What a statement of a briefing names and has ended, said behind it with its citations. @module */
import { activeAwards, activePartnerships } from '../analysis/as-of.ts'
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { numbersOfIds } from '../dataset/numbered-records.ts'
import { numbersIn, recordIndex } from '../dataset/record-index.ts'
import { type EndedEntry, standingOf } from '../dataset/standing.ts'
import { actorsAsOf, tieEnds } from '../index/actors.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { formatStanding } from '../text/format-standing.ts'
import { memoizePerDate } from '../util/memo.ts'
import { type BriefingContext, fullName, shortName } from './briefing-context.ts'
import type { Draft } from './draft.ts'

const maxCitationsEach = 2

/** What has ended, and how, in words. */
interface Said {
  readonly name: string
  readonly standing: string
}

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

/** Holds 1 at the number of each record that may have ended by a date. Those of which there can be very many are not read. */
const mayHaveEnded = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate): Uint8Array => {
  const { count } = recordIndex(atlas.records)
  const { ended, count: actors } = actorsAsOf(atlas, asOf)
  const may = new Uint8Array(count).fill(1)
  may.fill(0, 0, actors)
  for (const actor of ended.keys()) may[actor] = 1
  const put = (collection: CollectionName, mayAt: (position: number) => boolean) => {
    const { start, end } = numbersIn(atlas.records, collection)
    for (let number = start; number < end; number++) may[number] = mayAt(number - start) ? 1 : 0
  }
  const { first, second } = tieEnds(atlas)
  put('ties', (position) => may[first[position] ?? -1] === 1 || may[second[position] ?? -1] === 1)
  const partnerships = activePartnerships(atlas, asOf)
  put('partnerships', (position) => partnerships[position] !== 1)
  const awards = activeAwards(atlas, asOf)
  put('awards', (position) => awards[position] !== 1)
  put('events', () => false)
  return may
})

/** Tests whether what the record with a number stands for had ended by the date of a briefing. */
export function endedBy({ atlas, asOf }: Pick<BriefingContext, 'atlas' | 'asOf'>): (number: number) => boolean {
  const { entryAt } = recordIndex(atlas.records)
  const may = mayHaveEnded(atlas, asOf)
  return (number) => may[number] === 1 && standingOf(atlas, entryAt(number), asOf) !== undefined
}

/** The records with some numbers that may have ended. */
function endedAmong({ atlas, asOf }: BriefingContext, numbers: ArrayLike<number>): readonly Entry[] {
  const { entryAt } = recordIndex(atlas.records)
  const may = mayHaveEnded(atlas, asOf)
  const found: Entry[] = []
  for (let at = 0; at < numbers.length; at++) if (may[numbers[at] ?? 0] === 1) found.push(entryAt(numbers[at] ?? 0))
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

/** A text with what is said of the end of its subject: behind the name with which it begins, and of that of others in a last sentence. */
function withStandings({ phrases }: BriefingContext, { text, lead }: Draft, said: readonly Said[]): string {
  const own = said.find(({ name }) => name === lead && text.startsWith(name))
  const others = said.filter((one) => one !== own).map(({ name, standing }) => `${name} (${standing})`)
  const rest = text.slice(own?.name.length ?? 0)
  // What stands in brackets behind the name already goes on.
  const begun =
    own === undefined
      ? text
      : `${own.name} (${own.standing}${rest.startsWith(' (') ? `; ${rest.slice(2)}` : `)${rest}`}`
  return others.length === 0 ? begun : `${begun} ${phrases.ended(others.join('; '))}`.trim()
}

/**
 * A draft that says of what it names or is to tell of, and had ended by the date of the briefing, how it ended.
 *
 * @param context of the briefing
 * @param draft which may name what has ended
 * @param before what the briefing says already, and need not say again
 * @returns the draft itself where nothing that it names had ended
 */
export function withEnded(context: BriefingContext, draft: Draft, before = ''): Draft {
  const { atlas, language } = context
  const [subject] = draft.records
  const isNamed = (entry: Entry) =>
    entry === subject ||
    draft.over?.some(({ record }) => record.id === entry.record.id) === true ||
    [fullName(context, entry), shortName(context, entry)].some((name) => draft.text.includes(name))
  const concerned = [...draft.records, ...endedAmong(context, draft.counted ?? [])]
  const found = concerned.flatMap((entry) => endedIn(context, entry, isNamed))
  const saying = ({ entry, standing }: EndedEntry): Said => ({
    name: shortName(context, entry),
    standing: formatStanding(atlas, standing, language),
  })
  const ended = [...new Map(found.map((one) => [one.entry.record.id, one])).values()].filter((one) => {
    const { name, standing } = saying(one)
    return !before.includes(`${name} (${standing}`)
  })
  if (ended.length === 0) return draft
  return {
    ...draft,
    text: withStandings(context, draft, ended.map(saying)),
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
