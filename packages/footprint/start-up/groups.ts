/** What is measured, and against what. @module */
import { type BuiltPrograms, buildPrograms } from './build-programs.ts'
import type { Group, Program } from './measure.ts'
import { environmentIn, type Started, untilAnswered, untilDrawn, untilExit } from './until.ts'

const path = (relative: string) => new URL(relative, import.meta.url).pathname
const explorer = path('../../../apps/tui/dist/main.js')
const service = path('../../../apps/api/dist/main.js')
const core = (module: string) => path(`../../core/dist/${module}.js`)

type Variables = Readonly<Record<string, string>>

const nothingCompiled: Variables = { NODE_DISABLE_COMPILE_CACHE: '1' }

function imports(env: Variables, { empty }: BuiltPrograms): Group {
  const program = (name: string, file: string): Program => ({
    name,
    start: () => untilExit({ args: [file], env }),
  })
  return {
    title: 'Import of the library',
    about: 'Node runs the module as its program, until it has ended.',
    programs: [
      program('an empty module', empty),
      { ...program('`@puente/core`', core('index')), aims: [{ of: 'an empty module', atMost: 10, unit: 'ms more' }] },
      program('`@puente/core/collections/clusters`', core('collections/clusters')),
      program('`@puente/core/collections/findings`, the largest', core('collections/findings')),
      program('`@puente/core/collections/awards`, the smallest', core('collections/awards')),
      program('`@puente/core/schema`', core('schema')),
      program('`@puente/core/effect`', core('effect')),
    ],
  }
}

function commands(env: Variables): Group {
  const program = (name: string, args: readonly string[], more: Variables = {}): Program => ({
    name,
    start: () => untilExit({ args, env: { ...env, ...more } }),
  })
  const show = [explorer, 'show', 'claut', '--json']
  return {
    title: 'A command',
    about: 'From the start of the process to its end.',
    programs: [
      program('`node -e 0`', ['-e', '0']),
      { ...program('`puente show claut --json`', show), aims: [{ of: '`node -e 0`', atMost: 1.5, unit: 'times' }] },
      program('the same with nothing compiled before', show, nothingCompiled),
      program('`puente --version`', [explorer, '--version']),
    ],
  }
}

function frames(env: Variables, { inkBundled, inkBundledCompiled, inkUnbundled }: BuiltPrograms): Group {
  const program = (name: string, file: string, text: string, more: Variables = {}): Program => ({
    name,
    start: (ending) => untilDrawn({ args: [file], env: { ...env, ...more } }, text, ending),
  })
  const hello = 'Hello, world'
  const home = 'q quit'
  const [bundled, unbundled] = ['Ink hello world, bundled', 'Ink hello world, not bundled']
  return {
    title: 'First frame of the explorer',
    about: 'From the start of the process, on a pseudo-terminal, until the frame has been read from it.',
    programs: [
      program(bundled, inkBundled, hello),
      program('the same, with a compile cache', inkBundledCompiled, hello),
      program(unbundled, inkUnbundled, hello, { NODE_ENV: 'production' }),
      program(`${unbundled}, for development`, inkUnbundled, hello, { NODE_ENV: 'development' }),
      {
        ...program('explorer', explorer, home),
        aims: [
          { of: bundled, atMost: 1.2, unit: 'times' },
          { of: unbundled, atMost: 0.6, unit: 'times' },
        ],
      },
      program('explorer, with nothing compiled before', explorer, home, nothingCompiled),
    ],
  }
}

function answers(env: Variables, { hono }: BuiltPrograms): Group {
  const program = (name: string, file: string, more: Variables = {}): Program => ({
    name,
    start: (ending) => {
      const started: Started = { args: [file], env: { ...env, PORT: '0', HOST: '127.0.0.1', ...more } }
      return untilAnswered(started, '/v1/clusters?limit=5', ending)
    },
  })
  return {
    title: 'First answer of the service',
    about:
      'From the start of the process to the end of its first answer, a list that is asked for as soon as the program says where it listens.',
    programs: [
      program('bare Hono, bundled', hono, { FILE: path('../package.json') }),
      { ...program('service', service), aims: [{ of: 'bare Hono, bundled', atMost: 1.4, unit: 'times' }] },
      program('service, with nothing compiled before', service, nothingCompiled),
    ],
  }
}

function effect(env: Variables, { empty, effectBundled, effectUnbundled }: BuiltPrograms): Group {
  const program = (name: string, file: string): Program => ({ name, start: () => untilExit({ args: [file], env }) })
  return {
    title: 'Effect',
    about: 'A program that wires one service and runs it, until it has ended.',
    programs: [
      program('an empty module', empty),
      program('Effect by subpath, bundled', effectBundled),
      program('Effect from its root, not bundled', effectUnbundled),
    ],
  }
}

/**
 * Everything that is measured.
 *
 * @param folder where programs keep what they keep between runs
 */
export async function groupsIn(folder: string): Promise<readonly Group[]> {
  const env = environmentIn(folder)
  const built = await buildPrograms()
  return [imports(env, built), commands(env), frames(env, built), answers(env, built), effect(env, built)]
}
