/** Another version of this workspace, in a folder of its own. @module */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const workspace = resolve(import.meta.dirname, '../..')

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: workspace, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** The commit that a git ref names; undefined where there is none. */
export function commitOf(ref: string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  } catch {
    return undefined
  }
}

/**
 * Checks a commit out into a folder, uses it, and removes it again, however the use ends.
 *
 * @param commit what is checked out
 * @param folder where; it does not exist yet
 */
export async function withWorktree<T>(commit: string, folder: string, use: () => Promise<T>): Promise<T> {
  git('worktree', 'add', '--detach', folder, commit)
  try {
    return await use()
  } finally {
    git('worktree', 'remove', '--force', folder)
  }
}

/**
 * Runs a program in a folder until it has ended; what it prints goes to stderr.
 *
 * @param signal ends the program early
 * @throws {Error} if it fails or is ended
 */
export async function run(
  folder: string,
  [program, ...args]: readonly [string, ...string[]],
  signal?: AbortSignal,
): Promise<void> {
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    ...(signal === undefined ? {} : { signal }),
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed in ${folder}`)
}
