/** How two actors are connected. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkedInteger, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { pathSearch } from './a-star.ts'
import { bfs } from './bfs.ts'
import { costsFrom, onwardWorkspace } from './cheapest-costs.ts'
import { cooperationOf } from './cooperation.ts'
import { type ActorId, type NodeId, numberOf } from './graph.ts'
import { kShortestPaths } from './k-shortest-paths.ts'
import { type PathScope, passageIn, pathScopeNames } from './passage.ts'
import { type CooperationPath, toPath } from './path-steps.ts'

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

/** The numbers of the two ends of a path, and what may be seen between them. */
function searchBetween(atlas: Atlas, from: string, to: string, scope: PathScope) {
  const { graph } = cooperationOf(atlas)
  const [first, last] = [numberOf(graph, from), numberOf(graph, to)]
  return { passage: passageIn(atlas, scope, [first, last]), first, last }
}

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
  const { passage, first, last } = searchBetween(atlas, from, to, scope)
  const nodes = first === last ? undefined : bfs(passage.network, first, last, passage.test)
  return nodes && toPath(passage, nodes)
}

const pathNames: OptionNames<PathOptions> = { ...pathScopeNames, count: true, maxLength: true }

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
  const { passage, first, last } = searchBetween(atlas, from, to, options)
  // A breadth-first search finds out much faster whether there is a path: without it, paths among 100,000 organizations take twice as long (14.7 and 27 ms).
  if (first === last || bfs(passage.network, first, last, passage.test) === undefined) return []
  const search = pathSearch(costsFrom(passage, first), last, maxLength, onwardWorkspace(passage.network))
  return search === undefined ? [] : kShortestPaths(search, count).map(({ nodes }) => toPath(passage, nodes))
}
