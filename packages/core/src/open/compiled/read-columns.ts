/** Indexes out of a file: objects whose columns are read when they are first needed. @module */
import type { Storable } from '../../dataset/stored-index.ts'
import { lazyList, maxReadAtOnce } from '../../util/lazy-list.ts'
import { type ColumnPlace, columnKinds, type Placed, type TextsPlace } from './file-format.ts'
import type { PageFile } from './page-file.ts'

/** A column as a whole. */
function readColumn(file: PageFile, [kind, at, length]: ColumnPlace) {
  const type = columnKinds[kind]
  return new type(file.copy(at, at + length * type.BYTES_PER_ELEMENT).buffer)
}

/** A column of which more than so many bytes are never held as a whole. */
const maxHeld = 1 << 26

/** From one read for so many bytes of a column on, the column as a whole is read, and held. */
const bytesPerRead = 4096

/** Reads pieces of a column by their first byte and the one after their last; a column of which many are read, as a whole. */
function pieceReader(
  file: PageFile,
  [kind, at, length]: ColumnPlace,
): (from: number, to: number) => Buffer<ArrayBuffer> {
  const size = length * columnKinds[kind].BYTES_PER_ELEMENT
  let reads = 0
  let whole: Buffer<ArrayBuffer> | undefined
  return (from, to) => {
    if (whole !== undefined) return whole.subarray(from, to)
    if (size <= maxHeld && ++reads * bytesPerRead > size) whole = Buffer.from(file.copy(at, at + size).buffer)
    const bytes = file.bytes(at + from, at + to)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  }
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Reads single numbers of a column of f64 or u32. */
export function numberReader(file: PageFile, column: ColumnPlace): (index: number) => number {
  const pieceAt = pieceReader(file, column)
  if (column[0] === 'f64') {
    return (index) => {
      const piece = pieceAt(index * 8, index * 8 + 8)
      return isLittleEndian ? piece.readDoubleLE() : piece.readDoubleBE()
    }
  }
  return (index) => {
    const piece = pieceAt(index * 4, index * 4 + 4)
    return isLittleEndian ? piece.readUInt32LE() : piece.readUInt32BE()
  }
}

/** Reads single texts. */
export function textReader(file: PageFile, { bytes, ends }: TextsPlace): (index: number) => string {
  const endAt = numberReader(file, ends)
  const pieceAt = pieceReader(file, bytes)
  return (index) => pieceAt(index === 0 ? 0 : endAt(index - 1), endAt(index)).toString()
}

function readTexts(file: PageFile, place: TextsPlace): readonly string[] {
  const [, , count] = place.ends
  if (count > maxReadAtOnce) return lazyList(count, textReader(file, place))
  const { buffer, byteOffset, length } = readColumn(file, place.bytes)
  const bytes = Buffer.from(buffer, byteOffset, length)
  const ends = readColumn(file, place.ends)
  return Array.from(ends, (end, index) => bytes.toString('utf8', ends[index - 1] ?? 0, end))
}

/** A value of the directory; what it is made of is read when it is first needed. */
export function readPlaced(file: PageFile, placed: Placed): Storable {
  if ('value' in placed) return placed.value
  // An index has no column of f64 but as a list of numbers.
  if ('column' in placed) return readColumn(file, placed.column) as Exclude<ReturnType<typeof readColumn>, Float64Array>
  if ('texts' in placed) return readTexts(file, placed.texts)
  if ('numbers' in placed) return Array.from(readColumn(file, placed.numbers))
  const read: Record<string, Storable> = {}
  for (const [name, part] of Object.entries(placed.parts)) {
    let value: Storable | undefined
    Object.defineProperty(read, name, {
      get(this: object) {
        value ??= readPlaced(file, part)
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
