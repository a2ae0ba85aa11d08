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
const largeAtlas = 10_000

/** An answer that takes longer is felt as a wait, in milliseconds. */
const slowAfter = 100

/** Told to whoever asks for no more than what is there at once. It never leaves this module. */
class SlowCallError extends Error {}

/** What is known of how long answers take. */
export interface SlowCalls {
  /**
   * A function whose answers are foreseen.
   *
   * @param kindOf of which kind an answer is: those of a kind take about as long; absent: all of them do
   */
  readonly track: <A extends readonly unknown[], T>(
    answer: (...args: A) => T,
    kindOf?: (...args: A) => string,
  ) => (...args: A) => T
  /** What something comes to that asks for answers; nothing where one of them would take long. */
  readonly runIfFast: <T>(ask: () => T) => { readonly value: T } | undefined
}

/**
 * What is known of how long answers take: before the first one, only how large the atlas is.
 *
 * @param actorCount counts the clusters and organizations of the atlas; asked for as late as can be
 * @param now the clock, in milliseconds
 */
export function slowCallsOf(actorCount: () => number, now: () => number = () => performance.now()): SlowCalls {
  let hasty = false
  let isLarge: boolean | undefined
  const expected = (took: number | undefined): number => {
    isLarge ??= actorCount() >= largeAtlas
    return isLarge ? (took ?? Number.POSITIVE_INFINITY) : 0
  }
  return {
    track: (answer, kindOf = () => '') => {
      const took = new Map<string, number>()
      return (...args) => {
        const kind = kindOf(...args)
        if (hasty && expected(took.get(kind)) > slowAfter) throw new SlowCallError()
        const begin = now()
        const made = answer(...args)
        took.set(kind, now() - begin)
        return made
      }
    },
    runIfFast: (ask) => {
      hasty = true
      try {
        return { value: ask() }
      } catch (error) {
        if (error instanceof SlowCallError) return undefined
        throw error
      } finally {
        hasty = false
      }
    },
  }
}
