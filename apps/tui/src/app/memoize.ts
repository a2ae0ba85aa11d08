/** Enough for going back and forth, and for both sides of the screen. */
const maxEntries = 32

/** A function that keeps its latest answers, by a key made from what was asked. */
export function memoize<A extends readonly unknown[], T>(keyOf: (...args: A) => string, answer: (...args: A) => T) {
  const answers = new Map<string, T>()
  return (...args: A): T => {
    const key = keyOf(...args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(...args)
    answers.set(key, made)
    // A map gives its keys in the order of their setting, so the first is the oldest.
    for (const oldest of answers.keys()) {
      if (answers.size <= maxEntries) break
      answers.delete(oldest)
    }
    return made
  }
}
