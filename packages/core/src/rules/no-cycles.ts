import { type Edge, type Edges, edgesByPath, stronglyConnected } from './chains.ts'
import { at, type Rule } from './rule.ts'

/** The ids that lead from one record back to itself within a group in which each leads to each: the shortest way. */
function wayBack(edges: Edges, origin: string, group: ReadonlySet<string>): readonly Edge[] {
  // By which reference each record was reached first.
  const reachedBy = new Map<string, Edge>()
  const ids = [origin]
  for (const id of ids) {
    for (const edge of edges.get(id) ?? []) {
      if (!group.has(edge.to) || reachedBy.has(edge.to)) continue
      reachedBy.set(edge.to, edge)
      ids.push(edge.to)
    }
    if (reachedBy.has(origin)) break
  }
  const way: Edge[] = []
  for (let edge = reachedBy.get(origin); edge !== undefined; edge = reachedBy.get(edge.from.id)) {
    way.push(edge)
    if (edge.from.id === origin) break
  }
  return way.reverse()
}

/** Ids that a message names of a long way. */
const maxNamed = 12

const formatIds = (ids: readonly string[]) =>
  ids.length <= maxNamed ? ids.join(' → ') : [...ids.slice(0, maxNamed - 1), '…', ids.at(-1)].join(' → ')

/** No record is, over however many steps, within, under or part of itself. */
export const noCycles: Rule = {
  name: 'no-cycles',
  *check(dataset) {
    for (const edges of edgesByPath(dataset).values()) {
      for (const group of stronglyConnected(edges)) {
        // A circle is reported once, at the first of its records.
        const [origin = ''] = group.toSorted()
        const way = wayBack(edges, origin, new Set(group))
        const [first] = way
        if (first === undefined) continue
        const ids = formatIds([origin, ...way.map(({ to }) => to)])
        yield {
          ...at(first.from, first.path),
          message: { en: `leads in a circle: ${ids}`, es: `lleva en círculo: ${ids}` },
          remedy: {
            en: 'remove the reference that goes from the larger to the smaller',
            es: 'elimine la referencia que va de lo mayor a lo menor',
          },
        }
      }
    }
  },
}
