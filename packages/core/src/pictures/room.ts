/** What of a picture is taken, and where lines run. @module */

/** A rectangle of a picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The size of a square of the grid that tells how many lines run where. */
const cell = 6

/** The height of a band of a picture: whether a box is free is looked up in its own bands alone. */
const band = 16

const bandOf = (y: number): number => Math.floor(y / band)

/** What stands or runs where in a picture. */
export class Room {
  readonly #taken = new Map<number, Box[]>()
  readonly #columns: number
  readonly #lines: Uint16Array

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / cell) + 1
    this.#lines = new Uint16Array(this.#columns * (Math.ceil(height / cell) + 1))
  }

  /** No label is put on it. */
  take(box: Box): void {
    for (let at = bandOf(box.top); at <= bandOf(box.bottom); at++) {
      const taken = this.#taken.get(at)
      if (taken === undefined) this.#taken.set(at, [box])
      else taken.push(box)
    }
  }

  /** It is free again. */
  leave(box: Box): void {
    for (let at = bandOf(box.top); at <= bandOf(box.bottom); at++) {
      const taken = this.#taken.get(at) ?? []
      this.#taken.set(
        at,
        taken.filter((one) => one !== box),
      )
    }
  }

  /** A line runs through a point: labels rather stand elsewhere. */
  cross(x: number, y: number): void {
    const at = Math.floor(y / cell) * this.#columns + Math.floor(x / cell)
    if (x >= 0 && y >= 0 && x < this.#columns * cell && at < this.#lines.length)
      this.#lines[at] = (this.#lines[at] ?? 0) + 1
  }

  isFree(box: Box): boolean {
    for (let at = bandOf(box.top); at <= bandOf(box.bottom); at++)
      if (this.#taken.get(at)?.some((taken) => overlaps(taken, box))) return false
    return true
  }

  /** How much runs through a box. */
  crossings({ left, top, right, bottom }: Box): number {
    let sum = 0
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
        sum += this.#lines[row * this.#columns + column] ?? 0
    return sum
  }
}
