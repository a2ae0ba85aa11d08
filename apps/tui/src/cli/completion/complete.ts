/** What a shell can offer where somebody is typing a command line. @module */

import { bash, fish, zsh } from '@optique/core/completion'
import { type Language, languages } from '@puente/core'
import type { Command, Option } from 'commander'
import type { Shell } from '../choices.ts'
import { chosenAtlas } from '../command-context.ts'
import { type ExitCode, exitCodes, type Io, writeControl } from '../io.ts'
import { type Offer, type Offering, offerings } from './candidates.ts'
import { rejoinedAtColons, type TypedLine, typedLine } from './typed-line.ts'

const generators = { bash, zsh, fish } as const satisfies Record<Shell, unknown>

/** The hidden command by which a shell asks. */
export const askedBy = 'complete'

/** The script that teaches a shell to ask. */
export const scriptFor = (shell: Shell): string =>
  generators[shell].generateScript('puente', [askedBy, shell, '--']).trimStart()

/** The names of options that are not given yet, or can be given again. */
function optionNames(program: Command, { command, options }: TypedLine): readonly Offer[] {
  const help = program.createHelp()
  return [...new Set([command, program].flatMap((one) => help.visibleOptions(one)))]
    .filter((option) => option.variadic || !options.has(option))
    .flatMap(({ long, description }) => (long === undefined ? [] : [{ text: long, label: description }]))
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
}

const commandNames = (program: Command): readonly Offer[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ text: command.name(), label: command.description() }))

const oneOfThese =
  (choices: readonly string[]): Offering =>
  () =>
    choices.map((text) => ({ text }))

/** What can stand where something is typed that is no name of a command or option. */
function offeringAt({ command, typing }: TypedLine): Offering {
  if (typing.kind === 'argument') {
    const { argument } = typing
    if (argument.argChoices !== undefined) return oneOfThese(argument.argChoices)
    return offerings[`${command.name()} ${argument.name()}`] ?? 'anything'
  }
  if (typing.kind !== 'value') return 'anything'
  const { argChoices, long } = typing.option
  return argChoices === undefined ? (offerings[long ?? ''] ?? 'anything') : oneOfThese(argChoices)
}

const givenFor = ({ options }: TypedLine, name: string): string | undefined =>
  [...options].find(([option]: readonly [Option, unknown]) => option.long === name)?.[1]

/** The language of the labels: as the line itself says, or else as the reader's locale. */
const languageIn = (line: TypedLine, usual: Language): Language =>
  languages.find((language) => language === givenFor(line, '--lang')) ?? usual

async function valuesAt(io: Io, line: TypedLine, usual: Language): Promise<readonly Offer[] | 'file'> {
  const offering = offeringAt(line)
  if (offering === 'anything') return []
  if (offering === 'file') return offering
  const language = languageIn(line, usual)
  const atlas = await chosenAtlas(io, language, givenFor(line, '--data'))
  if (atlas === undefined) return []
  const { given, word } = line
  if (offering === 'address') return (await import('./addresses.ts')).addressesWith(atlas, word)
  return offering({ atlas, language, given, word })
}

function offersAt(io: Io, program: Command, line: TypedLine, usual: Language) {
  switch (line.typing.kind) {
    case 'command':
      return commandNames(program)
    case 'option':
      return optionNames(program, line)
    case 'argument':
    case 'value':
      return valuesAt(io, line, usual)
    case 'nothing':
      return []
    default:
      return line.typing satisfies never
  }
}

/**
 * Prints what can take the place of the last word, as a shell's script reads it.
 *
 * @param words what has been typed after the program's name; the last may be empty
 */
export async function complete(
  io: Io,
  program: Command,
  { shell, words, language }: { readonly shell: Shell; readonly words: readonly string[]; readonly language: Language },
): Promise<ExitCode> {
  const { words: whole, kept } = shell === 'bash' ? rejoinedAtColons(words) : { words, kept: 0 }
  const line = typedLine(program, whole)
  const before = line.typing.kind === 'value' ? line.typing.before : ''
  const offers = await offersAt(io, program, line, language)
  const suggestions =
    offers === 'file'
      ? [{ kind: 'file', type: 'any', pattern: before + line.word, prefix: before } as const]
      : offers
          .filter(({ text }) => text.startsWith(line.word))
          .map(({ text, label = '' }) => ({
            kind: 'literal' as const,
            text: (before + text).slice(kept),
            description: [{ type: 'text' as const, text: label }],
          }))
  // The script for zsh parts words by the character 0, and reads a line for each; those for bash and fish skip the empty ones that come between theirs.
  for (const piece of generators[shell].encodeSuggestions(suggestions)) writeControl(io.stdout, `${piece}\n`)
  return exitCodes.ok
}
