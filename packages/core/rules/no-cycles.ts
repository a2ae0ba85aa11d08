import { recordsByCollection } from './entries.ts'
import { relationsOf } from './relations.ts'
import { at, type Rule, type RuleInput } from './rule.ts'
import { spotsAt } from './spots.ts'

const name = 'no-cycles'

interface Edge {
  readonly from: { readonly id: string }
  readonly path: string
  readonly to: string
}

/** The references of each record to others of its own kind, by path: of a place the larger one, of an event its frame. */
function edgesByPath(dataset: RuleInput): ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>> {
  const byPath = new Map<string, Map<string, Edge[]>>()
  for (const { collection, records } of recordsByCollection(dataset)) {
    for (const relation of relationsOf(collection)) {
      if (relation.ofCitation || !relation.refersTo.includes(collection)) continue
      const edges = byPath.get(relation.path) ?? new Map<string, Edge[]>()
      byPath.set(relation.path, edges)
      for (const from of records) {
        const found = spotsAt(from, relation.path).flatMap(({ path, value }) =>
          typeof value === 'string' ? [{ from, path, to: value }] : [],
        )
        if (found.length > 0) edges.set(from.id, [...(edges.get(from.id) ?? []), ...found])
      }
    }
  }
  return byPath
}

/** The ids that lead from one record back to itself, if any do: the shortest way. */
function wayBack(edges: ReadonlyMap<string, readonly Edge[]>, start: Edge): readonly string[] | undefined {
  const origin = start.from.id
  const ways: (readonly string[])[] = [[origin, start.to]]
  const seen = new Set<string>()
  for (const way of ways) {
    const last = way.at(-1)
    if (last === undefined || seen.has(last)) continue
    if (last === origin) return way
    seen.add(last)
    ways.push(...(edges.get(last) ?? []).map(({ to }) => [...way, to]))
  }
  return undefined
}

/** No record is, over however many steps, within, under or part of itself. */
export const noCycles: Rule = {
  name,
  *check(dataset) {
    for (const edges of edgesByPath(dataset).values()) {
      for (const edge of [...edges.values()].flat()) {
        const way = wayBack(edges, edge)
        // A circle is told once, at the first of its records.
        if (way === undefined || way.some((id) => id < edge.from.id)) continue
        yield {
          ...at(dataset, edge.from, edge.path),
          rule: name,
          message: `leads in a circle: ${way.join(' → ')}`,
          remedy: 'remove the reference that goes from the larger to the smaller',
        }
      }
    }
  },
}
