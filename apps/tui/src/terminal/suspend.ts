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

/** While there are listeners, SIGTSTP does not suspend the program by itself. */
const listeners = new Set<() => void>()

/**
 * Suspends the process group until the shell resumes it.
 *
 * The terminal must be restored before. Does nothing on Windows, which has no such signal.
 */
async function stop(): Promise<void> {
  if (process.platform === 'win32') return
  const { promise: waited, resolve: stopWaiting } = Promise.withResolvers<void>()
  const calledBack = once(process, 'SIGCONT')
  for (const listener of listeners) process.off('SIGTSTP', listener)
  process.kill(0, 'SIGTSTP')
  // Timers do not run while the program is suspended. If this one fires, the program was not suspended.
  const timer = setTimeout(stopWaiting, longestWait)
  await Promise.race([calledBack, waited])
  clearTimeout(timer)
  for (const listener of listeners) process.on('SIGTSTP', listener)
}

/** Suspends and resumes a program that a shell started. */
export const shellJobControl: JobControl = {
  stop,
  onStop: (listener) => {
    listeners.add(listener)
    process.on('SIGTSTP', listener)
    return () => {
      listeners.delete(listener)
      process.off('SIGTSTP', listener)
    }
  },
}
