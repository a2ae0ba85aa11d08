#!/usr/bin/env node
/**
 * The entry file. Too old Nodes must be able to parse it to report their version, so it is compiled separately and imports
 * nothing before the check.
 *
 * @module
 */

/** The oldest Node that the program runs on, as `package.json` has it. */
declare const PUENTE_OLDEST_NODE: string

/** Node's own, as the built file is CommonJS. */
declare const require: (path: './start-show.ts') => typeof import('./start-show.ts')

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number)
const [oldest, running] = [PUENTE_OLDEST_NODE, process.versions.node].map(numbersOf)
const isTooOld = ([major = 0, minor = 0]: readonly number[] = [], [least = 0, lesser = 0]: readonly number[] = []) =>
  major < least || (major === least && minor < lesser)

/**
 * The id of the record, where a command line asks for its JSON and nothing else. It can then be answered without the parser,
 * which would find the same.
 */
function shownId([first, ...others]: readonly string[]): string | undefined {
  const [id, ...more] = others.filter((word) => word !== '--json')
  const isShown = first === 'show' && others.length === 2 && id !== undefined && more.length === 0
  return isShown && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : undefined
}

if (isTooOld(running, oldest)) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const isSpanish = /^es/i.test(LC_ALL || LC_MESSAGES || LANG || '')
  process.stderr.write(
    isSpanish
      ? `puente: hace falta Node ${PUENTE_OLDEST_NODE} o posterior; este es ${process.version}.\n`
      : `puente: this needs Node ${PUENTE_OLDEST_NODE} or later; this is ${process.version}.\n`,
  )
  process.exitCode = 1
} else {
  // Must come before the rest is loaded, which is then compiled once and not at every start.
  process.getBuiltinModule('module').enableCompileCache?.()
  const id = shownId(process.argv.slice(2))
  if (id === undefined) import('./start.ts').then(({ start }) => start())
  else require('./start-show.ts').startShow(id)
}
