/** Being stopped by the shell, and called back. @module */
import { once } from 'node:events'
import { useApp } from 'ink'
import { useEffect, useEffectEvent } from 'react'
import type { MouseModes } from './mouse.ts'

/** How the program is suspended and resumed. */
export interface JobControl {
  /** Suspends the program; resolves when it is resumed. */
  readonly stop: () => Promise<void>
  /** Subscribes to requests to suspend from outside; returns how to unsubscribe. */
  readonly onStop: (stop: () => void) => () => void
}

/**
 * Suspends the explorer on request of the user or the shell, which has the terminal meanwhile.
 *
 * @param jobControl undefined if the explorer cannot be suspended
 * @param effect what the state asks for: each object of the kind `suspend` stops it once
 */
export function useSuspend(
  jobControl: JobControl | undefined,
  effect: { readonly kind: string } | undefined,
  mouse: MouseModes,
): void {
  const { suspendTerminal } = useApp()
  const stop = useEffectEvent(async () => {
    if (jobControl === undefined) return
    await suspendTerminal(async () => {
      mouse.off()
      await jobControl.stop()
      mouse.on()
    })
  })
  useEffect(() => {
    if (effect?.kind === 'suspend') void stop()
  }, [effect])
  useEffect(() => jobControl?.onStop(() => void stop()), [jobControl])
}

/** Give up after this many milliseconds, e.g. when no shell controls the program. */
const longestWait = 200

/**
 * Suspends and resumes a program that a shell started.
 *
 * From this call on SIGTSTP does not suspend the program by itself: it would leave a raw line and the explorer's screen
 * to the shell. A request that comes before anyone subscribes is kept for the first subscriber.
 */
export function shellJobControl(): JobControl {
  let subscriber: (() => void) | undefined
  let isRequested = false
  const onSignal = () => {
    if (subscriber === undefined) isRequested = true
    else subscriber()
  }
  process.on('SIGTSTP', onSignal)
  return {
    /**
     * Suspends the process group until the shell resumes it.
     *
     * The terminal must be restored before. Does nothing on Windows, which has no such signal.
     */
    stop: async () => {
      if (process.platform === 'win32') return
      const { promise: waited, resolve: stopWaiting } = Promise.withResolvers<void>()
      const calledBack = once(process, 'SIGCONT')
      process.off('SIGTSTP', onSignal)
      process.kill(0, 'SIGTSTP')
      // Timers do not run while the program is suspended. If this one fires, the program was not suspended.
      const timer = setTimeout(stopWaiting, longestWait)
      await Promise.race([calledBack, waited])
      clearTimeout(timer)
      process.on('SIGTSTP', onSignal)
    },
    onStop: (listener) => {
      subscriber = listener
      if (isRequested) {
        isRequested = false
        listener()
      }
      return () => {
        subscriber = undefined
      }
    },
  }
}
