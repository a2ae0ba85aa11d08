/** Who should talk to whom. @module */
import { type Atlas, checkAtlas, type Entry, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { get, lookup, NotFoundError, wrongCollection } from '../dataset/get.ts'
import { introductionPath } from '../graph/cooperation-paths.ts'
import { checkBoolean, checkedInteger, checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { includes } from '../util/sorted-lists.ts'
import { tiesOf } from './active-ties.ts'
import { bestCandidates, byRule, scoreOf } from './best-candidates.ts'
import { exclusionsOf } from './exclusions.ts'
import type { ExistingPartner, Matches, SuggestedPartner } from './match.ts'
import { type MatchingIndex, matchingIndex } from './matching-index.ts'
import type { PartName } from './part-names.ts'
import { type RankedActor, type ScoringGround, scoringGrounds, tellMatch, withRanks } from './scoring.ts'
import { weightsFrom } from './weights.ts'

/** The id of a record that is an actor. */
export type ActorId<I extends IdMap = IdMap> = IdOf<ActorCollection, I>

/** Whom to match with, and how. */
export interface MatchOptions<I extends IdMap = IdMap> {
  /** How much each part weighs, from 0 to 1000; what is not given weighs as usual (`defaultWeights`). */
  readonly weights?: Partial<Readonly<Record<PartName, number>>>
  /** Actors that are not to be suggested. */
  readonly exclude?: readonly ActorId<I>[]
  /** How many suggestions at the most, from 1, or Infinity; 10 unless told. */
  readonly limit?: number
  /** The day, month or year for which to match; that of the manifest unless told. What began later is not seen. */
  readonly asOf?: PartialDate
  /** Only candidates in this sector, or in one within it. */
  readonly sector?: IdOf<'sectors', I>
  /** Whether organizations are candidates beside clusters; not unless told. */
  readonly organizations?: boolean
  /** Whether to find a way to be introduced to each; yes unless told. */
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

/** Which actors can be matched with the one that asks, whether there is a tie already or not. */
function candidateTest<I extends IdMap>(
  index: MatchingIndex,
  asking: number,
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
    actor !== asking &&
    sides[actor] !== undefined &&
    sides[actor] !== sides[asking] &&
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
 * Who, on the other side, a cluster should talk to.
 *
 * The score of a candidate is the sum of named parts, each with the records behind it. Candidates are the clusters (and
 * if asked for the organizations) of the other side of the atlas; whom the cluster has a tie with stands apart. Equal
 * scores are ordered by how many parts they have, and then by id, so that the same question has the same answer.
 *
 * @param atlas where to look
 * @param id the cluster that asks; an organization can ask too
 * @param options weights, whom to leave out, how many, as of when, in which sector
 * @returns suggestions, existing partners, and who was left out and why
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
  const asking = actorNumber(index, id)
  const told = new Set((options.exclude ?? []).map((one) => actorNumber(index, one)))
  const collections: readonly ActorCollection[] = options.organizations ? ['clusters', 'organizations'] : ['clusters']
  const grounds = scoringGrounds(index, asking, weights)
  const isCandidate = candidateTest(index, asking, told, collections, options.sector)
  const tied = new Set(tiesOf(index, asking).map(({ actor }) => actor))
  const idOf = (actor: number) => index.actors.entryAt(actor).record.id
  const isEligible = (actor: number) => isCandidate(actor) && !tied.has(actor)
  // One more than asked for tells whether there are any.
  const suggested = bestCandidates(grounds, { count: index.actors.count, isEligible, limit: limit + 1, idOf })
  const existing = [...tied]
    .filter(isCandidate)
    .map((actor) => scoreOf(grounds, actor))
    .sort(byRule(idOf))
  const side = index.actors.sides[asking]
  return {
    entry: index.actors.entryAt(asking),
    ...(side === undefined ? {} : { side }),
    asOf,
    suggestions: withRanks(suggested.slice(0, limit)).map((scored) =>
      tellSuggestion(index, asking, grounds, scored, options.introductions),
    ),
    more: suggested.length > limit,
    existing: withRanks(existing).map((scored) => tellExisting(index, asking, grounds, scored)),
    excluded: exclusionsOf(index, asking, told, collections),
  }
}

function tellSuggestion(
  index: MatchingIndex,
  asking: number,
  grounds: readonly ScoringGround[],
  scored: RankedActor,
  introduce = true,
): SuggestedPartner {
  const match = tellMatch(index, grounds, scored)
  if (!introduce) return match
  const { atlas, asOf, actors } = index
  const introduction = introductionPath(atlas, actors.entryAt(asking).record.id, match.entry.record.id, { asOf })
  return introduction === undefined ? match : { ...match, introduction }
}

function tellExisting(
  index: MatchingIndex,
  asking: number,
  grounds: readonly ScoringGround[],
  scored: RankedActor,
): ExistingPartner {
  const ties = tiesOf(index, asking)
    .filter(({ actor }) => actor === scored.actor)
    .map(({ tie }): Entry<'ties'> => ({ collection: 'ties', record: tie }))
  return { ...tellMatch(index, grounds, scored), ties }
}
