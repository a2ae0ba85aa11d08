/**
 * Writes values as canonical JSON (RFC 8785), as bytes.
 *
 * A dataset is written as a whole to be hashed: texts are written to one buffer letter by letter, and the order of keys is
 * found once for all objects that have the same. The library that knows the standard writes what is seldom.
 *
 * @module
 */
import canonicalize from 'canonicalize'
import { isPlainObject } from '../util/check-value.ts'

const bufferSize = 65_536

/** The most bytes that a letter takes, as `\u001f`. */
const mostBytes = 6

const [quote, comma, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d]
const backslash = 0x5c

interface OrderedKey {
  readonly key: string
  /** As it stands before its value. */
  readonly bytes: Uint8Array
}

/** The keys of objects as far as they were gone through, and how they go on. */
interface KeysSoFar {
  readonly next: Map<string, KeysSoFar>
  /** The key that was met last, and where it led: mostly that comes again. */
  latest?: { readonly key: string; readonly to: KeysSoFar }
  /** In the order of the standard, where they are all keys of an object. */
  ordered?: readonly OrderedKey[]
}

function followed(keys: KeysSoFar, key: string): KeysSoFar {
  if (keys.latest?.key === key) return keys.latest.to
  let to = keys.next.get(key)
  if (to === undefined) {
    to = { next: new Map() }
    keys.next.set(key, to)
  }
  keys.latest = { key, to }
  return to
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** The JSON of a single value. @throws {Error} for half a character, or what is no number */
const scalarJson = (value: unknown): string => canonicalize(value) ?? 'null'

const orderKeys = (value: object): readonly OrderedKey[] =>
  Object.keys(value)
    .sort()
    .map((key) => ({ key, bytes: encoder.encode(`${scalarJson(key)}:`) }))

/** Takes values and texts, and gives their bytes on in pieces. */
export class CanonicalWriter {
  readonly #take: (bytes: Uint8Array) => void
  readonly #bytes = new Uint8Array(bufferSize)
  readonly #noKeys: KeysSoFar = { next: new Map() }
  #length = 0

  /** @param take must be done with the bytes when it returns */
  constructor(take: (bytes: Uint8Array) => void) {
    this.#take = take
  }

  /** Gives on what was written so far. */
  flush(): void {
    this.#take(this.#bytes.subarray(0, this.#length))
    this.#length = 0
  }

  /** Writes a text that is JSON, or a part of it. */
  writeJson(json: string): void {
    const bytes = encoder.encode(json)
    this.flush()
    this.#take(bytes)
  }

  /** @throws {Error} if it has no canonical JSON, such as half a character */
  write(value: unknown): void {
    if (typeof value === 'string') this.#writeText(value)
    else if (Array.isArray(value)) this.#writeList(value)
    else if (isPlainObject(value)) this.#writeObject(value)
    else this.#writeBytes(encoder.encode(scalarJson(value)))
  }

  #makeRoom(size: number): void {
    if (this.#length + size > bufferSize) this.flush()
  }

  #writeByte(byte: number): void {
    this.#makeRoom(1)
    this.#bytes[this.#length++] = byte
  }

  #writeBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    // Of so few bytes a loop takes less time than a call that copies them.
    for (let at = 0; at < bytes.length; at++) this.#bytes[this.#length + at] = bytes[at] ?? 0
    this.#length += bytes.length
  }

  #writeText(text: string): void {
    const most = mostBytes * text.length + 2
    if (most > bufferSize) {
      this.writeJson(scalarJson(text))
      return
    }
    this.#makeRoom(most)
    const bytes = this.#bytes
    let to = this.#length
    bytes[to++] = quote
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 0x20 || code === quote || code === backslash || (code >= 0xd800 && code < 0xe000)) {
        this.#writeBytes(encoder.encode(scalarJson(text)))
        return
      }
      if (code < 0x80) bytes[to++] = code
      else {
        if (code < 0x800) bytes[to++] = 0xc0 | (code >> 6)
        else {
          bytes[to++] = 0xe0 | (code >> 12)
          bytes[to++] = 0x80 | ((code >> 6) & 0x3f)
        }
        bytes[to++] = 0x80 | (code & 0x3f)
      }
    }
    bytes[to++] = quote
    this.#length = to
  }

  #writeList(list: readonly unknown[]): void {
    this.#writeByte(openBracket)
    for (let at = 0; at < list.length; at++) {
      if (at > 0) this.#writeByte(comma)
      this.write(list[at])
    }
    this.#writeByte(closeBracket)
  }

  #writeObject(value: Readonly<Record<string, unknown>>): void {
    let keys = this.#noKeys
    for (const key in value) keys = followed(keys, key)
    keys.ordered ??= orderKeys(value)
    let before = openBrace
    for (const { key, bytes } of keys.ordered) {
      const own = value[key]
      if (own === undefined) continue
      this.#writeByte(before)
      this.#writeBytes(bytes)
      this.write(own)
      before = comma
    }
    if (before === openBrace) this.#writeByte(openBrace)
    this.#writeByte(closeBrace)
  }
}
