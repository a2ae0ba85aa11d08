/**
 * References of records to others of their own kind: of a place the larger one, of an event its frame.
 *
 * They are followed without recursion and in linear time: a chain may be as long as a dataset.
 *
 * @module
 */
import { recordIndex } from '../dataset/record-index.ts'
import { pathValuesAt } from '../model/json-path.ts'
import { memoize } from '../util/memo.ts'
import { referencesIn } from './references.ts'
import type { RuleInput } from './rule.ts'

export interface Edge {
  readonly from: { readonly id: string }
  readonly path: string
  readonly to: string
}

/** The references of one kind, by the id of the record that refers. */
export type Edges = ReadonlyMap<string, readonly Edge[]>

export const edgesByPath = memoize((dataset: RuleInput): ReadonlyMap<string, Edges> => {
  const { entryAt } = recordIndex(dataset.records)
  const byPath = new Map<string, Map<string, Edge[]>>()
  for (const [relationPath, numbers] of referencesIn(dataset).chained) {
    const edges = new Map<string, Edge[]>()
    byPath.set(relationPath, edges)
    for (const number of numbers) {
      const { record } = entryAt(number)
      const found = pathValuesAt(record, relationPath).flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ from: record, path, to: value }] : [],
      )
      edges.set(record.id, found)
    }
  }
  return byPath
})

/** A record on the current way, and which of its references is followed next. */
interface Step {
  readonly id: string
  readonly edges: readonly Edge[]
  next: number
}

/** A visited record: its number in the order of visits, and the lowest number that leads back to it. */
interface Visited {
  readonly order: number
  lowest: number
  isOpen: boolean
}

/**
 * Strongly connected components: groups of records of which each leads to each over any number of steps. Tarjan's
 * algorithm, with a list in place of recursion. Other records are groups of their own.
 *
 * @returns the groups; each after all to which it leads
 */
export function* stronglyConnected(edges: Edges): Generator<readonly string[]> {
  const met = new Map<string, Visited>()
  const open: string[] = []
  const way: Step[] = []
  const enter = (id: string) => {
    met.set(id, { order: met.size, lowest: met.size, isOpen: true })
    open.push(id)
    way.push({ id, edges: edges.get(id) ?? [], next: 0 })
  }
  const lower = (id: string, lowest: number) => {
    const own = met.get(id)
    if (own !== undefined) own.lowest = Math.min(own.lowest, lowest)
  }
  for (const start of edges.keys()) {
    if (met.has(start)) continue
    enter(start)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const edge = step.edges[step.next++]
      const known = edge === undefined ? undefined : met.get(edge.to)
      if (edge !== undefined && known === undefined) enter(edge.to)
      else if (known?.isOpen === true) lower(step.id, known.order)
      if (edge !== undefined) continue
      way.pop()
      const own = met.get(step.id)
      const before = way.at(-1)
      if (own !== undefined && before !== undefined) lower(before.id, own.lowest)
      if (own === undefined || own.lowest < own.order) continue
      const group = open.splice(open.lastIndexOf(step.id))
      for (const id of group) {
        const one = met.get(id)
        if (one !== undefined) one.isOpen = false
      }
      yield group
    }
  }
}
