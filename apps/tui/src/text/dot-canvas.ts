/**
 * A canvas of braille characters, each of which is two dots wide and four high.
 *
 * The packages that do this (drawille and its kin) have no tests, know no layers, and leave lines to yet another package.
 *
 * @module
 */

/** Dots across and down in one character. */
export const dotsPerCell = { across: 2, down: 4 } as const

/** The bit of each dot in its braille character, by row and column. */
const bits: readonly (readonly [number, number])[] = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
]

/** The first braille character: no dot set. */
const emptyBraille = 0x2800

/** What is drawn in a character. */
export interface DotCell {
  readonly text: string
  /** The highest layer that has a dot in it. */
  readonly layer: number
}

/** A grid of dots. */
export class DotCanvas {
  readonly columns: number
  readonly rows: number
  readonly #dots: Uint8Array
  readonly #layers: Uint8Array

  /** @param from a canvas of the same size to copy. Default: an empty one */
  constructor(columns: number, rows: number, from?: DotCanvas) {
    this.columns = columns
    this.rows = rows
    this.#dots = from === undefined ? new Uint8Array(columns * rows) : from.#dots.slice()
    this.#layers = from === undefined ? new Uint8Array(columns * rows) : from.#layers.slice()
  }

  get width(): number {
    return this.columns * dotsPerCell.across
  }

  get height(): number {
    return this.rows * dotsPerCell.down
  }

  /** Sets a dot; a dot outside the canvas is ignored. */
  set(x: number, y: number, layer: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return
    const cell = Math.floor(y / dotsPerCell.down) * this.columns + Math.floor(x / dotsPerCell.across)
    const bit = bits[y % dotsPerCell.down]?.[x % dotsPerCell.across] ?? 0
    this.#dots[cell] = (this.#dots[cell] ?? 0) | bit
    this.#layers[cell] = Math.max(this.#layers[cell] ?? 0, layer)
  }

  /**
   * A straight line (Bresenham's algorithm).
   *
   * @param dash length of dashes and gaps in dots. Default: a solid line
   */
  line(from: readonly [number, number], to: readonly [number, number], layer: number, dash?: number): void {
    let [x, y] = [Math.round(from[0]), Math.round(from[1])]
    const [endX, endY] = [Math.round(to[0]), Math.round(to[1])]
    const [width, height] = [Math.abs(endX - x), -Math.abs(endY - y)]
    const [stepX, stepY] = [x < endX ? 1 : -1, y < endY ? 1 : -1]
    let error = width + height
    for (;;) {
      if (dash === undefined || Math.floor((x + y * 2) / dash) % 2 === 0) this.set(x, y, layer)
      if (x === endX && y === endY) return
      const twice = 2 * error
      if (twice >= height) {
        error += height
        x += stepX
      }
      if (twice <= width) {
        error += width
        y += stepY
      }
    }
  }

  /** The content of a character cell; undefined if it is empty. */
  cellAt(column: number, row: number): DotCell | undefined {
    const at = row * this.columns + column
    const dots = this.#dots[at] ?? 0
    return dots === 0 ? undefined : { text: String.fromCodePoint(emptyBraille + dots), layer: this.#layers[at] ?? 0 }
  }
}
