/**
 * Predicts slow calls, so that the window can say that it waits before they run.
 *
 * Core is synchronous: nothing is drawn while it computes. So drawing runs its calls with `runIfFast`. In a small atlas
 * all calls are fast. In a large one the first call of a kind is slow, since it builds indexes, and so is a kind whose
 * last call was slow.
 *
 * @module
 */
/** With fewer actors every call is faster than the user can notice. */
const largeAtlas = 10_000

/** A longer call is felt as a wait, in milliseconds. */
const slowAfter = 100

/** Thrown when a caller accepts only fast results. It never leaves this module. */
class SlowCallError extends Error {}

/** Knows which calls are slow. */
export interface SlowCalls {
  /**
   * Times the calls of a function.
   *
   * @param kindOf the kind of a call: calls of a kind take about as long. Default: all are of one kind
   */
  readonly track: <A extends readonly unknown[], T>(
    answer: (...args: A) => T,
    kindOf?: (...args: A) => string,
  ) => (...args: A) => T
  /** Runs a function; returns undefined if one of its tracked calls would be slow. */
  readonly runIfFast: <T>(ask: () => T) => { readonly value: T } | undefined
}

/**
 * Knows which calls are slow: before the first one, by the size of the atlas.
 *
 * @param actorCount counts the clusters and organizations of the atlas; called as late as possible
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
