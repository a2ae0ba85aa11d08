import { edgesByPath, stronglyConnected } from './chains.ts'
import { at, type Rule } from './rule.ts'

/** How many steps may lead upwards: from a quarter to its union of countries there are five. */
export const maxSteps = 32

/** Over few steps from one record to the next larger, one comes to the largest: questions follow them all. */
export const chainsAreShort: Rule = {
  name: 'chains-are-short',
  *check(dataset) {
    for (const edges of edgesByPath(dataset).values()) {
      const steps = new Map<string, number>()
      for (const group of stronglyConnected(edges)) {
        // Groups come after those to which they lead; circles are the matter of `no-cycles`.
        if (group.length > 1) continue
        for (const id of group) {
          const own = edges.get(id) ?? []
          let length = 0
          for (const { to } of own) if (to !== id) length = Math.max(length, 1 + (steps.get(to) ?? 0))
          steps.set(id, length)
          const [first] = own
          // Those that lead to it are longer still: each chain is named once.
          if (length !== maxSteps + 1 || first === undefined) continue
          yield {
            ...at(first.from, first.path),
            message: {
              en: `more than ${maxSteps} steps lead upwards from here`,
              es: `desde aquí llevan hacia arriba más de ${maxSteps} pasos`,
            },
            remedy: {
              en: 'leave steps out: refer to what is larger still',
              es: 'omita pasos: refiérase a algo aún mayor',
            },
          }
        }
      }
    }
  },
}
