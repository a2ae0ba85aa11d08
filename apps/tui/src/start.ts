/** The whole program. @module */
import { onProcess } from './cli/on-process.ts'
import { run } from './cli/program.ts'

/** Runs the command line of the process. */
export const start = (): Promise<void> => onProcess(run)

/** Runs the thread of the explorer that has a large atlas. */
export const startThread = async (): Promise<void> => (await import('./cli/explorer-thread.ts')).runExplorerThread()
