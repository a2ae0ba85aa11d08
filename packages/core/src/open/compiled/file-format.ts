/**
 * A compiled atlas in a file.
 *
 * ```
 * head        64 bytes: mark, version of the format, length of the file, where the directory stands, checksums of the two
 * columns     records as JSON, and what indexes are made of: numbers and texts, one column after the other
 * directory   JSON: manifest, hash, where records and the list of indexes stand; where each index stands is read from this
 * checksums   of each page of 64 kB of the columns, a CRC-32; places are counted from the end of the head
 * ```
 *
 * Numbers stand as the processor has them: a file of the other byte order has another version number, and is refused.
 *
 * @module
 */
import { crc32 } from 'node:zlib'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Manifest } from '../../model/manifest.ts'

/** Another form of any index, or of the file, is another version. */
export const formatVersion = 5

/** With what a file begins; no JSON and no YAML does. */
const mark = 'PUENTE\0\n'

export const headBytes = 64
export const pageBytes = 65_536

/** Names of the arrays that a column may be. */
export const columnKinds = {
  u8: Uint8Array,
  c8: Uint8ClampedArray,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const

export type ColumnKind = keyof typeof columnKinds

/** A column of numbers: its kind, its first byte in the file, and how many numbers it has. */
export type ColumnPlace = readonly [kind: ColumnKind, at: number, length: number]

/** Texts: the bytes of all, one after the other, and where each ends. Where they are not in order, their order too. */
export interface TextsPlace {
  readonly bytes: ColumnPlace
  readonly ends: ColumnPlace
}

/** Where an index stands, or a part of it. */
export type Placed =
  | { readonly value: string | number | boolean }
  | { readonly column: ColumnPlace }
  | { readonly texts: TextsPlace }
  | { readonly numbers: ColumnPlace }
  | { readonly parts: Readonly<Record<string, Placed>> }

export interface Directory {
  readonly hash: string
  readonly manifest: Manifest
  /** The JSON of each record, by the collection. */
  readonly records: Readonly<Record<CollectionName, TextsPlace>>
  /** The ids of all records, in the order of the collections. */
  readonly ids: TextsPlace
  readonly idTable: { readonly seed: number; readonly slots: ColumnPlace }
  /** The names of all indexes, in order, and for each the JSON of where it stands: there are over a thousand. */
  readonly indexes: { readonly names: TextsPlace; readonly places: TextsPlace }
}

export interface Head {
  readonly version: number
  readonly length: number
  readonly directoryAt: number
  readonly directoryLength: number
  /** Of the directory and of the checksums behind it. */
  readonly directoryChecksum: number
}

const headFields = 8

export function headToBytes({
  version,
  length,
  directoryAt,
  directoryLength,
  directoryChecksum,
}: Head): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytes)
  bytes.set(new TextEncoder().encode(mark))
  new Uint32Array(bytes.buffer, headFields, 2).set([version, directoryChecksum])
  new Float64Array(bytes.buffer, headFields + 8, 3).set([length, directoryAt, directoryLength])
  new Uint32Array(bytes.buffer, headBytes - 4).set([crc32(bytes.subarray(0, headBytes - 4))])
  return bytes
}

export const hasMark = (bytes: Uint8Array): boolean =>
  bytes.length >= mark.length && new TextDecoder('latin1').decode(bytes.subarray(0, mark.length)) === mark

/** The head of a file; none if its checksum is not that of its bytes. Its version is read all the same. */
export function headFrom(bytes: Uint8Array): Head | { readonly version: number } {
  const copy = Uint8Array.from(bytes)
  const [version = 0, directoryChecksum = 0] = new Uint32Array(copy.buffer, headFields, 2)
  const [length = 0, directoryAt = 0, directoryLength = 0] = new Float64Array(copy.buffer, headFields + 8, 3)
  const [checksum] = new Uint32Array(copy.buffer, headBytes - 4)
  if (checksum !== crc32(copy.subarray(0, headBytes - 4))) return { version }
  return { version, length, directoryAt, directoryLength, directoryChecksum }
}
