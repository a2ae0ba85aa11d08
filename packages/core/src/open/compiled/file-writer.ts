/** Writes a compiled atlas: columns one after the other, at last the directory and the head. @module */
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Storable } from '../../dataset/stored-index.ts'
import {
  type ColumnKind,
  type ColumnPlace,
  columnKinds,
  type Directory,
  formatVersion,
  headBytes,
  headToBytes,
  type Placed,
  pageBytes,
  type TextsPlace,
} from './file-format.ts'

type Column = InstanceType<(typeof columnKinds)[ColumnKind]>

function kindOf(column: Column): ColumnKind {
  if (column instanceof Uint8Array) return 'u8'
  if (column instanceof Uint8ClampedArray) return 'c8'
  if (column instanceof Uint16Array) return 'u16'
  if (column instanceof Int32Array) return 'i32'
  return column instanceof Uint32Array ? 'u32' : 'f64'
}

const isColumn = (value: object): value is Column => ArrayBuffer.isView(value) && !(value instanceof DataView)

/** Columns of at least so many bytes are written once, however many indexes have them. */
const minShared = 1024

const writeAll = (file: number, bytes: Uint8Array, at: number) => {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
}

export class FileWriter {
  readonly #file: number
  /** How many bytes of columns there are. */
  #length = 0
  readonly #checksums: number[] = []
  /** Of the page that is not full yet. */
  #checksum = 0
  readonly #known = new Map<string, ColumnPlace>()

  /** @param file an open, empty file */
  constructor(file: number) {
    this.#file = file
  }

  /** How many bytes of columns were written. */
  get length(): number {
    return this.#length
  }

  /** Adds bytes at the end. */
  append(bytes: Uint8Array): void {
    writeAll(this.#file, bytes, headBytes + this.#length)
    for (let from = 0; from < bytes.length; ) {
      const room = pageBytes - (this.#length % pageBytes)
      const part = bytes.subarray(from, from + room)
      this.#checksum = crc32(part, this.#checksum)
      this.#length += part.length
      from += part.length
      if (this.#length % pageBytes === 0) this.#endPage()
    }
  }

  #endPage(): void {
    this.#checksums.push(this.#checksum)
    this.#checksum = 0
  }

  column(column: Column): ColumnPlace {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    const kind = kindOf(column)
    if (bytes.length < minShared) return this.#newColumn(kind, bytes, column.length)
    const key = `${kind} ${createHash('sha256').update(bytes).digest('base64')}`
    const place = this.#known.get(key) ?? this.#newColumn(kind, bytes, column.length)
    this.#known.set(key, place)
    return place
  }

  #newColumn(kind: ColumnKind, bytes: Uint8Array, length: number): ColumnPlace {
    // No number lies in two pages.
    const size = columnKinds[kind].BYTES_PER_ELEMENT
    const gap = (size - (this.#length % size)) % size
    if (gap > 0) this.append(new Uint8Array(gap))
    const at = this.#length
    this.append(bytes)
    return [kind, at, length]
  }

  /** Texts whose bytes together are no more than fit into memory. */
  texts(texts: readonly string[]): TextsPlace {
    const ends = new Uint32Array(texts.length)
    let length = 0
    for (const [at, text] of texts.entries()) {
      length += Buffer.byteLength(text)
      ends[at] = length
    }
    const bytes = Buffer.alloc(length)
    for (const [at, text] of texts.entries()) bytes.write(text, ends[at - 1] ?? 0)
    return { bytes: this.column(new Uint8Array(bytes)), ends: this.column(ends) }
  }

  value(value: Storable): Placed {
    if (typeof value !== 'object') return { value }
    if (isColumn(value)) return { column: this.column(value) }
    if (!Array.isArray(value)) {
      const parts = Object.entries(value).map(([name, part]) => [name, this.value(part)] as const)
      return { parts: Object.fromEntries(parts) }
    }
    const list: readonly (string | number)[] = value
    const texts = list.filter((item) => typeof item === 'string')
    if (texts.length === list.length) return { texts: this.texts(texts) }
    return { numbers: this.column(Float64Array.from(list, Number)) }
  }

  /** Writes what makes a whole file of it. Returns how many bytes the file has. */
  finish(directory: Directory): number {
    if (this.#length % pageBytes !== 0) this.#endPage()
    const checksums = Uint32Array.from(this.#checksums)
    const json = Buffer.from(JSON.stringify(directory))
    const tail = Buffer.concat([json, new Uint8Array(checksums.buffer)])
    const directoryAt = headBytes + this.#length
    writeAll(this.#file, tail, directoryAt)
    const length = directoryAt + tail.length
    const head = headToBytes({
      version: formatVersion,
      length,
      directoryAt,
      directoryLength: json.length,
      directoryChecksum: crc32(tail),
    })
    writeAll(this.#file, head, 0)
    return length
  }
}
