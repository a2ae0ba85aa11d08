/** The best partners for an actor on another side. @module */
import { type Atlas, checkAtlas, entryOf, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { get, lookup, NotFoundError, wrongCollection } from '../dataset/get.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { ActorId } from '../graph/graph.ts'
import { introductionsFrom } from '../graph/introductions.ts'
import type { CooperationPath } from '../graph/path-steps.ts'
import type { SideId } from '../index/geography.ts'
import { checkBoolean, checkedInteger, checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { itemAt } from '../util/lazy-list.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { tiedWith, tiesOf } from './active-records.ts'
import { bestCandidates, byScore, type ScoredActor, scoreOf, signalsByActor } from './best-candidates.ts'
import { exclusionsOf } from './exclusions.ts'
import type { ExistingPartner, Match, Matches, SuggestedPartner } from './match.ts'
import { type MatchingIndex, matchingIndex } from './matching-index.ts'
import { type PartName, weightsFrom } from './score-parts.ts'
import { explained, type ScoringSignal, scoringSignals, toMatch, withRanks } from './scoring.ts'

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

/** What is found of an actor before its partners are chosen. */
interface Search {
  readonly index: MatchingIndex
  readonly subject: number
  readonly excluded: ReadonlySet<number>
  readonly collections: readonly ActorCollection[]
  readonly signals: readonly ScoringSignal[]
  readonly tied: ReadonlySet<number>
  /** Holds 1 at each actor that can be matched, with or without a tie. */
  readonly candidates: Uint8Array
  readonly asOf: PartialDate
  readonly limit: number
  /** Finds the way of introduction to an actor; absent where none is requested. */
  readonly introduce?: (id: string) => CooperationPath | undefined
}

/** Makes an array with 1 at each actor below an end that is on another side than one. */
const acrossFrom = /* @__PURE__ */ memoize(({ actors: { sideOf } }: MatchingIndex) =>
  memoizeBy(
    (side: SideId | undefined, end: number) => `${side ?? ''} ${end}`,
    (side, end) => {
      const across = new Uint8Array(end)
      for (let actor = 0; actor < end; actor++) {
        const other = sideOf(actor)
        if (other !== undefined && other !== side) across[actor] = 1
      }
      return across
    },
  ),
)

function searchFor<I extends IdMap>(atlas: Atlas<I>, id: ActorId<I>, options: MatchOptions<I>): Search {
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
  const { sectors, actors } = index
  const { sector } = options
  // Clusters are numbered before organizations.
  const end = options.organizations ? actors.count : atlas.records.clusters.length
  const across = acrossFrom(index)(actors.sideOf(subject), end)
  const candidates = sector === undefined ? across.slice() : new Uint8Array(end)
  if (sector !== undefined)
    for (const actor of sectors.actorsIn(get(atlas, 'sectors', sector).id, end)) candidates[actor] = across[actor] ?? 0
  for (const actor of excluded) if (actor < end) candidates[actor] = 0
  if (subject < end) candidates[subject] = 0
  return {
    index,
    subject,
    excluded,
    collections: options.organizations ? ['clusters', 'organizations'] : ['clusters'],
    signals: scoringSignals(index, subject, weights, end),
    tied: new Set(tiedWith(index, subject)),
    candidates,
    asOf,
    limit,
    ...(options.introductions === false ? {} : { introduce: introductionsFrom(atlas, id, { asOf }) }),
  }
}

const idIn = ({ atlas }: MatchingIndex) => recordIndex(atlas.records).idAt

/** The best candidates, and one more than requested, which shows whether there are more. */
function scoredCandidates({ index, signals, candidates, tied, limit }: Search): readonly ScoredActor[] {
  const { ended } = index.actors
  const eligible = candidates.slice()
  for (const actor of tied) if (actor < eligible.length) eligible[actor] = 0
  for (const actor of ended.keys()) if (actor < eligible.length) eligible[actor] = 0
  return bestCandidates(signals, {
    count: eligible.length,
    isEligible: (actor) => eligible[actor] === 1,
    limit: limit + 1,
    idOf: idIn(index),
  })
}

type SignalsOf = (actor: number) => readonly ScoringSignal[]

const toSuggestions = (
  { index, limit, introduce }: Search,
  found: readonly ScoredActor[],
  signalsOf: SignalsOf,
): readonly SuggestedPartner[] =>
  withRanks(found.slice(0, limit)).map((scored) => {
    const match = toMatch(index, signalsOf(scored.actor), scored)
    const introduction = introduce?.(match.entry.record.id)
    return introduction === undefined ? match : { ...match, introduction }
  })

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
  const search = searchFor(atlas, id, options)
  const { index, subject, signals, tied, candidates, asOf, limit } = search
  const found = scoredCandidates(search)
  const partners = [...tied].filter((actor) => candidates[actor] === 1)
  const signalsOf = signalsByActor(signals, [...partners, ...found.map(({ actor }) => actor)])
  const existing = partners.map((actor) => scoreOf(signalsOf(actor), actor)).sort(byScore(idIn(index)))
  const tiesByPartner = Map.groupBy(tiesOf(index, subject), ({ actor }) => actor)
  const side = index.actors.sideOf(subject)
  return {
    entry: index.actors.entryAt(subject),
    ...(side === undefined ? {} : { side }),
    asOf,
    suggestions: toSuggestions(search, found, signalsOf),
    more: found.length > limit,
    existing: withRanks(existing).map((scored): ExistingPartner => {
      const ties = (tiesByPartner.get(scored.actor) ?? []).map(({ tie }) =>
        entryOf('ties', itemAt(atlas.records.ties, tie)),
      )
      return { ...toMatch(index, signalsOf(scored.actor), scored), ties }
    }),
    excluded: exclusionsOf(index, subject, search.excluded, search.collections),
  }
}

/** The suggestions of {@link matches} alone: an actor can have thousands of partners, which would all be explained. */
export function suggestedPartners<I extends IdMap>(
  atlas: Atlas<I>,
  id: ActorId<I>,
  options: MatchOptions<I> = {},
): readonly SuggestedPartner[] {
  const search = searchFor(atlas, id, options)
  const found = scoredCandidates(search)
  return toSuggestions(
    search,
    found,
    signalsByActor(
      search.signals,
      found.map(({ actor }) => actor),
    ),
  )
}

/**
 * The match of one actor with another as {@link matches} gives it, organizations among the candidates, without its rank:
 * no other one is scored.
 *
 * @returns undefined where the other is neither a suggestion nor a partner
 */
export function matchOf(atlas: Atlas, id: string, partner: string, asOf: PartialDate): Omit<Match, 'rank'> | undefined {
  const { index, signals, candidates, tied } = searchFor(atlas, id, { asOf, organizations: true, introductions: false })
  const actor = actorNumber(index, partner)
  const applicable = signalsByActor(signals, [actor])(actor)
  const isSuggested = applicable.length > 0 && !index.actors.ended.has(actor)
  if (candidates[actor] !== 1 || !(tied.has(actor) || isSuggested)) return undefined
  return explained(index, applicable, scoreOf(applicable, actor))
}
