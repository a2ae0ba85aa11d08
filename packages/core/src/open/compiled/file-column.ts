/** Columns in a file, of which the pages are read that are needed. @module */
import type { NumberColumn, Numbers } from '../../util/number-column.ts'
import { type ColumnPlace, columnKinds, pageBytes } from './file-format.ts'
import type { PageFile } from './page-file.ts'

/**
 * A part of a file in memory, of which each page is read once, when it is first needed. The memory is as long as the part,
 * but the system gives it page by page, when a page is first written to: what was not read takes none.
 */
export class HeldBytes {
  readonly #file: PageFile
  readonly #at: number
  /** Where in its first page the part begins. */
  readonly #offset: number
  /** 1 for each page that was read, from that one on. */
  readonly #isRead: Uint8Array
  /**
   * Only what was read is as it is in the file. Shared memory, as the engine counts all of any other as taken, and then
   * collects garbage for parts of which the system gave next to nothing: a quarter of the time of a first match.
   */
  readonly bytes: Uint8Array<SharedArrayBuffer>

  constructor(file: PageFile, at: number, length: number) {
    this.#file = file
    this.#at = at
    this.#offset = at % pageBytes
    this.#isRead = new Uint8Array(Math.ceil((this.#offset + length) / pageBytes))
    this.bytes = new Uint8Array(new SharedArrayBuffer(length))
  }

  /** Whether the page of a place was read. */
  has(place: number): boolean {
    return this.#isRead[Math.floor((this.#offset + place) / pageBytes)] === 1
  }

  /** Reads what lies between two places, unless it was read before. */
  read(from: number, to: number): void {
    const last = Math.floor((this.#offset + to - 1) / pageBytes)
    for (let page = Math.floor((this.#offset + from) / pageBytes); page <= last; page++) {
      if (this.#isRead[page] === 1) continue
      let end = page + 1
      while (end <= last && this.#isRead[end] === 0) end++
      const first = Math.max(0, page * pageBytes - this.#offset)
      this.#file.fill(this.bytes.subarray(first, end * pageBytes - this.#offset), this.#at + first)
      this.#isRead.fill(1, page, end)
      page = end
    }
  }
}

const kinds = {
  u8: (bytes: SharedArrayBuffer) => new Uint8Array(bytes),
  c8: (bytes: SharedArrayBuffer) => new Uint8ClampedArray(bytes),
  u16: (bytes: SharedArrayBuffer) => new Uint16Array(bytes),
  i32: (bytes: SharedArrayBuffer) => new Int32Array(bytes),
  u32: (bytes: SharedArrayBuffer) => new Uint32Array(bytes),
} as const

type NumbersPlace = readonly [kind: keyof typeof kinds, at: number, length: number]

/** Whether a column has numbers that can be read in pieces. */
export const hasPieces = (place: ColumnPlace): place is NumbersPlace => Object.hasOwn(kinds, place[0])

/** A column of numbers in a file. */
export class FileColumn implements NumberColumn {
  readonly #held: HeldBytes
  readonly #size: number
  readonly #numbers: Numbers

  constructor(file: PageFile, [kind, at, length]: NumbersPlace) {
    this.#size = columnKinds[kind].BYTES_PER_ELEMENT
    this.#held = new HeldBytes(file, at, length * this.#size)
    this.#numbers = kinds[kind](this.#held.bytes.buffer)
  }

  get length(): number {
    return this.#numbers.length
  }

  at(index: number): number {
    if (!(index >= 0 && index < this.#numbers.length)) return 0
    const place = index * this.#size
    if (!this.#held.has(place)) this.#held.read(place, place + this.#size)
    return this.#numbers[index] ?? 0
  }

  between(from: number, to: number): Numbers {
    return this.having(from, to).subarray(from, to)
  }

  having(from: number, to: number): Numbers {
    const end = Math.min(to, this.#numbers.length)
    if (from < end) this.#held.read(from * this.#size, end * this.#size)
    return this.#numbers
  }

  all(): Numbers {
    return this.between(0, this.#numbers.length)
  }
}
