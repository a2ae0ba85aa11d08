/** The best partners for an actor on another side. @module */
import { type Atlas, checkAtlas, type Entry, entryOf, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { get, lookup, NotFoundError, wrongCollection } from '../dataset/get.ts'
import type { ActorId } from '../graph/graph.ts'
import { introductionsFrom } from '../graph/introductions.ts'
import { sideOfActor } from '../index/geography.ts'
import { checkBoolean, checkedInteger, checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { memoize } from '../util/memo.ts'
import { includes } from '../util/sorted-lists.ts'
import { tiedWith, tiesOf } from './active-records.ts'
import { bestCandidates, byScore, scoreOf, signalsByActor } from './best-candidates.ts'
import type { Exclusion, ExistingPartner, Matches, SuggestedPartner } from './match.ts'
import { type MatchingIndex, matchingIndex } from './matching-index.ts'
import { type PartName, weightsFrom } from './score-parts.ts'
import { scoringSignals, toMatch, withRanks } from './scoring.ts'

interface Sideless {
  readonly reason: 'left-side' | 'no-side'
  readonly actor: number
}

/** The actors without a side on the date, and whether they had one on the day that the atlas describes. */
const sideless = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): readonly Sideless[] =>
  actors.sides.flatMap((side, actor): Sideless[] => {
    if (side !== undefined) return []
    const earlier = sideOfActor(atlas, actors.entryAt(actor).record)
    return [{ reason: earlier === undefined ? 'no-side' : 'left-side', actor }]
  }),
)

/** The actors of another side that had ended by the date. */
const endedElsewhere = ({ actors: { ended, sides, entryAt } }: MatchingIndex, subject: number) =>
  [...ended].flatMap(([actor, standing]) =>
    sides[actor] === undefined || sides[actor] === sides[subject]
      ? []
      : [{ actor, exclusion: { reason: 'ended', entry: entryAt(actor), standing } as const }],
  )

const keyOf = (side: string | undefined, collection: ActorCollection) => `${side ?? ''} ${collection}`

const countsBySide = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const clusters = atlas.records.clusters.length
  actors.sides.forEach((side, actor) => {
    // Clusters are numbered before organizations.
    const key = keyOf(side, actor < clusters ? 'clusters' : 'organizations')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return counts
})

function exclusionsOf(
  index: MatchingIndex,
  subject: number,
  excluded: ReadonlySet<number>,
  collections: readonly ActorCollection[],
): readonly Exclusion[] {
  const { entryAt, sides } = index.actors
  const isWanted = ({ collection }: Entry<ActorCollection>) => collections.includes(collection)
  const side = sides[subject]
  const onSameSide = (collection: ActorCollection) => countsBySide(index).get(keyOf(side, collection)) ?? 0
  const others = collections.reduce((sum, collection) => sum + onSameSide(collection), 0)
  return [
    { reason: 'itself', entry: entryAt(subject) },
    ...[...excluded].map((actor): Exclusion => ({ reason: 'excluded', entry: entryAt(actor) })),
    ...sideless(index)
      .filter(({ actor }) => actor !== subject && !excluded.has(actor) && isWanted(entryAt(actor)))
      .map(({ reason, actor }): Exclusion => ({ reason, entry: entryAt(actor) })),
    ...endedElsewhere(index, subject)
      .filter(({ actor }) => !excluded.has(actor) && isWanted(entryAt(actor)))
      .map(({ exclusion }) => exclusion),
    ...(side === undefined
      ? []
      : [{ reason: 'same-side', side, count: others - (isWanted(entryAt(subject)) ? 1 : 0) } as const]),
  ]
}

/** Which candidates, and how their scores are made. */
export interface MatchOptions<I extends IdMap = IdMap> {
  /** The weight of each part, from 0 to 1000; default: `defaultWeights`. */
  readonly weights?: Partial<Readonly<Record<PartName, number>>>
  /** Actors that are not to be suggested. */
  readonly exclude?: readonly ActorId<I>[]
  /** The largest number of suggestions, from 1, or Infinity; default: 10. */
  readonly limit?: number
  /** The day, month or year for which to match; default: the date of the manifest. What started later is ignored. */
  readonly asOf?: PartialDate
  /** Only candidates in this sector, or in one within it. */
  readonly sector?: IdOf<'sectors', I>
  /** Whether organizations are candidates beside clusters; default: no. */
  readonly organizations?: boolean
  /** Whether to find a path of introduction to each; default: yes. */
  readonly introductions?: boolean
}

function actorNumber(index: MatchingIndex, id: string): number {
  const found = lookup(index.atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  const { collection, record } = found.value
  const actor = index.actors.numberOf(record.id)
  if (actor !== undefined) return actor
  throw new NotFoundError(wrongCollection(id, collection, actorCollections))
}

/** Which actors can be matched, with or without a tie. */
function candidateTest<I extends IdMap>(
  index: MatchingIndex,
  subject: number,
  excluded: ReadonlySet<number>,
  collections: readonly ActorCollection[],
  sector: MatchOptions<I>['sector'],
): (actor: number) => boolean {
  const { sides } = index.actors
  const inSector = sector === undefined ? undefined : index.sectors.actorsIn(get(index.atlas, 'sectors', sector).id)
  // Clusters are numbered before organizations.
  const end = collections.includes('organizations') ? index.actors.count : index.atlas.records.clusters.length
  return (actor) =>
    actor < end &&
    actor !== subject &&
    sides[actor] !== undefined &&
    sides[actor] !== sides[subject] &&
    !excluded.has(actor) &&
    (inSector === undefined || includes(inSector, actor))
}

const optionNames: OptionNames<MatchOptions> = {
  weights: true,
  exclude: true,
  limit: true,
  asOf: true,
  sector: true,
  organizations: true,
  introductions: true,
}

/**
 * The best partners for a cluster on the other side.
 *
 * The score of a candidate is the sum of named parts, each with the records behind it. Candidates are the clusters (and
 * on request the organizations) of the other side of the atlas that had not ended by the date; actors with a tie are
 * listed apart, be they ended or not. Equal scores are
 * ordered by how many parts they have, and then by id, so that the same call has the same result.
 *
 * @param atlas where to look
 * @param id a cluster or an organization
 * @param options weights, excluded actors, limit, date and sector
 * @returns suggestions, existing partners, and the actors that were left out
 * @throws {NotFoundError} if the atlas has no such actor, no such one to exclude, or no such sector; it names the nearest
 * @throws {RangeError} if a weight, the limit or the date is not valid
 * @example
 * const { suggestions } = matches(atlas, 'cluster-energia-coahuila', { limit: 3 })
 * suggestions[0]?.parts[0]?.name // 'sectors'
 */
export function matches<I extends IdMap>(atlas: Atlas<I>, id: ActorId<I>, options: MatchOptions<I> = {}): Matches {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  if (options.exclude !== undefined) checkTexts('options.exclude', options.exclude)
  checkBoolean('options.organizations', options.organizations)
  checkBoolean('options.introductions', options.introductions)
  const asOf = checkedAsOf(atlas, options.asOf)
  const limit = checkedInteger('limit', options.limit ?? 10, 1)
  const weights = weightsFrom(options.weights)
  const index = matchingIndex(atlas, asOf)
  const subject = actorNumber(index, id)
  const excluded = new Set((options.exclude ?? []).map((one) => actorNumber(index, one)))
  const collections: readonly ActorCollection[] = options.organizations ? ['clusters', 'organizations'] : ['clusters']
  const signals = scoringSignals(index, subject, weights)
  const isCandidate = candidateTest(index, subject, excluded, collections, options.sector)
  const tied = new Set(tiedWith(index, subject))
  const idOf = (actor: number) => index.actors.entryAt(actor).record.id
  const { ended } = index.actors
  const isEligible = (actor: number) => isCandidate(actor) && !tied.has(actor) && !ended.has(actor)
  // One more than requested shows whether there are more.
  const suggested = bestCandidates(signals, { count: index.actors.count, isEligible, limit: limit + 1, idOf })
  const partners = [...tied].filter(isCandidate)
  const signalsOf = signalsByActor(signals, [...partners, ...suggested.map(({ actor }) => actor)])
  const existing = partners.map((actor) => scoreOf(signalsOf(actor), actor)).sort(byScore(idOf))
  const tiesByPartner = Map.groupBy(tiesOf(index, subject), ({ actor }) => actor)
  const side = index.actors.sides[subject]
  const introduce = options.introductions === false ? undefined : introductionsFrom(atlas, idOf(subject), { asOf })
  return {
    entry: index.actors.entryAt(subject),
    ...(side === undefined ? {} : { side }),
    asOf,
    suggestions: withRanks(suggested.slice(0, limit)).map((scored): SuggestedPartner => {
      const match = toMatch(index, signalsOf(scored.actor), scored)
      const introduction = introduce?.(match.entry.record.id)
      return introduction === undefined ? match : { ...match, introduction }
    }),
    more: suggested.length > limit,
    existing: withRanks(existing).map((scored): ExistingPartner => {
      const ties = (tiesByPartner.get(scored.actor) ?? []).map(({ tie }) => entryOf('ties', tie))
      return { ...toMatch(index, signalsOf(scored.actor), scored), ties }
    }),
    excluded: exclusionsOf(index, subject, excluded, collections),
  }
}
