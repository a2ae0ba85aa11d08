import { countingSort, groupByKey } from '../util/compressed-rows.ts'
import { lazy } from '../util/memo.ts'

/** Who has what: for each key the actors that have it, and for each actor its keys. */
export interface Postings {
  readonly keys: readonly string[]
  /** Numbers of the actors that have a key, ascending. */
  readonly actorsWith: (key: string) => Int32Array
  /** The keys of an actor, in the order in which they were first told. */
  readonly keysOf: (actor: number) => readonly string[]
  /** Numbers of the actors that have any key, ascending. */
  readonly holders: () => Int32Array
}

const nobody = /* @__PURE__ */ new Int32Array(0)

/** What was told: a key of an actor at each place. */
interface Told {
  readonly actors: Uint32Array
  readonly codes: Uint32Array
}

/** By actor, each of whose keys stands once, in the order in which they were told. */
function byActor({ actors, codes }: Told, count: number): Told {
  const actorAt = (at: number) => actors[at] ?? 0
  const sorted = countingSort(actors, actorAt, count)
  const sortedCodes = countingSort(codes, actorAt, count)
  let kept = 0
  let from = 0
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at] !== sorted[at - 1]) from = kept
    // An actor has few keys, so that looking through them is faster than a set.
    let same = from
    while (same < kept && sortedCodes[same] !== sortedCodes[at]) same++
    if (same < kept) continue
    sorted[kept] = sorted[at] ?? 0
    sortedCodes[kept] = sortedCodes[at] ?? 0
    kept++
  }
  return { actors: sorted.slice(0, kept), codes: sortedCodes.slice(0, kept) }
}

/**
 * Makes postings.
 *
 * @param tell calls its argument for each actor and key, in any order and as often as it likes
 */
export function postings(tell: (has: (actor: number, key: string) => void) => void): Postings {
  const codeOf = new Map<string, number>()
  const toldActors: number[] = []
  const toldCodes: number[] = []
  let count = 0
  tell((actor, key) => {
    let code = codeOf.get(key)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(key, code)
    }
    toldActors.push(actor)
    toldCodes.push(code)
    if (actor >= count) count = actor + 1
  })
  const keys = [...codeOf.keys()]
  const { actors, codes } = byActor({ actors: Uint32Array.from(toldActors), codes: Uint32Array.from(toldCodes) }, count)
  const actorStarts = groupByKey(actors, (at) => actors[at] ?? 0, count).starts
  const codeAt = (at: number) => codes[at] ?? 0
  const { starts: keyStarts, values } = groupByKey(actors, codeAt, keys.length)
  const byKey = Int32Array.from(values)
  return {
    keys,
    actorsWith: (key) => {
      const code = codeOf.get(key)
      return code === undefined ? nobody : byKey.subarray(keyStarts[code], keyStarts[code + 1])
    },
    keysOf: (actor) => {
      const own: string[] = []
      const to = actorStarts[actor + 1] ?? 0
      for (let at = actorStarts[actor] ?? to; at < to; at++) own.push(keys[codeAt(at)] ?? '')
      return own
    },
    holders: lazy(() => Int32Array.from(actors.filter((actor, at) => actor !== actors[at - 1]))),
  }
}
