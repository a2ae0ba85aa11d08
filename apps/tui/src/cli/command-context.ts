/** What a command is asked, and how it answers. @module */
import {
  type Atlas,
  atlas as embedded,
  formatFailure,
  type Language,
  type Localized,
  NotFoundError,
  UnfitDateError,
  UnknownRelationError,
} from '@puente/core'
import { unbounded } from '../text/width.ts'
import type { ThemeName } from '../theme.ts'
import { words } from '../words.ts'
import { defaultColumns, type ExitCode, exitCodes, type Io, writeControl } from './io.ts'
import { messages } from './messages.ts'

/** In what form an answer is printed. */
export type OutputFormat = 'text' | 'json' | 'csv'

/** Which atlas is asked, and in which language it answers. */
export interface AtlasContext {
  readonly atlas: Atlas
  readonly language: Language
}

/** What the command line says of how the explorer is to be. It goes before what was kept from the last time. */
export interface Preferences {
  readonly language?: Language
  readonly theme?: ThemeName
  readonly mouse?: boolean
}

/** What every command is asked with. */
export interface CommandContext extends AtlasContext {
  readonly io: Io
  readonly format: OutputFormat
  readonly preferences: Preferences
}

/** How wide the text of an answer is: in a pipe as wide as it needs. */
export const outputWidth = ({ io: { stdout } }: Pick<CommandContext, 'io'>): number =>
  stdout.isTTY === true ? (stdout.columns ?? defaultColumns) : unbounded

/** Says on stderr what went wrong. */
export function reportError({ stderr }: Io, message: string, code: ExitCode): ExitCode {
  stderr.write(`puente: ${message}\n`)
  return code
}

/** Says on stderr what a reader should know of an answer that is all right. */
export function printNotice(
  { io: { stderr }, language }: Pick<CommandContext, 'io' | 'language'>,
  message: Localized,
): void {
  stderr.write(`puente: ${message[language]}\n`)
}

/** Of the options that a command knows, how those are written that were given. */
export const givenFlags = <T extends object>(
  options: T,
  flags: { readonly [K in keyof T]?: string },
): readonly string[] =>
  Object.entries(flags).flatMap(([name, flag]) =>
    typeof flag === 'string' && Reflect.get(options, name) !== undefined ? [flag] : [],
  )

/**
 * Answers, or says what the atlas does not have.
 *
 * @returns how it ended: not found for an id that the atlas does not have, used wrongly for a relation or a date
 */
export async function reportFailures(
  io: Io,
  language: Language,
  answer: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof NotFoundError)
      return reportError(io, formatFailure(error.detail, language), exitCodes.notFound)
    if (error instanceof UnknownRelationError || error instanceof UnfitDateError)
      return reportError(io, formatFailure(error.detail, language), exitCodes.usage)
    throw error
  }
}

/** Takes back what stands on the line. */
const eraseLine = '\r\u001b[K'

/** Does something that may take its time, and says so meanwhile to whoever sits at a terminal. */
function withProgress<T>({ stderr, env }: Io, what: string, act: () => T): T {
  const isSaid = stderr.isTTY === true && env.TERM !== 'dumb'
  if (isSaid) stderr.write(what)
  const done = act()
  if (isSaid) writeControl(stderr, eraseLine)
  return done
}

/**
 * The atlas that a command asks.
 *
 * @param io is told why a dataset does not open
 * @param language in which that is message
 * @param path a dataset of one's own: a JSON file or a folder of YAML; absent: the atlas that comes with the program
 * @returns none if the dataset does not open
 */
export async function loadAtlas(io: Io, language: Language, path: string | undefined): Promise<Atlas | undefined> {
  if (path === undefined) return embedded
  // What opens datasets takes long to load, and few commands need it.
  const { openPath } = await import('@puente/core/node')
  const opened = withProgress(io, `${path}: ${words.reading[language]}`, () => openPath(path))
  if (opened.ok) return opened.value
  const { error } = opened
  const head = error._tag === 'InvalidDataset' ? `${messages.datasetFailed(path)[language]}\n` : ''
  io.stderr.write(`puente: ${head}${formatFailure(error, language)}\n`)
  return undefined
}
