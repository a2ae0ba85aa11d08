import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Options of Node for an atlas of some size: what is made of a large one outgrows the memory that Node takes by default. */
export const memoryFor = (organizations: number): readonly string[] =>
  organizations > 200_000 ? ['--max-old-space-size=16000'] : []

/**
 * Runs a script of this folder in a process of its own, so that nothing else is in its memory.
 *
 * @param script name of the file
 * @param size how many organizations it takes in
 * @returns the JSON that it prints
 * @throws if it fails; what it printed of the failure went to stderr
 */
export function inAProcess<T>(script: string, size: number, args: readonly (string | number)[]): T {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
      ...memoryFor(size),
      fileURLToPath(new URL(script, import.meta.url)),
      ...args.map(String),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed`)
  // The script prints what the caller names: both stand in this folder.
  return JSON.parse(stdout) as T
}
