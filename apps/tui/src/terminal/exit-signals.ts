/** What makes the explorer end from outside. @module */

/** By convention the exit code is 128 plus the signal's number. */
const signals = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
} as const satisfies Partial<Record<NodeJS.Signals, number>>

/** Why the explorer ended. */
export type ExitCause =
  | { readonly code: number }
  /** Something broke. */
  | { readonly error: unknown }

/** Whether an error means that the terminal is gone. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EIO' || error.code === 'EPIPE')

/**
 * Watches for signals, a closed terminal and uncaught errors.
 *
 * @param end is called with the cause, perhaps several times
 * @returns stops watching
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
