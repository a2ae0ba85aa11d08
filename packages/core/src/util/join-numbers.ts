/** Lists of numbers, one after the other. @module */

/** The numbers of several lists, one after the other. */
export function joinNumbers(...lists: readonly ArrayLike<number>[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    joined.set(list, at)
    at += list.length
  }
  return joined
}
