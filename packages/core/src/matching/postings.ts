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
 * Makes postings.
 *
 * @param tell calls its argument for each actor and key, in any order and as often as it likes
 */
export function postings(tell: (has: (actor: number, key: string) => void) => void): Postings {
  const actors = new Map<string, number[]>()
  const keys = new Map<number, Set<string>>()
  tell((actor, key) => {
    const known = keys.get(actor)
    if (known?.has(key)) return
    if (known === undefined) keys.set(actor, new Set([key]))
    else known.add(key)
    const holders = actors.get(key)
    if (holders === undefined) actors.set(key, [actor])
    else holders.push(actor)
  })
  const lists = new Map([...actors].map(([key, holders]) => [key, sortedList(holders)]))
  const keyLists = new Map([...keys].map(([actor, own]): [number, readonly string[]] => [actor, [...own]]))
  return {
    actorsWith: (key) => lists.get(key) ?? nobody,
    keysOf: (actor) => keyLists.get(actor) ?? nothing,
  }
}
