/** Which actors have which keys, and how rare a key is. @module */
import { columnOf, type StorableAs } from '../dataset/stored-index.ts'
import { countingSort, groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { lazy } from '../util/memo.ts'
import { columnBelow } from '../util/number-column.ts'

export interface Postings {
  readonly keys: readonly string[]
  /** Numbers of the actors that have a key, ascending; those below an end. */
  readonly actorsWith: (key: string, end?: number) => Int32Array
  /** How many actors have a key. */
  readonly countWith: (key: string) => number
  /** The keys of an actor, in the order in which they were added. */
  readonly keysOf: (actor: number) => readonly string[]
  /** How many keys an actor has. */
  readonly keyCount: (actor: number) => number
  /** The code of one of an actor's keys, its place in `keys`: without a list of all. */
  readonly codeAt: (actor: number, index: number) => number
  /** The keys that two actors have, in the order of the first. */
  readonly keysOfBoth: (actor: number, other: number) => readonly string[]
  /** For each key of an actor all actors that have it, itself among them. */
  readonly fellowsOf: (actor: number) => readonly Int32Array[]
  /** Numbers of the actors that have any key, ascending. */
  readonly holders: () => Int32Array
}

const noCodes = /* @__PURE__ */ new Uint32Array(0)

interface Pairs {
  readonly actors: Int32Array | Uint32Array
  readonly codes: Int32Array | Uint32Array
}

/** Sorts pairs by actor, if they are not, and removes repeated ones; the keys of an actor keep their order. */
function byActor({ actors, codes }: Pairs, count: number): Pairs {
  const actorAt = (at: number) => actors[at] ?? 0
  const isSorted = actors.every((actor, at) => at === 0 || actorAt(at - 1) <= actor)
  const sorted = isSorted ? actors : countingSort(actors, actorAt, count)
  const sortedCodes = isSorted ? codes : countingSort(codes, actorAt, count)
  let kept = 0
  let from = 0
  let latest = -1
  for (let at = 0; at < sorted.length; at++) {
    const [actor, code] = [sorted[at] ?? 0, sortedCodes[at] ?? 0]
    if (actor !== latest) from = kept
    latest = actor
    // An actor has few keys, so that looking through them is faster than a set.
    let same = from
    while (same < kept && sortedCodes[same] !== code) same++
    if (same < kept) continue
    sorted[kept] = actor
    sortedCodes[kept] = code
    kept++
  }
  return { actors: sorted.subarray(0, kept), codes: sortedCodes.subarray(0, kept) }
}

/** Where the rows of actors begin, whose numbers ascend. */
function startsOf(actors: Pairs['actors'], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < actors.length; at++) starts[(actors[at] ?? 0) + 1] = at + 1
  // An actor without a key begins where the one before it ends.
  for (let actor = 1; actor <= count; actor++) starts[actor] = Math.max(starts[actor] ?? 0, starts[actor - 1] ?? 0)
  return starts
}

/** Adds a key of an actor. */
export type HasKey = (actor: number, key: string) => void

/** Calls its argument for each actor and key, in any order, repeated or not. */
type Collect = (has: HasKey) => void

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
  const actorStarts = startsOf(actors, count)
  const codeAt = (at: number) => codes[at] ?? 0
  const { starts: keyStarts, values } = groupByKey(actors, codeAt, keys.length)
  const holders = new Int32Array(actors.filter((actor, at) => actor !== actors[at - 1]))
  return { keys, actorStarts, codes: new Uint32Array(codes), keyStarts, byKey: new Int32Array(values), holders }
}

/**
 * Makes postings.
 *
 * @param keep where what they are made of is kept; default: nowhere
 */
export function postings(collect: Collect, keep: Keep = (make) => make()): Postings {
  const columns = keep(() => postingColumns(collect))
  const { keys } = columns
  const [actorStarts, codes] = [columnOf(columns, 'actorStarts'), columnOf(columns, 'codes')]
  const [keyStarts, byKey] = [columnOf(columns, 'keyStarts'), columnOf(columns, 'byKey')]
  const codeByKey = lazy(() => new Map(keys.map((key, code) => [key, code])))
  // A key that no actor has begins and ends where all end.
  const codeOf = (key: string) => codeByKey().get(key) ?? keys.length
  const endOf = (code: number) => (code < keys.length ? keyStarts.at(code + 1) : keyStarts.at(code))
  // The last actors may have no key, and no row.
  const keyCount = (actor: number) =>
    actor + 1 < actorStarts.length ? actorStarts.at(actor + 1) - actorStarts.at(actor) : 0
  const codesOf = (actor: number) =>
    keyCount(actor) === 0 ? noCodes : codes.between(actorStarts.at(actor), actorStarts.at(actor + 1))
  return {
    keys,
    actorsWith: (key, end = Number.POSITIVE_INFINITY) => {
      const code = codeOf(key)
      return columnBelow(byKey, keyStarts.at(code), endOf(code), end)
    },
    countWith: (key) => {
      const code = codeOf(key)
      return endOf(code) - keyStarts.at(code)
    },
    keysOf: (actor) => Array.from(codesOf(actor), (code) => keys[code] ?? ''),
    keyCount,
    codeAt: (actor, index) => codes.at(actorStarts.at(actor) + index),
    keysOfBoth: (actor, other) => {
      const [own, others] = [codesOf(actor), codesOf(other)]
      // One of the two can have thousands.
      const shared =
        own.length <= others.length
          ? own.filter((code) => others.includes(code))
          : others.filter((code) => own.includes(code)).sort((a, b) => own.indexOf(a) - own.indexOf(b))
      return Array.from(shared, (code) => keys[code] ?? '')
    },
    fellowsOf: (actor) =>
      Array.from(codesOf(actor), (code) => byKey.between(keyStarts.at(code), keyStarts.at(code + 1))),
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
