/** Who can introduce an actor to others. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { actorsAsOf } from '../index/actors.ts'
import { sideOfActor } from '../index/geography.ts'
import { checkOptions } from '../model/check-argument.ts'
import { actorCollections } from '../model/collection-name.ts'
import { lazy } from '../util/memo.ts'
import { type CostedPath, pathSearch } from './a-star.ts'
import { contactsOf } from './adjacency.ts'
import { costsFrom, onwardWorkspace } from './cheapest-costs.ts'
import { cooperationOf } from './cooperation.ts'
import { type NodeId, numberOf } from './graph.ts'
import { kShortestPaths } from './k-shortest-paths.ts'
import { type Passage, type PathScope, passageIn, pathScopeNames } from './passage.ts'
import { type CooperationPath, toPath } from './path-steps.ts'

const maxIntroductionLength = 4

/**
 * The largest number of contacts with which a contact still says something about an actor: where the information of
 * being one of them, −log(contacts / actors), is a third of its largest value.
 */
const maxInformativeContacts = (actors: number): number => actors ** (2 / 3)

const maxCompared = 3

/** How often a path goes from one side of the atlas to the other; actors of neither side, such as platforms, do not count. */
function crossings({ network: { graph, isActor } }: Passage, { nodes }: CostedPath): number {
  const sides = nodes.flatMap((node) => {
    const { collection, record } = graph.entryAt(node)
    if (!isActor(node) || (collection !== 'clusters' && collection !== 'organizations')) return []
    return sideOfActor(graph.atlas, record) ?? []
  })
  return sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length
}

/** Finds the introduction of one node to any other, with one search of what the ways from it cost. */
function introducer(passage: Passage, first: number, actors: number): (last: number) => CooperationPath | undefined {
  const { network, test } = passage
  const costs = costsFrom(passage, first)
  const workspace = onwardWorkspace(network)
  const isInformative = ({ nodes }: CostedPath): boolean => {
    const contact = nodes.at(-2) ?? first
    return contact === first || contactsOf(network.rows, contact, test) <= maxInformativeContacts(actors)
  }
  // Nobody is introduced by way of their own side once the other is reached.
  const isStraight = (path: CostedPath): boolean => crossings(passage, path) <= 1
  return (last) => {
    const search = first === last ? undefined : pathSearch(costs, last, maxIntroductionLength, workspace)
    if (search === undefined) return undefined
    const [cheapest] = kShortestPaths(search, 1)
    if (cheapest === undefined) return undefined
    // Further paths take much longer to find than the first, and are rarely needed.
    const chosen = isInformative(cheapest)
      ? cheapest
      : (kShortestPaths(search, maxCompared).find((path) => isInformative(path) && isStraight(path)) ?? cheapest)
    return toPath(passage, chosen.nodes)
  }
}

/**
 * {@link introductionPath} from one actor to any number of others. What the ways from it cost is found once.
 *
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 */
export function introductionsFrom(
  atlas: Atlas,
  from: string,
  scope: PathScope,
): (to: string) => CooperationPath | undefined {
  const { graph } = cooperationOf(atlas)
  const first = numberOf(graph, from)
  const { asOf } = scope
  const actors = actorCollections.reduce((sum, collection) => sum + atlas.records[collection].length, 0)
  const introducerTo = (ends: readonly number[]) => introducer(passageIn(atlas, scope, ends), first, actors)
  const toAny = lazy(() => introducerTo([first]))
  return (to) => {
    const last = numberOf(graph, to)
    // One that has ended is to be seen when it is the end of the path.
    const isEnded = asOf !== undefined && actorsAsOf(atlas, asOf).ended.has(last)
    return isEnded ? introducerTo([first, last])(last) : toAny()(last)
  }
}

/**
 * How an actor could be introduced to another: the cheapest path, unless it leads to the other through what nearly all
 * actors have in common, such as a platform of which both are members. Then the cheapest of the next paths that leads
 * through a rarer contact is preferred, if it does not go from one side to the other and back.
 *
 * @param from the actor to introduce
 * @param to the actor to be introduced to
 * @param scope which cooperation may be used
 * @returns undefined where no path connects the two
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds
 * @example
 * const path = introductionPath(atlas, 'claut', 'acstyria')
 * path?.actors[2]?.record.id // 'chihuahua-aerospace-cluster'
 */
export function introductionPath<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  scope: PathScope = {},
): CooperationPath | undefined {
  checkAtlas(atlas)
  checkOptions(scope, pathScopeNames, 'scope')
  return introductionsFrom(atlas, from, scope)(to)
}
