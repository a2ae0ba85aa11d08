/** `puente` where there is no terminal. @module */
import type { Language, Localized } from '@puente/core'
import { unbounded } from '../text/width.ts'
import { overviewLines } from '../views/home.ts'
import { type AtlasContext, outputWidth } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { printLines } from './print.ts'

const nextSteps = {
  en: [
    ['puente', 'opens the explorer, in a terminal'],
    ['puente show <id>', 'a record with its sources and relations; --json for machines'],
    ['puente list <collection> [query]', 'a collection as a table, like: puente list clusters label:gold'],
    ['puente search <text>', 'names and texts of all collections'],
    ['puente --help', 'everything else'],
  ],
  es: [
    ['puente', 'abre el explorador, en un terminal'],
    ['puente show <id>', 'un registro con sus fuentes y relaciones; --json para máquinas'],
    ['puente list <colección> [consulta]', 'una colección como tabla, como: puente list clusters label:gold'],
    ['puente search <texto>', 'nombres y textos de todas las colecciones'],
    ['puente --help', 'todo lo demás'],
  ],
} as const satisfies Record<Language, readonly (readonly [command: string, does: string])[]>

const heading: Localized = { en: 'How to go on', es: 'Cómo seguir' }

/** Prints what the atlas holds, and how to go on. */
export function printOverview(io: Io, { atlas, language }: AtlasContext): ExitCode {
  const width = outputWidth({ io })
  const commandWidth = Math.max(...nextSteps[language].map(([command]) => command.length))
  const beside = (command: string) => (width === unbounded ? `${command}\t` : `${command.padEnd(commandWidth)}  `)
  printLines(io.stdout, [
    ...overviewLines({ atlas, language, width }),
    [],
    [{ text: heading[language] }],
    ...nextSteps[language].map(([command, does]) => [{ text: `  ${beside(command)}${does}` }]),
  ])
  return exitCodes.ok
}
