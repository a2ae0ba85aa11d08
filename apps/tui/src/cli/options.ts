/** What commands are declared with. @module */
import { isPartialDate, type Language, type Localized, type PartialDate } from '@puente/core'
import { Argument, Option } from 'commander'
import type { CommandContext, OutputFormat } from './command-context.ts'
import type { ExitCode, Io } from './io.ts'
import { nearestOrAll, usageMessages } from './messages.ts'
import { InvalidValue, type PuenteCommand } from './puente-command.ts'

/** How an answer is asked to be printed. */
export interface FormatFlags {
  readonly json?: true
  readonly csv?: true
  /** Whether CSV begins with a byte order mark. */
  readonly bom?: true
}

/** What a command is told that asks no atlas. */
export interface BaseContext {
  readonly io: Io
  readonly language: Language
  /** Path of the dataset that is named, if any. */
  readonly data?: string
}

/** What a command is given to carry itself out. */
export interface CommandRunner {
  readonly io: Io
  /** A text in the language of the help. */
  readonly say: (text: Localized) => string
  /** Opens the atlas that is asked, has the command answer, and takes down how it ended. */
  readonly runWithAtlas: (
    flags: FormatFlags,
    command: (context: CommandContext) => ExitCode | Promise<ExitCode>,
  ) => Promise<void>
  /** Has a command that asks no atlas carry itself out, and takes down how it ended. */
  readonly runWithoutAtlas: (command: (context: BaseContext) => ExitCode | Promise<ExitCode>) => Promise<void>
}

/** Commands by their names; each adds itself to the program. */
export type Commands = Readonly<Record<string, (program: PuenteCommand, setting: CommandRunner) => void>>

/** The form that the flags ask for. */
export const formatOf = ({ json, csv }: FormatFlags): OutputFormat => (json ? 'json' : csv ? 'csv' : 'text')

/** What flags say besides the form of the answer: core refuses options that it does not know. */
export const withoutFormatFlags = <T extends FormatFlags>({
  json: _json,
  csv: _csv,
  bom: _bom,
  ...others
}: T): Omit<T, keyof FormatFlags> => others

const asJson: Localized = { en: 'print the answer as JSON', es: 'escribir la respuesta como JSON' }
const asCsv: Localized = { en: 'print the answer as CSV', es: 'escribir la respuesta como CSV' }

/** Lets a command answer in JSON, and where it answers with rows in CSV. */
export function withFormats(command: PuenteCommand, formats: 'json' | 'json and csv'): PuenteCommand {
  command.addOption(new Option('--json', asJson[command.language]).conflicts('csv'))
  return formats === 'json' ? command : withBom(command.option('--csv', asCsv[command.language]))
}

const withMark: Localized = {
  en: 'begin CSV with a byte order mark, for Excel',
  es: 'comenzar el CSV con una marca de orden de bytes, para Excel',
}

/** Lets CSV begin with a byte order mark. */
export const withBom = (command: PuenteCommand): PuenteCommand => command.option('--bom', withMark[command.language])

/** What `--json` and `--csv` say where a command has a `--format` besides. */
export const sameAsFormat = (format: string): Localized => ({
  en: `the same as --format ${format}`,
  es: `lo mismo que --format ${format}`,
})

/** Reads a whole number from 1. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count >= 1) return count
  throw new InvalidValue(usageMessages.notCount)
}

/** Reads a whole number from 1, and no more than core takes. */
export const parseCountUpTo =
  (most: number) =>
  (text: string): number => {
    const count = Number(text)
    if (/^\d+$/.test(text) && count >= 1 && count <= most) return count
    throw new InvalidValue(usageMessages.notUpTo(most))
  }

/** Reads a day, month or year. */
export function parseDate(text: string): PartialDate {
  if (isPartialDate(text)) return text
  throw new InvalidValue(usageMessages.notDate)
}

/** Reads one of a few words; for any other says which is nearest. */
const parseChoice =
  <T extends string>(known: readonly T[]) =>
  (text: string): T => {
    const found = known.find((one) => one === text)
    if (found !== undefined) return found
    throw new InvalidValue(nearestOrAll(text, known))
  }

/** An option that takes one of a few words. */
export const choiceOption = <T extends string>(flags: string, description: string, known: readonly T[]): Option =>
  new Option(flags, description).choices(known).argParser(parseChoice(known))

/** An option that takes several of a few words. */
export function choicesOption<T extends string>(flags: string, description: string, known: readonly T[]): Option {
  const read = parseChoice(known)
  return new Option(flags, description)
    .choices(known)
    .argParser((text: string, earlier: readonly T[] = []) => [...earlier, read(text)])
}

/** An argument that is one of a few words. */
export const choiceArgument = <T extends string>(name: string, description: string, known: readonly T[]): Argument =>
  new Argument(name, description).choices(known).argParser(parseChoice(known))
