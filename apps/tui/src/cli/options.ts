/** Options and arguments that several commands share. @module */
import { isPartialDate, type Language, type Localized, type PartialDate } from '@puente/core'
import { Argument, Option } from 'commander'
import type { CommandContext, OutputFormat } from './command-context.ts'
import type { ExitCode, Io } from './io.ts'
import { nearestOrAll, usageMessages } from './messages.ts'
import type { Start } from './opening.ts'
import { InvalidValue, type PuenteCommand } from './puente-command.ts'

/** Flags that choose the format of an answer. */
export interface FormatFlags {
  readonly json?: true
  readonly csv?: true
  /** Whether CSV begins with a byte order mark. */
  readonly bom?: true
}

/** What a command without an atlas gets. */
export interface BaseContext {
  readonly io: Io
  readonly language: Language
  /** Path of the dataset given with `--data`. */
  readonly data?: string
}

/** Runs commands. */
export interface CommandRunner {
  readonly io: Io
  /** A text in the language of the help. */
  readonly say: (text: Localized) => string
  /**
   * Opens the atlas, runs the command, and sets the exit code.
   *
   * @param opens where the command opens the explorer in a terminal: a large dataset is then opened there
   */
  readonly runWithAtlas: (
    flags: FormatFlags,
    command: (context: CommandContext) => ExitCode | Promise<ExitCode>,
    opens?: Start | 'last',
  ) => Promise<void>
  /** Runs a command that needs no atlas, and sets the exit code. */
  readonly runWithoutAtlas: (command: (context: BaseContext) => ExitCode | Promise<ExitCode>) => Promise<void>
}

/** Commands by their names; each adds itself to the program. */
export type Commands = Readonly<Record<string, (program: PuenteCommand, runner: CommandRunner) => void>>

/** The format that the flags choose. */
export const formatOf = ({ json, csv }: FormatFlags): OutputFormat => (json ? 'json' : csv ? 'csv' : 'text')

/** The flags without those for the format: core refuses unknown options. */
export const withoutFormatFlags = <T extends FormatFlags>({
  json: _json,
  csv: _csv,
  bom: _bom,
  ...others
}: T): Omit<T, keyof FormatFlags> => others

const asJson: Localized = { en: 'print the answer as JSON', es: 'escribir la respuesta como JSON' }
const asCsv: Localized = { en: 'print the answer as CSV', es: 'escribir la respuesta como CSV' }

/** Adds `--json`, and for commands with rows `--csv`. */
export function withFormats(command: PuenteCommand, formats: 'json' | 'json and csv'): PuenteCommand {
  command.addOption(new Option('--json', asJson[command.language]).conflicts('csv'))
  return formats === 'json' ? command : withBom(command.option('--csv', asCsv[command.language]))
}

/** Flags of commands whose answer can be drawn. */
export interface PictureFlags {
  /** The file of the picture; `-` for standard output. */
  readonly svg?: string
  readonly force?: true
}

const asSvg: Localized = {
  en: 'write the answer as a picture (SVG) to a file; - for standard output',
  es: 'escribir la respuesta como imagen (SVG) en un archivo; - para la salida estándar',
}

/** The description of `--force`. */
export const replaceFile: Localized = {
  en: 'replace that file if it is there',
  es: 'reemplazar ese archivo si ya existe',
}

/**
 * Adds `--svg` and `--force`.
 *
 * @param others the options of other forms of the answer
 */
export const withPicture = (command: PuenteCommand, others: readonly string[]): PuenteCommand =>
  command
    .addOption(new Option('--svg <file>', asSvg[command.language]).conflicts([...others]))
    .option('--force', replaceFile[command.language])

const withMark: Localized = {
  en: 'begin CSV with a byte order mark, for Excel',
  es: 'comenzar el CSV con una marca de orden de bytes, para Excel',
}

/** Adds `--bom`. */
export const withBom = (command: PuenteCommand): PuenteCommand => command.option('--bom', withMark[command.language])

/** The description of `--json` and `--csv` of commands with `--format`. */
export const sameAsFormat = (format: string): Localized => ({
  en: `the same as --format ${format}`,
  es: `lo mismo que --format ${format}`,
})

/** Parses a whole number from 1. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count >= 1) return count
  throw new InvalidValue(usageMessages.notCount)
}

/** Parses a whole number from 1 to a maximum. */
export const parseCountUpTo =
  (most: number) =>
  (text: string): number => {
    const count = Number(text)
    if (/^\d+$/.test(text) && count >= 1 && count <= most) return count
    throw new InvalidValue(usageMessages.notUpTo(most))
  }

/** Parses a day, month or year. */
export function parseDate(text: string): PartialDate {
  if (isPartialDate(text)) return text
  throw new InvalidValue(usageMessages.notDate)
}

/** Parses one of the known words; the error names the nearest. */
const parseChoice =
  <T extends string>(known: readonly T[]) =>
  (text: string): T => {
    const found = known.find((one) => one === text)
    if (found !== undefined) return found
    throw new InvalidValue(nearestOrAll(text, known))
  }

/** An option with one of the known words. */
export const choiceOption = <T extends string>(flags: string, description: string, known: readonly T[]): Option =>
  new Option(flags, description).choices(known).argParser(parseChoice(known))

/** An option with several of the known words. */
export function choicesOption<T extends string>(flags: string, description: string, known: readonly T[]): Option {
  const read = parseChoice(known)
  return new Option(flags, description)
    .choices(known)
    .argParser((text: string, earlier: readonly T[] = []) => [...earlier, read(text)])
}

/** An argument that is one of the known words. */
export const choiceArgument = <T extends string>(name: string, description: string, known: readonly T[]): Argument =>
  new Argument(name, description).choices(known).argParser(parseChoice(known))
