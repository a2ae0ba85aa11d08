/** Being stopped by the shell, and called back. @module */
import { once } from 'node:events'
import type { JobControl } from './use-suspend.ts'

/** How long a stop takes at the most. One that does not come, as without a shell to call back, is waited for no longer. */
const longestWait = 200

/** Who hears that the program is to stop. While somebody hears it, the program is not stopped by itself. */
const listeners = new Set<() => void>()

/**
 * Stops the program, with all that the shell started together with it, until the shell calls it back.
 *
 * The terminal must be as the shell left it by then. Windows knows nothing of the kind: there nothing happens.
 */
async function stop(): Promise<void> {
  if (process.platform === 'win32') return
  const { promise: waited, resolve: stopWaiting } = Promise.withResolvers<void>()
  const calledBack = once(process, 'SIGCONT')
  for (const listener of listeners) process.off('SIGTSTP', listener)
  process.kill(0, 'SIGTSTP')
  // While the program stands still its clocks do, too; if it goes on at once, nobody stopped it.
  const timer = setTimeout(stopWaiting, longestWait)
  await Promise.race([calledBack, waited])
  clearTimeout(timer)
  for (const listener of listeners) process.on('SIGTSTP', listener)
}

/** How a program that a shell started is stopped and called back. */
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
