/**
 * The versions of Node that packages and programs support, as programs that tests can start.
 *
 * The oldest, the middle and the pinned one. The first two come from npm for Linux on x64; elsewhere only the pinned one
 * is tried.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A Node that tests can start. */
export interface SupportedNode {
  /** For the name of a test, such as `Node 22`. */
  readonly name: string
  /** The path of its program. */
  readonly program: string
}

const { resolve } = createRequire(import.meta.url)

function installed(alias: string): string | undefined {
  try {
    const program = join(dirname(resolve(`${alias}/package.json`)), 'bin/node')
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}

/** Every supported Node that this machine can start; the one that runs the tests is the last. */
export const supportedNodes: readonly SupportedNode[] = [
  ...['22', '24'].flatMap((major): SupportedNode[] => {
    const program = installed(`node-${major}`)
    return program === undefined ? [] : [{ name: `Node ${major}`, program }]
  }),
  { name: `Node ${process.versions.node.split('.')[0]}`, program: process.execPath },
]
