/** Indexes out of a file: objects whose columns are read when they are first needed. @module */
import { isAscii } from 'node:buffer'
import { readInPieces, type Storable } from '../../dataset/stored-index.ts'
import { lazyList, maxReadAtOnce } from '../../util/lazy-list.ts'
import { lowerBound } from '../../util/lower-bound.ts'
import { lazy } from '../../util/memo.ts'
import { FileColumn, HeldBytes, hasPieces } from './file-column.ts'
import { type ColumnPlace, columnKinds, type Directory, type Placed, type TextsPlace } from './file-format.ts'
import type { PageFile } from './page-file.ts'

/** A column as a whole. */
function readColumn(file: PageFile, [kind, at, length]: ColumnPlace) {
  const type = columnKinds[kind]
  return new type(file.copy(at, at + length * type.BYTES_PER_ELEMENT).buffer)
}

/** By default pages of a column of more bytes are not held. */
const maxHeld = 1 << 26

/** Reads something from a piece of some bytes. */
type ReadPiece<T> = (bytes: Buffer, from: number, to: number) => T

/**
 * Reads pieces of a column by their first byte and the one after their last.
 *
 * @param largest pages of a column of more bytes are not held
 */
function pieceReader<T>(
  file: PageFile,
  [kind, at, length]: ColumnPlace,
  read: ReadPiece<T>,
  largest = maxHeld,
): (from: number, to: number) => T {
  const size = length * columnKinds[kind].BYTES_PER_ELEMENT
  if (size > largest)
    return (from, to) => {
      const bytes = file.bytes(at + from, at + to)
      return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length)
    }
  const held = lazy(() => {
    const part = new HeldBytes(file, at, size)
    return { part, bytes: Buffer.from(part.bytes.buffer) }
  })
  return (from, to) => {
    const { part, bytes } = held()
    part.read(from, to)
    return read(bytes, from, to)
  }
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

const readDouble: ReadPiece<number> = (bytes, from) =>
  isLittleEndian ? bytes.readDoubleLE(from) : bytes.readDoubleBE(from)

const readWord: ReadPiece<number> = (bytes, from) =>
  isLittleEndian ? bytes.readUInt32LE(from) : bytes.readUInt32BE(from)

/** Reads single numbers of a column of f64 or u32. */
export function numberReader(file: PageFile, column: ColumnPlace): (index: number) => number {
  const size = columnKinds[column[0]].BYTES_PER_ELEMENT
  const numberAt = pieceReader(file, column, column[0] === 'f64' ? readDouble : readWord)
  return (index) => numberAt(index * size, index * size + size)
}

const readText: ReadPiece<string> = (bytes, from, to) => bytes.toString('utf8', from, to)

/**
 * Reads single texts.
 *
 * @param largest pages of texts of more bytes together are not held
 */
export function textReader(file: PageFile, { bytes, ends }: TextsPlace, largest = maxHeld): (index: number) => string {
  const endAt = numberReader(file, ends)
  const textAt = pieceReader(file, bytes, readText, largest)
  return (index) => textAt(index === 0 ? 0 : endAt(index - 1), endAt(index))
}

/** So many texts are decoded at once. */
const textsAtOnce = 4096

/** Reads texts that follow each other. */
export function textsBetween(
  file: PageFile,
  { bytes: [, at], ends: [kind, endsAt] }: TextsPlace,
): (start: number, end: number) => Iterable<string> {
  const size = columnKinds[kind].BYTES_PER_ELEMENT
  return function* texts(start, end) {
    let from = start === 0 ? 0 : (readColumn(file, [kind, endsAt + (start - 1) * size, 1])[0] ?? 0)
    for (let first = start; first < end; first += textsAtOnce) {
      const count = Math.min(end - first, textsAtOnce)
      const ends = readColumn(file, [kind, endsAt + first * size, count])
      const bytes = Buffer.from(file.copy(at + from, at + (ends[count - 1] ?? from)).buffer)
      // Of plain letters all are decoded as one text, and pieces of a text take less time than texts of their own.
      const plain = isAscii(bytes) ? bytes.toString('latin1') : undefined
      let begin = 0
      for (const textEnd of ends) {
        const stop = textEnd - from
        yield plain === undefined ? bytes.toString('utf8', begin, stop) : plain.slice(begin, stop)
        begin = stop
      }
      from += begin
    }
  }
}

function readTexts(file: PageFile, place: TextsPlace): readonly string[] {
  const [, , count] = place.ends
  if (count > maxReadAtOnce) return lazyList(count, textReader(file, place))
  const { buffer, byteOffset, length } = readColumn(file, place.bytes)
  const bytes = Buffer.from(buffer, byteOffset, length)
  const ends = readColumn(file, place.ends)
  return Array.from(ends, (end, index) => bytes.toString('utf8', ends[index - 1] ?? 0, end))
}

/** Finds where an index stands by its name. */
export function placeReader(
  file: PageFile,
  { names, places }: Directory['indexes'],
): (name: string) => Placed | undefined {
  const [, , count] = names.ends
  const nameAt = textReader(file, names)
  const placeAt = textReader(file, places)
  return (name) => {
    const at = lowerBound(0, count, (index) => nameAt(index) >= name)
    return at < count && nameAt(at) === name ? JSON.parse(placeAt(at)) : undefined
  }
}

/** An index; what it is made of is read when it is first needed. */
export function readPlaced(file: PageFile, placed: Placed): Storable {
  if ('value' in placed) return placed.value
  // An index has no column of f64 but as a list of numbers.
  if ('column' in placed) return readColumn(file, placed.column) as Exclude<ReturnType<typeof readColumn>, Float64Array>
  if ('texts' in placed) return readTexts(file, placed.texts)
  if ('numbers' in placed) return Array.from(readColumn(file, placed.numbers))
  const read: Record<string, Storable> = {}
  const columns = new Map<string, FileColumn>()
  const columnAt = (name: string) => {
    const part = placed.parts[name]
    if (part === undefined || !('column' in part) || !hasPieces(part.column)) return undefined
    const column = columns.get(name) ?? new FileColumn(file, part.column)
    columns.set(name, column)
    return column
  }
  readInPieces(read, columnAt)
  for (const [name, part] of Object.entries(placed.parts)) {
    let value: Storable | undefined
    Object.defineProperty(read, name, {
      get(this: object) {
        value ??= columnAt(name)?.all() ?? readPlaced(file, part)
        // From then on it is a property like any other, which takes less time.
        Object.defineProperty(this, name, { value, enumerable: true })
        return value
      },
      enumerable: true,
      configurable: true,
    })
  }
  return read
}
