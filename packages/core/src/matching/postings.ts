import { sortedList } from './sorted-lists.ts'

/** Who has what: for each key the actors that have it, and for each actor its keys. */
export interface Postings {
  /** Numbers of the actors that have a key, ascending. */
  readonly actorsWith: (key: string) => Int32Array
  /** The keys of an actor, in the order in which they were first told. */
  readonly keysOf: (actor: number) => readonly string[]
}

const nobody = new Int32Array(0)
const nothing: readonly string[] = []

/**
 * Makes postings. Lists are put in order when they are first asked for.
 *
 * @param tell calls its argument for each actor and key, in any order and as often as it likes
 */
export function postings(tell: (has: (actor: number, key: string) => void) => void): Postings {
  const told = new Map<string, number[]>()
  const keys = new Map<number, string[]>()
  tell((actor, key) => {
    const own = keys.get(actor)
    // An actor has few keys, so that looking through them is faster than a set.
    if (own?.includes(key)) return
    if (own === undefined) keys.set(actor, [key])
    else own.push(key)
    const holders = told.get(key)
    if (holders === undefined) told.set(key, [actor])
    else holders.push(actor)
  })
  const lists = new Map<string, Int32Array>()
  return {
    actorsWith: (key) => {
      const known = lists.get(key)
      if (known !== undefined) return known
      const holders = told.get(key)
      if (holders === undefined) return nobody
      const list = sortedList(holders)
      lists.set(key, list)
      return list
    },
    keysOf: (actor) => keys.get(actor) ?? nothing,
  }
}
