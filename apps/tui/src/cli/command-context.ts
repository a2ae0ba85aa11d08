/** What a command gets, and how it reports errors. @module */
import {
  type Atlas,
  DamagedDatasetError,
  type EvidenceKind,
  atlas as embedded,
  formatFailure,
  type Language,
  type Localized,
  type NotFound,
  NotFoundError,
  type PartialDate,
  UnfitDateError,
  UnknownRelationError,
  viewOf,
} from '@puente/core'
import { unbounded } from '../text/width.ts'
import type { ThemeName } from '../theme.ts'
import { words } from '../words.ts'
import { defaultColumns, type ExitCode, exitCodes, type Io, writeControl } from './io.ts'
import { messages } from './messages.ts'

/** The format of an answer. */
export type OutputFormat = 'text' | 'json' | 'csv'

/** An atlas and the language of the answer. */
export interface AtlasContext {
  readonly atlas: Atlas
  readonly language: Language
}

/** Settings of the explorer on the command line. They override the saved session. */
export interface Preferences {
  readonly language?: Language
  readonly theme?: ThemeName
  readonly mouse?: boolean
}

/** What every command about an atlas gets. */
export interface CommandContext extends AtlasContext {
  /** The dataset with all values side by side, of which the atlas is a view. */
  readonly dataset: Atlas
  readonly io: Io
  readonly format: OutputFormat
  readonly preferences: Preferences
}

/** Columns of the output: those of the terminal; unbounded in a pipe. */
export const outputWidth = ({ io: { stdout } }: Pick<CommandContext, 'io'>): number =>
  stdout.isTTY === true ? (stdout.columns ?? defaultColumns) : unbounded

/** Prints an error on standard error. */
export function reportError({ stderr }: Io, message: string, code: ExitCode): ExitCode {
  stderr.write(`puente: ${message}\n`)
  return code
}

/** What the answers rest on, as the command line says it. */
export interface ViewFlags {
  readonly evidence?: EvidenceKind
  readonly asOf?: PartialDate
}

/**
 * The view of a dataset that a command asks.
 *
 * @param flags the best evidence by default, as of the date up to which sources were read
 * @throws {UnfitDateError} if the date is before anything that the dataset holds
 */
export const viewFor = (dataset: Atlas, { evidence = 'best', asOf }: ViewFlags): Atlas =>
  viewOf(dataset, { evidence, ...(asOf === undefined ? {} : { asOf }) })

/** Prints a notice on standard error beside a valid answer. */
export function printNotice(
  { io: { stderr }, language }: Pick<CommandContext, 'io' | 'language'>,
  message: Localized,
): void {
  stderr.write(`puente: ${message[language]}\n`)
}

/** The flags of the options that were given. */
export const givenFlags = <T extends object>(
  options: T,
  flags: { readonly [K in keyof T]?: string },
): readonly string[] =>
  Object.entries(flags).flatMap(([name, flag]) =>
    typeof flag === 'string' && Reflect.get(options, name) !== undefined ? [flag] : [],
  )

/** Says that there is no record with an id: the nearest ones, or where none is near how to look for it. */
export function reportNotFound(io: Io, failure: NotFound, language: Language): ExitCode {
  const isNear = failure.didYouMean.length > 0 || failure.elsewhere !== undefined
  const hint = isNear ? '' : ` ${messages.searchInstead[language]}`
  return reportError(io, formatFailure(failure, language) + hint, exitCodes.notFound)
}

/**
 * Runs a command and reports unknown ids, relations, unfit dates and a damaged dataset.
 *
 * @returns the exit code: not found for an unknown id, usage error for the others
 */
export async function reportFailures(
  io: Io,
  language: Language,
  answer: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof NotFoundError) return reportNotFound(io, error.detail, language)
    if (error instanceof DamagedDatasetError)
      return reportError(io, formatFailure(error.detail, language), exitCodes.usage)
    if (error instanceof UnknownRelationError || error instanceof UnfitDateError)
      return reportError(io, formatFailure(error.detail, language), exitCodes.usage)
    throw error
  }
}

/** Erases the line of the terminal. */
export const eraseLine = '\r\u001b[K'

/** Whether standard error is a terminal, on which a line can tell how far something is. */
export const showsProgress = ({ stderr, env }: Io): boolean => stderr.isTTY === true && env.TERM !== 'dumb'

/** Runs something slow; in a terminal a message stands on standard error meanwhile. */
function withProgress<T>(io: Io, what: string, act: () => T): T {
  const { stderr } = io
  const isSaid = showsProgress(io)
  if (isSaid) stderr.write(what)
  const done = act()
  if (isSaid) writeControl(stderr, eraseLine)
  return done
}

/**
 * Loads the atlas of a command.
 *
 * @param io where it is reported why a dataset does not open
 * @param language of that report
 * @param path a JSON file, a compiled atlas or a folder of YAML; default: the embedded atlas
 * @returns undefined if the dataset does not open
 */
export async function loadAtlas(io: Io, language: Language, path: string | undefined): Promise<Atlas | undefined> {
  if (path === undefined) return embedded
  // What opens datasets takes long to load, and few commands need it; for a compiled one less is needed.
  const { holdsCompiled, openCompiled } = await import('@puente/core/compiled')
  const openPath = holdsCompiled(path) ? openCompiled : (await import('@puente/core/node')).openPath
  const opened = withProgress(io, `${path}: ${words.reading[language]}`, () => openPath(path))
  if (opened.ok) return opened.value
  const { error } = opened
  const head = error._tag === 'InvalidDataset' ? `${messages.datasetFailed(path)[language]}\n` : ''
  io.stderr.write(`puente: ${head}${formatFailure(error, language)}\n`)
  return undefined
}
