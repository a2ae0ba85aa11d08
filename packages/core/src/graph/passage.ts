/** What may be seen of cooperation when a path is searched. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { actorsAsOf } from '../index/actors.ts'
import type { OptionNames } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { memoizeByKey } from '../util/memo.ts'
import { type CooperationNetwork, cooperationOf, transitCostOf } from './cooperation.ts'
import { avoidsEnded, cooperationAsOf, startedBy } from './cooperation-as-of.ts'
import type { EdgeTest } from './graph.ts'
import { edgeTest, type GraphScope } from './scope.ts'

/** Which cooperation a path may use. */
export interface PathScope extends GraphScope {
  /**
   * Leaves out what began only after this day, month or year, and paths through an actor that had ended by then; what
   * has no date stays.
   */
  readonly asOf?: PartialDate
}

export const pathScopeNames: OptionNames<PathScope> = { relations: true, hide: true, asOf: true }

/** The part of a network that may be seen. */
export interface Passage {
  readonly network: CooperationNetwork
  readonly test: EdgeTest | undefined
  /** What a node adds to a path that leads through it, by the contacts that may be seen. */
  readonly transitCost: (node: number) => number
}

const passageOf = (network: CooperationNetwork, test: EdgeTest | undefined): Passage => ({
  network,
  test,
  transitCost:
    test === undefined
      ? (node) => network.transitCosts.at(node)
      : memoizeByKey((node: number) => transitCostOf(network.rows, node, test)),
})

/** What may be seen in a scope. An actor that had ended can still be an end of a path. */
export function passageIn(atlas: Atlas, scope: PathScope, ends: readonly number[]): Passage {
  const { asOf } = scope
  const whole = cooperationOf(atlas)
  const inScope = edgeTest(whole.graph, scope)
  if (asOf === undefined) return passageOf(whole, inScope)
  const network = cooperationAsOf(atlas, asOf)
  const { ended } = actorsAsOf(atlas, asOf)
  if (!ends.some((end) => ended.has(end))) return passageOf(network, inScope)
  const tests = [inScope, startedBy(whole.graph, asOf), avoidsEnded(whole.graph, asOf, ends)]
  return passageOf(whole, (edge) => tests.every((test) => test === undefined || test(edge)))
}
