/** How two actors are connected, and who could introduce them. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkedInteger, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { actorCollections } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { pathSearch } from './a-star.ts'
import { fewestSteps } from './bfs.ts'
import { begunBy, type CooperationNetwork, cooperationOf } from './cooperation.ts'
import { type NodeId, numberOf } from './graph.ts'
import { bestPaths } from './k-shortest-paths.ts'
import { type CooperationPath, tellPath } from './path-steps.ts'
import { type EdgeTest, edgeTest, type GraphScope } from './scope.ts'
import { distinctNeighbours } from './simple-rows.ts'

/** Which cooperation a path may use. */
export interface PathScope extends GraphScope {
  /** Leaves out what began only after this day, month or year; what has no date stays. */
  readonly asOf?: PartialDate
}

/** Which paths are asked for. */
export interface PathOptions extends PathScope {
  /** How many at the most, 1 to 100; 3 unless told. */
  readonly count?: number
  /** How many steps from actor to actor a path may have at the most, 1 to 20; 4 unless told. */
  readonly maxLength?: number
}

/** So many paths are given at the most: their number grows with every step like a power. */
export const maxPaths = 100

/** So many steps from actor to actor a path has at the most. */
export const maxPathLength = 20

/** How many steps an introduction has at the most. */
const longestIntroduction = 4

/** The test that a path's scope puts to edges. */
function pathTest({ graph }: CooperationNetwork, scope: PathScope): EdgeTest | undefined {
  const inScope = edgeTest(graph, scope)
  if (scope.asOf === undefined) return inScope
  const begun = begunBy(graph, scope.asOf)
  return inScope === undefined ? begun : (edge) => inScope(edge) && begun(edge)
}

const pathScopeNames: OptionNames<PathScope> = { relations: true, hide: true, asOf: true }

/**
 * The path of fewest edges between two records through cooperation: ties, memberships, shared partnerships, events,
 * stories and instruments. All edges count alike; `cooperationPaths` weighs them.
 *
 * @param atlas where to look
 * @param from where the path begins: mostly an actor
 * @param to where it ends
 * @param scope which relations it may use, what to hide, as of when
 * @returns one of the shortest paths, always the same one; undefined where no path leads there, or both are the same
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds
 * @example
 * shortestPath(atlas, 'claut', 'hegan')?.actors.map(({ record }) => record.id) // ['claut', 'eccp', 'hegan']
 */
export function shortestPath<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  scope: PathScope = {},
): CooperationPath | undefined {
  checkAtlas(atlas)
  checkOptions(scope, pathScopeNames, 'scope')
  const network = cooperationOf(atlas)
  const test = pathTest(network, scope)
  const [first, last] = [numberOf(network.graph, from), numberOf(network.graph, to)]
  const nodes = first === last ? undefined : fewestSteps(network, first, last, test)
  return nodes && tellPath({ network, test }, nodes)
}

const pathNames: OptionNames<PathOptions> = { relations: true, hide: true, asOf: true, count: true, maxLength: true }

/**
 * The best paths between two records through cooperation, by what it would cost to be introduced along them.
 *
 * A stated tie costs 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4; whoever
 * stands between costs the more the more contacts they have. The reasons stand in `cooperation.ts`. No path leads
 * through a record twice, and each goes by other actors: where the same two are connected in several ways, these
 * stand together in one step.
 *
 * @param atlas where to look
 * @param from where the paths begin: mostly an actor
 * @param to where they end
 * @param options how many, how long, which relations they may use, what to hide, as of when
 * @returns the cheapest first, of those that cost the same the shortest, then in the order of the atlas; none where no
 *   path leads there, or both are the same
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if `asOf` is not a date, or before anything that the atlas holds, or `count` or `maxLength` out of its range
 * @example
 * const [best] = cooperationPaths(atlas, 'aerocluster-queretaro', 'hegan')
 * best?.steps[0]?.ways[0]?.links[0]?.evidence.basis // 'inferred'
 */
export function cooperationPaths<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  options: PathOptions = {},
): readonly CooperationPath[] {
  checkAtlas(atlas)
  checkOptions(options, pathNames)
  const count = checkedInteger('count', options.count ?? 3, 1, maxPaths)
  const maxLength = checkedInteger('maxLength', options.maxLength ?? 4, 1, maxPathLength)
  const network = cooperationOf(atlas)
  const test = pathTest(network, options)
  const [first, last] = [numberOf(network.graph, from), numberOf(network.graph, to)]
  // Whether any path leads there is found out much faster than which one is best.
  if (first === last || fewestSteps(network, first, last, test) === undefined) return []
  const best = bestPaths(pathSearch(network, first, last, maxLength, test), count)
  return best.map(({ nodes }) => tellPath({ network, test }, nodes))
}

/**
 * How many contacts something has that tells nothing of whom it is a contact, by the number of actors: where the
 * information of being one of them, −log(contacts / actors), is below a quarter of its largest value.
 */
const mostTellingContacts = (actors: number): number => actors ** 0.75

/** Among how many paths one is looked for that tells more than the cheapest. */
const mostCompared = 3

/**
 * How an actor could be introduced to another: the cheapest path, unless it leads to the other through what nearly all
 * actors have in common. To be members of one platform introduces nobody: then the cheapest of the next paths that
 * comes by a rarer contact of the other goes before.
 *
 * @param from the actor that asks
 * @param to the actor to be introduced to
 * @param scope which cooperation may be used
 * @returns nothing where no path connects the two
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
  const network = cooperationOf(atlas)
  const test = pathTest(network, scope)
  const [first, last] = [numberOf(network.graph, from), numberOf(network.graph, to)]
  if (first === last || fewestSteps(network, first, last, test) === undefined) return undefined
  const actors = actorCollections.reduce((sum, collection) => sum + atlas.records[collection].length, 0)
  const isTelling = ({ nodes }: { readonly nodes: readonly number[] }): boolean => {
    const contact = nodes.at(-2) ?? first
    return contact === first || distinctNeighbours(network.rows, contact, test).length <= mostTellingContacts(actors)
  }
  const pathsOf = (count: number) => bestPaths(pathSearch(network, first, last, longestIntroduction, test), count)
  const [cheapest] = pathsOf(1)
  if (cheapest === undefined) return undefined
  // Further paths take much longer to find than the first, and are rarely needed.
  const chosen = isTelling(cheapest) ? cheapest : (pathsOf(mostCompared).find(isTelling) ?? cheapest)
  return tellPath({ network, test }, chosen.nodes)
}
