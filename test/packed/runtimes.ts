/** What others may run the packages on: the promised versions of Node, and runtimes that the scratch project installs. @module */
import { supportedNodes } from '@puente/tooling/supported-nodes'

/** A runtime, in the package that brings it for this platform. */
interface PackagedRuntime {
  readonly name: string
  readonly version: string
  /** Its package by `process.platform` and `process.arch`; where there is none, it is not asked. */
  readonly packages: Readonly<Record<string, string>>
  /** Its program, as a path in the package. */
  readonly program: string
  readonly options: readonly string[]
}

// They come with the scratch project, not with the workspace, so that nobody waits for them who only starts Puente.
const packaged: readonly PackagedRuntime[] = [
  {
    name: 'Deno',
    version: '2.9.6',
    packages: {
      'linux-x64': '@deno/linux-x64-glibc',
      'linux-arm64': '@deno/linux-arm64-glibc',
      'darwin-x64': '@deno/darwin-x64',
      'darwin-arm64': '@deno/darwin-arm64',
    },
    program: 'deno',
    options: ['run', '--allow-read', '--allow-write=.', '--allow-env', '--allow-net=127.0.0.1', '--no-remote'],
  },
  {
    name: 'Bun',
    version: '1.4.5',
    packages: {
      'linux-x64': '@oven/bun-linux-x64',
      'linux-arm64': '@oven/bun-linux-aarch64',
      'darwin-x64': '@oven/bun-darwin-x64',
      'darwin-arm64': '@oven/bun-darwin-aarch64',
    },
    program: 'bin/bun',
    options: ['run'],
  },
]

/** A runtime that can be asked here. */
export interface Runtime {
  readonly name: string
  /** What starts it, before the file that it is to run: a program, and its options. */
  readonly command: readonly [program: string, ...options: string[]]
}

const here = `${process.platform}-${process.arch}`
const available = packaged.flatMap(({ packages, ...runtime }) => {
  const from = packages[here]
  return from === undefined ? [] : [{ ...runtime, from }]
})

/** What a scratch project depends on, so that the runtimes are there. */
export const runtimeDependencies: Readonly<Record<string, string>> = Object.fromEntries(
  available.map(({ from, version }) => [from, version]),
)

/** Every runtime; the Node that runs the tests is the first. */
export const runtimes: readonly Runtime[] = [
  ...supportedNodes.toReversed().map(({ name, program }): Runtime => ({ name, command: [program] })),
  ...available.map(
    ({ name, from, program, options }): Runtime => ({ name, command: [`node_modules/${from}/${program}`, ...options] }),
  ),
]

/** The oldest promised Node that this machine can start. */
export const oldestNode: Runtime = {
  name: supportedNodes[0]?.name ?? 'Node',
  command: [supportedNodes[0]?.program ?? process.execPath],
}
