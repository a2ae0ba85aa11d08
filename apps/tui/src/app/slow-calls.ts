/**
 * Answers that take long, foreseen, so that the screen can say that it waits for them before they are made.
 *
 * Core answers at once or not at all: while it does, nothing is drawn. So whoever draws asks whether all that it needs
 * is there at once. Of a small atlas it is. Of a large one an answer of a kind that was never asked for is not, since
 * indexes are made for it, and neither is one of a kind that took long the last time.
 *
 * @module
 */
/** With fewer actors every answer is there before a reader could see that it is awaited. */
const largeFrom = 10_000

/** An answer that takes longer is felt as a wait, in milliseconds. */
const felt = 100

/** Told to whoever asks for no more than what is there at once. It never leaves this module. */
class TakesLong extends Error {}

/** What is known of how long answers take. */
export interface Patience {
  /**
   * A function whose answers are foreseen.
   *
   * @param kindOf of which kind an answer is: those of a kind take about as long; absent: all of them do
   */
  readonly foreseeing: <A extends readonly unknown[], T>(
    answer: (...asked: A) => T,
    kindOf?: (...asked: A) => string,
  ) => (...asked: A) => T
  /** What something comes to that asks for answers; nothing where one of them would take long. */
  readonly atOnce: <T>(ask: () => T) => { readonly value: T } | undefined
}

/**
 * What is known of how long answers take: before the first one, only how large the atlas is.
 *
 * @param actorCount counts the clusters and organizations of the atlas; asked for as late as can be
 * @param now the clock, in milliseconds
 */
export function patienceOf(actorCount: () => number, now: () => number = () => performance.now()): Patience {
  let hasty = false
  let isLarge: boolean | undefined
  const expected = (took: number | undefined): number => {
    isLarge ??= actorCount() >= largeFrom
    return isLarge ? (took ?? Number.POSITIVE_INFINITY) : 0
  }
  return {
    foreseeing: (answer, kindOf = () => '') => {
      const took = new Map<string, number>()
      return (...asked) => {
        const kind = kindOf(...asked)
        if (hasty && expected(took.get(kind)) > felt) throw new TakesLong()
        const begin = now()
        const made = answer(...asked)
        took.set(kind, now() - begin)
        return made
      }
    },
    atOnce: (ask) => {
      hasty = true
      try {
        return { value: ask() }
      } catch (error) {
        if (error instanceof TakesLong) return undefined
        throw error
      } finally {
        hasty = false
      }
    },
  }
}
