/** How answers are written: lines, tables, JSON and CSV. @module */
import {
  type AnswerJson,
  type Atlas,
  type Entry,
  type ExtentJson,
  type JsonOptions,
  labelOf,
  marksOf,
  toAnswerJson,
} from '@puente/core'
import { type Cell, csvText } from '@puente/core/export'
import type { Line } from '../text/line.ts'
import { fit, textWidth } from '../text/width.ts'
import type { CommandContext } from './command-context.ts'
import type { Io, Output } from './io.ts'
import { messages } from './messages.ts'
import type { FormatFlags } from './options.ts'

/** Prints lines without their looks. */
export function printLines(output: Output, lines: readonly Line[]): void {
  output.write(
    lines
      .map(
        (line) =>
          `${line
            .map(({ text }) => text)
            .join('')
            .trimEnd()}\n`,
      )
      .join(''),
  )
}

/** A value as JSON that people can read too. */
const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Prints a value as JSON. */
export const printJson = (output: Output, value: unknown): unknown => output.write(formatJson(value))

/** The name of a record in a table, with the marks of what had ended and of what only other sources tell. */
export const markedName = ({ atlas, language }: Pick<CommandContext, 'atlas' | 'language'>, entry: Entry): string =>
  [labelOf(atlas, entry, language), ...marksOf(atlas, entry, language).map((mark) => `(${mark})`)].join(' ')

/** How core's encoders make JSON for the command line: without links. */
export const jsonOptions = ({ language }: Pick<CommandContext, 'language'>): JsonOptions<object> => ({
  language,
  linkTo: () => ({}),
})

/** An answer as JSON: the shape that `/v1` of the service has, without its links. */
export const formatAnswer = <T>(atlas: Atlas, data: T, about?: Pick<AnswerJson<T>, 'page' | 'notice'>): string =>
  formatJson(toAnswerJson(atlas, data, about))

/** Prints an answer as JSON. */
export function printAnswer<T>(
  { io, atlas }: Pick<CommandContext, 'io' | 'atlas'>,
  data: T,
  about?: Pick<AnswerJson<T>, 'page' | 'notice'>,
): void {
  io.stdout.write(formatAnswer(atlas, data, about))
}

/** How much of a list of known length an answer holds; default: all. */
export function pageOf(total: number, limit = Math.max(1, total)): ExtentJson {
  return { limit, more: total > limit, total }
}

/** Prints rows as CSV for programs. */
export function printCsv(output: Output, header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  output.write(csvText(header, rows))
}

const gap = '  '

/** Narrower than this a cut column says nothing. */
const minColumnWidth = 12

/** The widths of the columns: as wide as their cells, and on a terminal together no wider than that. */
function columnWidths(rows: readonly (readonly string[])[], room: number | undefined): readonly number[] {
  const natural = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))))
  if (room === undefined) return natural
  const total = natural.reduce((sum, width) => sum + width + gap.length, -gap.length)
  let excess = total - room
  // The last columns give way first: the first ones say which record it is.
  return natural
    .toReversed()
    .map((width) => {
      const cut = Math.max(0, Math.min(excess, width - minColumnWidth))
      excess -= cut
      return width - cut
    })
    .toReversed()
}

/** A cell as it stands between tabs. */
const singleLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ')

/** Rows whose columns stand below each other. */
function alignColumns(rows: readonly (readonly string[])[], room: number | undefined): readonly string[] {
  const widths = columnWidths(rows, room)
  return rows.map((row) => row.map((cell, column) => fit(cell, widths[column] ?? 0)).join(gap))
}

/**
 * Prints rows in columns: on a terminal below each other and cut to its width, in a pipe whole and with tabs between them.
 *
 * @param rows the first of them is the heading
 */
export function printTable(output: Output, rows: readonly (readonly string[])[]): void {
  const lines =
    output.isTTY === true ? alignColumns(rows, output.columns) : rows.map((row) => row.map(singleLine).join('\t'))
  output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''))
}

/** Flags of a command that may answer in CSV, whichever of them says so. */
interface CsvFlags extends FormatFlags {
  readonly format?: string
}

const isCsv = ({ csv, format }: CsvFlags): boolean => csv === true || format === 'csv'

/** What is wrong with asking for a byte order mark: no other form has one. */
export const bomProblem = (flags: CsvFlags) => (flags.bom === true && !isCsv(flags) ? messages.bomIsForCsv : undefined)

/** The same process, on which the first text that is printed has a byte order mark before it. */
export function withByteOrderMark(io: Io): Io {
  let isFirst = true
  const write = (text: string) => {
    const mark = isFirst ? '\uFEFF' : ''
    isFirst = false
    return io.stdout.write(mark + text)
  }
  return { ...io, stdout: { write } }
}
