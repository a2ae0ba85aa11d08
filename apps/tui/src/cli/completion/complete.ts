/** What a shell can complete in a command line. @module */

import { bash, fish, zsh } from '@optique/core/completion'
import { type Language, languages } from '@puente/core'
import type { Command, Option } from 'commander'
import type { Shell } from '../choices.ts'
import { loadAtlas, viewFor } from '../command-context.ts'
import { type ExitCode, exitCodes, type Io, writeControl } from '../io.ts'
import { type Candidate, type CandidateSource, candidateSources } from './candidates.ts'
import { joinAtColons, parseTypedLine, type TypedLine } from './typed-line.ts'

const generators = { bash, zsh, fish } as const satisfies Record<Shell, unknown>

/** The hidden command that completion scripts call. */
export const completeCommand = 'complete'

/** The completion script of a shell. */
export const completionScript = (shell: Shell): string =>
  generators[shell].generateScript('puente', [completeCommand, shell, '--']).trimStart()

/** The names of options that are not given yet, or can be given again. */
function optionCandidates(program: Command, { command, options }: TypedLine): readonly Candidate[] {
  const help = program.createHelp()
  return [...new Set([command, program].flatMap((one) => help.visibleOptions(one)))]
    .filter((option) => option.variadic || !options.has(option))
    .flatMap(({ long, description }) => (long === undefined ? [] : [{ text: long, label: description }]))
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at)
}

const commandCandidates = (program: Command): readonly Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ text: command.name(), label: command.description() }))

const choiceSource =
  (choices: readonly string[]): CandidateSource =>
  () =>
    choices.map((text) => ({ text }))

/** The source of candidates for an argument or an option value. */
function sourceAt({ command, typing }: TypedLine): CandidateSource {
  if (typing.kind === 'argument') {
    const { argument } = typing
    if (argument.argChoices !== undefined) return choiceSource(argument.argChoices)
    return candidateSources[`${command.name()} ${argument.name()}`] ?? 'anything'
  }
  if (typing.kind !== 'value') return 'anything'
  const { argChoices, long } = typing.option
  return argChoices === undefined ? (candidateSources[long ?? ''] ?? 'anything') : choiceSource(argChoices)
}

const optionValue = ({ options }: TypedLine, name: string): string | undefined =>
  [...options].find(([option]: readonly [Option, unknown]) => option.long === name)?.[1]

/** The language of the labels: as the line itself says, or else as the reader's locale. */
const labelLanguage = (line: TypedLine, defaultLanguage: Language): Language =>
  languages.find((language) => language === optionValue(line, '--lang')) ?? defaultLanguage

async function valueCandidates(
  io: Io,
  line: TypedLine,
  defaultLanguage: Language,
): Promise<readonly Candidate[] | 'file'> {
  const source = sourceAt(line)
  if (source === 'anything') return []
  if (source === 'file') return source
  const language = labelLanguage(line, defaultLanguage)
  const dataset = await loadAtlas(io, language, optionValue(line, '--data'))
  if (dataset === undefined) return []
  const atlas = viewFor(dataset, {})
  const { args, word } = line
  if (source === 'address') return (await import('./addresses.ts')).completeAddress(atlas, word)
  return source({ atlas, language, args, word })
}

function candidatesAt(io: Io, program: Command, line: TypedLine, defaultLanguage: Language) {
  switch (line.typing.kind) {
    case 'command':
      return commandCandidates(program)
    case 'option':
      return optionCandidates(program, line)
    case 'argument':
    case 'value':
      return valueCandidates(io, line, defaultLanguage)
    case 'nothing':
      return []
    default:
      return line.typing satisfies never
  }
}

/**
 * Prints the candidates for the last word, as the script of the shell reads them.
 *
 * @param words what has been typed after the program's name; the last may be empty
 */
export async function complete(
  io: Io,
  program: Command,
  { shell, words, language }: { readonly shell: Shell; readonly words: readonly string[]; readonly language: Language },
): Promise<ExitCode> {
  const { words: whole, kept } = shell === 'bash' ? joinAtColons(words) : { words, kept: 0 }
  const line = parseTypedLine(program, whole)
  const before = line.typing.kind === 'value' ? line.typing.before : ''
  const candidates = await candidatesAt(io, program, line, language)
  const suggestions =
    candidates === 'file'
      ? [{ kind: 'file', type: 'any', pattern: before + line.word, prefix: before } as const]
      : candidates
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
