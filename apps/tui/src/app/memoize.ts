/** Enough for going back and forth, and for both sides of the screen. */
const kept = 32

/** A function that keeps its latest answers, by a key made from what was asked. */
export function remembering<A extends readonly unknown[], T>(
  keyOf: (...asked: A) => string,
  answer: (...asked: A) => T,
) {
  const answers = new Map<string, T>()
  return (...asked: A): T => {
    const key = keyOf(...asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(...asked)
    answers.set(key, made)
    // A map gives its keys in the order of their setting, so the first is the oldest.
    for (const oldest of answers.keys()) {
      if (answers.size <= kept) break
      answers.delete(oldest)
    }
    return made
  }
}
