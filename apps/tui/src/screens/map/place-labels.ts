/** Names beside signs, as many as find room without covering a sign or each other. @module */

import { textWidth } from '../../text/width.ts'
/** A sign that would have a name. */
export interface Named {
  readonly column: number
  readonly row: number
  /** Columns that the sign itself takes. */
  readonly width: number
  readonly name: string
  /** A name that is left away rather than shortened unless this is set. */
  readonly wanted?: true
}

/** A name where it is drawn, and the sign that it belongs to. */
export interface PlacedLabel<S extends Named> {
  readonly column: number
  readonly row: number
  readonly text: string
  readonly sign: S
}

/** Which characters of a map are taken. */
class Taken {
  readonly #cells: Uint8Array
  readonly columns: number
  readonly rows: number

  constructor(columns: number, rows: number) {
    this.columns = columns
    this.rows = rows
    this.#cells = new Uint8Array(columns * rows)
  }

  take(column: number, row: number, width: number): void {
    for (let at = Math.max(0, column); at < Math.min(this.columns, column + width); at += 1) {
      this.#cells[row * this.columns + at] = 1
    }
  }

  isFree(column: number, row: number, width: number): boolean {
    if (row < 0 || row >= this.rows || column < 0 || column + width > this.columns) return false
    for (let at = column; at < column + width; at += 1) if (this.#cells[row * this.columns + at] === 1) return false
    return true
  }
}

/** Where the name of a sign may stand, best first: right, left, below, above. */
function candidates({ column, row, width }: Named, textColumns: number): readonly (readonly [number, number])[] {
  const middle = column - Math.floor((textColumns - width) / 2)
  return [
    [column + width + 1, row],
    [column - textColumns - 1, row],
    [column, row + 1],
    [column, row - 1],
    [middle, row + 1],
    [middle, row - 1],
    [column - textColumns + width, row + 1],
    [column - textColumns + width, row - 1],
  ]
}

/**
 * Routes names greedily: the first come, the first served.
 *
 * @param signs in the order of their importance
 * @param columns width of the map
 * @param rows height of the map
 * @param room how many characters names may cover in all, so that the map stays visible
 */
export function placeLabels<S extends Named>(
  signs: readonly S[],
  columns: number,
  rows: number,
  room = Number.POSITIVE_INFINITY,
): readonly PlacedLabel<S>[] {
  const taken = new Taken(columns, rows)
  for (const { column, row, width } of signs) taken.take(column, row, width)
  let left = room
  return signs.flatMap((sign): readonly PlacedLabel<S>[] => {
    const width = textWidth(sign.name)
    if (width === 0 || (width > left && sign.wanted !== true)) return []
    // A column of air on either side, so that two names are not read as one.
    const free = candidates(sign, width).find(
      ([column, row]) => taken.isFree(column, row, width) && airAround(taken, sign, column, row, width),
    )
    if (free === undefined) return []
    const [column, row] = free
    taken.take(column - 1, row, width + 2)
    left -= width
    return [{ column, row, text: sign.name, sign }]
  })
}

/** Whether the characters beside a name are free, or are its own sign's. */
function airAround(taken: Taken, sign: Named, column: number, row: number, width: number): boolean {
  const own = (at: number) => row === sign.row && at >= sign.column - 1 && at <= sign.column + sign.width
  const freeOrEdge = (at: number) => at < 0 || at >= taken.columns || own(at) || taken.isFree(at, row, 1)
  return freeOrEdge(column - 1) && freeOrEdge(column + width)
}
