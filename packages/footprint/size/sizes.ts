import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** What size-limit reports of a part. */
interface Size {
  readonly name: string
  /** Whether it keeps its budget. */
  readonly passed: boolean
  /** In bytes. */
  readonly size: number
}

/**
 * The size of every part that has a budget.
 *
 * @param root the workspace whose builds are measured; this one by default
 */
export function sizesIn(root?: string): readonly Size[] {
  const { stdout } = spawnSync('size-limit', ['--config', 'size/checks.ts', '--json'], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, ...(root === undefined ? {} : { PUENTE_MEASURED: root }) },
  })
  return JSON.parse(stdout)
}
