/** How two actors are connected, and who can introduce them. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { actorsAsOf } from '../index/actors.ts'
import { checkedInteger, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { pathSearch } from './a-star.ts'
import { distinctNeighbours } from './adjacency.ts'
import { bfs } from './bfs.ts'
import { type CooperationNetwork, cooperationOf, startedBy } from './cooperation.ts'
import { type ActorId, type EdgeTest, type Graph, type NodeId, numberOf } from './graph.ts'
import { kShortestPaths } from './k-shortest-paths.ts'
import { type CooperationPath, toPath } from './path-steps.ts'
import { edgeTest, type GraphScope } from './scope.ts'

/** Which cooperation a path may use. */
export interface PathScope extends GraphScope {
  /**
   * Leaves out what began only after this day, month or year, and paths through an actor that had ended by then; what
   * has no date stays.
   */
  readonly asOf?: PartialDate
}

/** How many paths, and which. */
export interface PathOptions extends PathScope {
  /** The largest number of paths, 1 to 100; default: 3. */
  readonly count?: number
  /** The largest number of steps from actor to actor, 1 to 20; default: 4. */
  readonly maxLength?: number
}

/** The largest number of paths that can be requested: it grows with every step like a power. */
export const maxPaths = 100

/** The largest number of steps from actor to actor that can be requested. */
export const maxPathLength = 20

const maxIntroductionLength = 4

/** Tests whether an edge leads to no actor that had ended by a date, other than the ends of the path; absent: none had. */
function avoidsEnded(
  { atlas, sources, targets }: Graph,
  asOf: PartialDate,
  ends: readonly number[],
): EdgeTest | undefined {
  // Actors are the first nodes, and numbered alike.
  const { ended } = actorsAsOf(atlas, asOf)
  if (ended.size === 0) return undefined
  const isClosed = (node = -1) => ended.has(node) && !ends.includes(node)
  return (edge) => !isClosed(sources[edge]) && !isClosed(targets[edge])
}

function pathTest({ graph }: CooperationNetwork, scope: PathScope, ends: readonly number[]): EdgeTest | undefined {
  const { asOf } = scope
  const dated = asOf === undefined ? [] : [startedBy(graph, asOf), avoidsEnded(graph, asOf, ends)]
  const tests = [edgeTest(graph, scope), ...dated].filter((test) => test !== undefined)
  const [test] = tests
  return tests.length < 2 ? test : (edge) => tests.every((one) => one(edge))
}

/** The network with the edges in scope, and the numbers of the two ends. */
function searchBetween(atlas: Atlas, from: string, to: string, scope: PathScope) {
  const network = cooperationOf(atlas)
  const { graph } = network
  const [first, last] = [numberOf(graph, from), numberOf(graph, to)]
  return { network, test: pathTest(network, scope, [first, last]), first, last }
}

const pathScopeNames: OptionNames<PathScope> = { relations: true, hide: true, asOf: true }

/**
 * The path of fewest edges between two records through cooperation: ties, memberships, shared partnerships, events,
 * stories and instruments. All edges count alike; `cooperationPaths` weighs them.
 *
 * @param atlas where to look
 * @param from where the path begins: usually an actor
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
  from: ActorId<I>,
  to: ActorId<I>,
  scope?: PathScope,
): CooperationPath<ActorCollection> | undefined
/** The same where an end is no actor. */
export function shortestPath<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  scope?: PathScope,
): CooperationPath | undefined
export function shortestPath<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  scope: PathScope = {},
): CooperationPath | undefined {
  checkAtlas(atlas)
  checkOptions(scope, pathScopeNames, 'scope')
  const { network, test, first, last } = searchBetween(atlas, from, to, scope)
  const nodes = first === last ? undefined : bfs(network, first, last, test)
  return nodes && toPath({ network, test }, nodes)
}

const pathNames: OptionNames<PathOptions> = { relations: true, hide: true, asOf: true, count: true, maxLength: true }

/**
 * The best paths between two records through cooperation, by what it would cost to be introduced along them.
 *
 * A stated tie costs 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4; an
 * actor between costs more the more contacts it has. The reasons are in `cooperation.ts`. No path leads
 * through a record twice, and each goes by other actors: where the same two are connected in several ways, these
 * stand together in one step.
 *
 * @param atlas where to look
 * @param from where the paths begin: usually an actor
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
  from: ActorId<I>,
  to: ActorId<I>,
  options?: PathOptions,
): readonly CooperationPath<ActorCollection>[]
/** The same where an end is no actor. */
export function cooperationPaths<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  options?: PathOptions,
): readonly CooperationPath[]
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
  const { network, test, first, last } = searchBetween(atlas, from, to, options)
  // A breadth-first search finds out much faster whether there is a path: without it, paths among 100,000 organizations take twice as long (14.7 and 27 ms).
  if (first === last || bfs(network, first, last, test) === undefined) return []
  const best = kShortestPaths(pathSearch(network, first, last, maxLength, test), count)
  return best.map(({ nodes }) => toPath({ network, test }, nodes))
}

/**
 * The largest number of contacts with which a contact still says something about an actor: where the information of
 * being one of them, −log(contacts / actors), is a third of its largest value.
 */
const maxInformativeContacts = (actors: number): number => actors ** (2 / 3)

const maxCompared = 3

/**
 * How an actor could be introduced to another: the cheapest path, unless it leads to the other through what nearly all
 * actors have in common, such as a platform of which both are members. Then the cheapest of the next paths that leads
 * through a rarer contact is preferred.
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
  const { network, test, first, last } = searchBetween(atlas, from, to, scope)
  if (first === last || bfs(network, first, last, test) === undefined) return undefined
  const actors = actorCollections.reduce((sum, collection) => sum + atlas.records[collection].length, 0)
  const isInformative = ({ nodes }: { readonly nodes: readonly number[] }): boolean => {
    const contact = nodes.at(-2) ?? first
    return contact === first || distinctNeighbours(network.rows, contact, test).length <= maxInformativeContacts(actors)
  }
  const pathsOf = (count: number) =>
    kShortestPaths(pathSearch(network, first, last, maxIntroductionLength, test), count)
  const [cheapest] = pathsOf(1)
  if (cheapest === undefined) return undefined
  // Further paths take much longer to find than the first, and are rarely needed.
  const chosen = isInformative(cheapest) ? cheapest : (pathsOf(maxCompared).find(isInformative) ?? cheapest)
  return toPath({ network, test }, chosen.nodes)
}
