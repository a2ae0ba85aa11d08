import { useApp } from 'ink'
import { useEffect, useEffectEvent } from 'react'
import type { MouseModes } from './use-mouse.ts'

/** How the program is stopped and called back. */
export interface JobControl {
  /** Stops it; resolves when it was called back. */
  readonly stop: () => Promise<void>
  /** Hears when it is told to stop from outside, until it is told not to. */
  readonly onStop: (stop: () => void) => () => void
}

/**
 * Stops the explorer where the reader or the shell asks for it: the terminal is the shell's meanwhile.
 *
 * @param jobControl absent: it can't be stopped
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
