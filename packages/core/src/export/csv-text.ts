import papaparse from 'papaparse'
import { checkedTerm, checkList, checkTexts } from '../model/check-argument.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { joined } from './in-chunks.ts'

/**
 * How a cell begins that a spreadsheet would take for a formula: as OWASP lists it, with the full-width signs, which
 * some spreadsheets read as their narrow ones, and after white space, which some remove.
 */
const formulaStart = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

/** A cell: text, number, truth, or nothing. */
export type Cell = string | number | boolean | undefined

const clean = (cell: Cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell)

/** Whether cells that a spreadsheet would run as formulas are made harmless by an apostrophe before them. */
export type FormulaGuard = 'apostrophe' | 'none'

/** Rows that are written at once: each call of the library has its own cost. */
const rowsAtOnce = 32

/** Rows as CSV, some at a time. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  guard: FormulaGuard = 'apostrophe',
): Generator<string> {
  const settings = { newline: '\r\n', ...(guard === 'apostrophe' ? { escapeFormulae: formulaStart } : {}) }
  let waiting: (readonly Cell[])[] = [header]
  for (const row of rows) {
    waiting.push(row.map(clean))
    if (waiting.length < rowsAtOnce) continue
    yield `${papaparse.unparse(waiting, settings)}\r\n`
    waiting = []
  }
  if (waiting.length > 0) yield `${papaparse.unparse(waiting, settings)}\r\n`
}

/**
 * Rows as CSV text: RFC 4180, with CRLF after each row.
 *
 * @param header the names of the columns
 * @param rows the cells of each row, in the order of the columns; numbers stay numbers, even below zero
 * @param guard what is done with what a spreadsheet would run
 * @returns the content of the file
 * @example
 * csvText(['id', 'score'], [['acstyria', 4.721]]) // 'id,score\r\nacstyria,4.721\r\n'
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  guard: FormulaGuard = 'apostrophe',
): string {
  checkTexts('header', header)
  checkList('rows', rows)
  for (const [position, row] of rows.entries()) checkList(`rows[${position}]`, row)
  checkedTerm('guard', guard, ['apostrophe', 'none'])
  return joined(csvPieces(header, rows, guard))
}
