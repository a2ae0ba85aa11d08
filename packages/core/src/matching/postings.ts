/** Which actors have which keys, and how rare a key is. @module */
import type { StorableAs } from '../dataset/stored-index.ts'
import { countingSort, groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { lazy } from '../util/memo.ts'

export interface Postings {
  readonly keys: readonly string[]
  /** Numbers of the actors that have a key, ascending. */
  readonly actorsWith: (key: string) => Int32Array
  /** The keys of an actor, in the order in which they were added. */
  readonly keysOf: (actor: number) => readonly string[]
  /** Numbers of the actors that have any key, ascending. */
  readonly holders: () => Int32Array
}

const noActors = /* @__PURE__ */ new Int32Array(0)

interface Pairs {
  readonly actors: Int32Array | Uint32Array
  readonly codes: Int32Array | Uint32Array
}

/** Sorts pairs by actor and removes repeated ones; the keys of an actor keep their order. */
function byActor({ actors, codes }: Pairs, count: number): Readonly<Record<keyof Pairs, Uint32Array>> {
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

/** Calls its argument for each actor and key, in any order, repeated or not. */
type Collect = (has: (actor: number, key: string) => void) => void

/** Makes columns, or takes them from where they are kept. */
export type Keep = <T>(make: () => T & StorableAs<T>) => T

/** What postings are made of. */
interface PostingColumns {
  readonly keys: readonly string[]
  /** Where the keys of each actor begin in `codes`. */
  readonly actorStarts: Uint32Array
  readonly codes: Uint32Array
  /** Where the actors of each key begin in `byKey`. */
  readonly keyStarts: Uint32Array
  readonly byKey: Int32Array
  readonly holders: Int32Array
}

function postingColumns(collect: Collect): PostingColumns {
  const codeOf = new Map<string, number>()
  const pairActors = new GrowableInt32()
  const pairCodes = new GrowableInt32()
  let count = 0
  collect((actor, key) => {
    let code = codeOf.get(key)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(key, code)
    }
    pairActors.push(actor)
    pairCodes.push(code)
    if (actor >= count) count = actor + 1
  })
  const keys = [...codeOf.keys()]
  const { actors, codes } = byActor({ actors: pairActors.toArray(), codes: pairCodes.toArray() }, count)
  const actorStarts = groupByKey(actors, (at) => actors[at] ?? 0, count).starts
  const codeAt = (at: number) => codes[at] ?? 0
  const { starts: keyStarts, values } = groupByKey(actors, codeAt, keys.length)
  const holders = Int32Array.from(actors.filter((actor, at) => actor !== actors[at - 1]))
  return { keys, actorStarts, codes, keyStarts, byKey: Int32Array.from(values), holders }
}

/**
 * Makes postings.
 *
 * @param keep where what they are made of is kept; default: nowhere
 */
export function postings(collect: Collect, keep: Keep = (make) => make()): Postings {
  const columns = keep(() => postingColumns(collect))
  const { keys } = columns
  const codeOf = lazy(() => new Map(keys.map((key, code) => [key, code])))
  return {
    keys,
    actorsWith: (key) => {
      const code = codeOf().get(key)
      const { keyStarts, byKey } = columns
      return code === undefined ? noActors : byKey.subarray(keyStarts[code], keyStarts[code + 1])
    },
    keysOf: (actor) => {
      const { actorStarts, codes } = columns
      const own: string[] = []
      const to = actorStarts[actor + 1] ?? 0
      for (let at = actorStarts[actor] ?? to; at < to; at++) own.push(keys[codes[at] ?? 0] ?? '')
      return own
    },
    holders: () => columns.holders,
  }
}

/** The value of what all actors have: in an atlas of one sector, that sector is the only thing to go by. */
const least = 0.05

/**
 * The inverse document frequency of what `holders` of `total` actors have, −log(holders / total), as a share of its
 * largest value: 1 if one actor has it, little if all have it.
 */
export const normalizedIdf = (holders: number, total: number): number =>
  total <= 1 || holders < 1 ? 0 : Math.max(least, 1 - Math.log(holders) / Math.log(total))
