/** Indexes out of a file: objects whose columns are read when they are first needed. @module */
import type { Storable } from '../../dataset/stored-index.ts'
import { lazyList, maxReadAtOnce } from '../../util/lazy-list.ts'
import { type ColumnPlace, columnKinds, type Placed, type TextsPlace } from './file-format.ts'
import type { PageFile } from './page-file.ts'

/** A column as a whole. */
export function readColumn(file: PageFile, [kind, at, length]: ColumnPlace) {
  const type = columnKinds[kind]
  return new type(file.copy(at, at + length * type.BYTES_PER_ELEMENT).buffer)
}

/** Reads single numbers of a column of f64 or u32. */
export function numberReader(file: PageFile, [kind, at]: ColumnPlace): (index: number) => number {
  return kind === 'f64'
    ? (index) => new Float64Array(file.bytes(at + index * 8, at + index * 8 + 8).slice().buffer)[0] ?? 0
    : (index) => file.numbers(at + index * 4, 1)[0] ?? 0
}

/** Reads single texts. */
export function textReader(file: PageFile, { bytes: [, at], ends }: TextsPlace): (index: number) => string {
  const endAt = numberReader(file, ends)
  return (index) => {
    const bytes = file.bytes(at + (index === 0 ? 0 : endAt(index - 1)), at + endAt(index))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
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
