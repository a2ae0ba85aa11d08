/** What makes the explorer end from outside. @module */

/** By convention a program that a signal ended reports 128 and the signal's number. */
const signals = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
} as const satisfies Partial<Record<NodeJS.Signals, number>>

/** How the explorer was made to end. */
export type ExitCause =
  | { readonly code: number }
  /** Something broke. */
  | { readonly error: unknown }

/** A terminal that is gone says so in one of these ways. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EIO' || error.code === 'EPIPE')

/**
 * Waits for whatever ends the program from outside: a signal, a terminal that is gone, or an error that nobody caught.
 *
 * @param end is told how, perhaps several times
 * @returns stops waiting
 */
export function watchExit(end: (ending: ExitCause) => void): () => void {
  const onSignal = Object.entries(signals).map(([signal, code]) => [signal, () => end({ code })] as const)
  const gone = () => end({ code: signals.SIGHUP })
  const onError = (error: unknown) => (isGone(error) ? gone() : end({ error }))
  for (const [signal, listener] of onSignal) process.on(signal, listener)
  process.on('uncaughtException', onError).on('unhandledRejection', onError)
  process.stdin.on('end', gone).on('error', onError)
  process.stdout.on('error', onError)
  return () => {
    for (const [signal, listener] of onSignal) process.off(signal, listener)
    process.off('uncaughtException', onError).off('unhandledRejection', onError)
    process.stdin.off('end', gone).off('error', onError)
    process.stdout.off('error', onError)
  }
}
