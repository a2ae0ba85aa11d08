/** Rows as the text that PostgreSQL's `COPY … FROM STDIN` reads. @module */
import type { Cell } from '../tables/cell.ts'

/** Characters of a piece: enough that what each piece costs does not count, little beside what is loaded. */
const charactersOfPiece = 65_536

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const special = /[\\\t\n\r]/
const everySpecial = /[\\\t\n\r]/g

function cellText(cell: Cell): string {
  if (cell === undefined) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  return special.test(cell) ? cell.replaceAll(everySpecial, (character) => escapes[character] ?? '') : cell
}

/**
 * Rows as lines of text, several in a piece.
 *
 * @param rows cells in the order of the table's columns
 * @returns pieces, each made when it is read
 */
export function* copyText(rows: Iterable<readonly Cell[]>): Generator<string> {
  let piece = ''
  for (const row of rows) {
    piece += `${row.map(cellText).join('\t')}\n`
    if (piece.length < charactersOfPiece) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
