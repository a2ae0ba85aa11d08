/** `puente keys`: which key is which command, with the reader's own. @module */
import { parseUserKeys } from '../input/user-keys.ts'
import { readSession, sessionFile } from '../terminal/session-file.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'
import { printJson, printTable } from './print.ts'

/**
 * Prints every command with its keys, and what is wrong with the reader's own keys.
 *
 * As JSON it is what the settings file takes under `keys`.
 */
export function printKeys({ io, language }: BaseContext, isJson: boolean): ExitCode {
  const file = sessionFile()
  const { session, problems: inFile } = readSession(file)
  const { keymap, problems } = parseUserKeys(session.keys)
  const says = [...inFile, ...problems.map((one) => ({ en: `${file}: ${one.en}`, es: `${file}: ${one.es}` }))]
  if (isJson) {
    printJson(io.stdout, Object.fromEntries(keymap.commands.map(({ id, keys }) => [id, keys.map(keyInSettings)])))
  } else {
    printTable(
      io.stdout,
      keymap.commands.map(({ id, keys, label }) => [id, keys.map(keyInSettings).join('  '), label[language]]),
    )
    const where = { en: `Keys of your own go into ${file}`, es: `Sus propias teclas van en ${file}` }
    io.stdout.write(`\n${where[language]}: { "keys": { "search": ["F", "ctrl+s"] } }\n`)
  }
  for (const problem of says) io.stderr.write(`puente: ${problem[language]}\n`)
  return says.length === 0 ? exitCodes.ok : exitCodes.broken
}

/** A key as the settings file takes it. */
const keyInSettings = (key: string): string => (key === ' ' ? 'space' : key)
