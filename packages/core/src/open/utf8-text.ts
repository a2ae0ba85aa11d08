/** The text of a file, which must be UTF-8: no other encoding is guessed. @module */
import { isUtf8 } from 'node:buffer'
import type { Fault } from '../dataset/problem.ts'
import type { Localized } from '../model/language.ts'

const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32'],
]

const compressedFormats: readonly (readonly [bytes: readonly number[], string])[] = [
  [[0x1f, 0x8b], 'gzip'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
  [[0x42, 0x5a, 0x68], 'bzip2'],
]

const startsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, position) => bytes[position] === byte)

const saveAsUtf8: Localized = { en: 'save it as UTF-8', es: 'guárdelo como UTF-8' }

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

/** The place of a byte as an editor counts it: lines and characters, from 1. */
export function positionOf(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  let line = 1
  let begin = 0
  for (let next = bytes.indexOf(0x0a); next !== -1 && next < at; next = bytes.indexOf(0x0a, next + 1)) {
    line++
    begin = next + 1
  }
  let column = 1
  for (let before = begin; before < at; before++) if (!isContinuation(bytes[before])) column++
  return { line, column }
}

const chunkSize = 65_536

const lengthOf = (lead: number) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

/** The place of the first byte that begins no character, in bytes of which some are not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  for (;;) {
    let end = Math.min(at + chunkSize, bytes.length)
    while (end > at && isContinuation(bytes[end])) end--
    if (end === at || !isUtf8(bytes.subarray(at, end))) break
    at = end
  }
  for (;;) {
    const length = lengthOf(bytes[at] ?? 0)
    if (at >= bytes.length || !isUtf8(bytes.subarray(at, at + length))) return at
    at += length
  }
}

/** Why bytes are no text in UTF-8, if they are none. */
export function encodingFault(bytes: Uint8Array): Fault | undefined {
  const encoding = byteOrderMarks.find(([mark]) => startsWith(bytes, mark))?.[1]
  if (encoding !== undefined)
    return { message: { en: `is ${encoding}, not UTF-8`, es: `es ${encoding}, no UTF-8` }, remedy: saveAsUtf8 }
  const program = compressedFormats.find(([beginning]) => startsWith(bytes, beginning))?.[1]
  if (program !== undefined)
    return {
      message: { en: `is compressed (${program})`, es: `está comprimido (${program})` },
      remedy: { en: 'unpack it first', es: 'descomprímalo antes' },
    }
  const bad = isUtf8(bytes) ? bytes.indexOf(0) : firstBadByte(bytes)
  if (bad === -1) return undefined
  const { line, column } = positionOf(bytes, bad)
  const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  return {
    message: {
      en: `is not UTF-8: byte ${bad + 1}, at line ${line}, column ${column}, is ${byte}`,
      es: `no es UTF-8: el byte ${bad + 1}, en la línea ${line}, columna ${column}, es ${byte}`,
    },
    remedy: saveAsUtf8,
  }
}

/** The text of bytes that are UTF-8, without the mark by which some programs say so. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
