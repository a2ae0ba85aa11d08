/**
 * A dataset in the text of one JSON file, of which the records are parsed a few at a time.
 *
 * Parsed as a whole, all records would be in memory twice, before and after they are checked, and the text of millions is
 * longer than a string can be.
 *
 * @module
 */
import { maxDepth } from '../dataset/problem.ts'
import { isCollectionName } from '../model/collection-name.ts'

export interface JsonText {
  /** They are looked through at once, and no longer held when the records are gone through. */
  readonly bytes: Uint8Array
  /** The text from a byte up to another. */
  readonly decode: (from: number, to: number) => string
}

export interface UncheckedDataset {
  readonly manifest: unknown
  /** What stands in `records`, where that is an object: what is not a list has no values. */
  readonly lists?: readonly UncheckedList[] | undefined
  /** The names of what stands beside manifest and records. */
  readonly others: readonly string[]
}

export interface UncheckedList {
  readonly name: string
  /** Gone through once; absent: not a list. */
  readonly values?: Iterable<unknown> | undefined
}

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** More bytes than any text of a record may have characters. */
export const maxTextBytes = 100_000

const chunkSize = 65_536

export const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

function skipSpace({ bytes }: JsonText, from: number): number {
  let at = from
  while (isSpace(bytes[at])) at++
  return at
}

/** Where the text begins: behind the byte order mark, if it has one. */
export const skipByteOrderMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

/** Where something begins that must stand at a place, spaces aside. */
function expect(text: JsonText, from: number, byte: number): number {
  const at = skipSpace(text, from)
  if (text.bytes[at] === byte) return at
  throw new SyntaxError(`no "${String.fromCharCode(byte)}" at byte ${at}`)
}

function endOfString({ bytes }: JsonText, from: number): number {
  let at = from + 1
  const last = Math.min(bytes.length, from + maxTextBytes)
  while (at < last && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  if (at >= from + maxTextBytes) throw new SyntaxError(`the text at byte ${from} is too long`)
  return at + 1
}

/** Where a single value ends. Whether it is JSON, parsing tells. */
function endOfValue(text: JsonText, from: number): number {
  const { bytes } = text
  if (bytes[from] === quote) return endOfString(text, from)
  let at = from
  while (at < bytes.length && !isSpace(bytes[at]) && !isEnd(bytes[at])) at++
  return at
}

const isEnd = (byte: number | undefined) => byte === comma || byte === closeBracket || byte === closeBrace

/**
 * Goes through a list or an object up to its end.
 *
 * @param from where it begins
 * @param atComma called with the place of each comma between its items or members, and how many members there were
 *   before, at any depth
 * @returns where it ends, and how many members it has, at any depth
 */
function scanNested(
  text: JsonText,
  from: number,
  atComma: (at: number, members: number) => void = () => {},
): { readonly to: number; readonly members: number } {
  const { bytes } = text
  let depth = 0
  let members = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfString(text, at) - 1
    else if (byte === colon) members++
    else if (byte === openBracket || byte === openBrace) {
      if (++depth > maxDepth) throw new SyntaxError(`nested too deep at byte ${at}`)
    } else if (byte === comma && depth === 1) atComma(at, members)
    else if ((byte === closeBracket || byte === closeBrace) && --depth === 0) return { to: at + 1, members }
  }
  throw new SyntaxError(`what begins at byte ${from} has no end`)
}

/** Goes through an object up to its end; `take` is called where a value begins, and says where it ends. */
function readMembers(text: JsonText, from: number, take: (name: string, from: number) => number): number {
  const names = new Set<string>()
  const begin = expect(text, from, openBrace) + 1
  const first = skipSpace(text, begin)
  if (text.bytes[first] === closeBrace) return first + 1
  for (let at = begin; ; at++) {
    const nameFrom = expect(text, at, quote)
    const nameTo = endOfString(text, nameFrom)
    const value = skipSpace(text, expect(text, nameTo, colon) + 1)
    const name = String(JSON.parse(text.decode(nameFrom, nameTo)))
    if (names.has(name)) throw new SyntaxError(`"${name}" stands a second time at byte ${nameFrom}`)
    names.add(name)
    at = skipSpace(text, take(name, value))
    if (text.bytes[at] === closeBrace) return at + 1
    expect(text, at, comma)
  }
}

interface Chunk {
  readonly from: number
  readonly to: number
  /** How many members its objects have, at any depth. */
  readonly members: number
}

/** How many members the objects within a value have, at any depth. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let members = 0
  if (Array.isArray(value)) for (const item of value) members += countMembers(item)
  else for (const key in value) if (Object.hasOwn(value, key)) members += 1 + countMembers(Reflect.get(value, key))
  return members
}

/** Parses a text and checks how many members its objects have: of two members of one name `JSON.parse` keeps the last. */
function parseChecked(json: string, members: number): unknown {
  const value: unknown = JSON.parse(json)
  if (countMembers(value) !== members) throw new SyntaxError('an object has two members of one name')
  return value
}

function* itemsIn(decode: JsonText['decode'], pieces: readonly Chunk[]): Generator<unknown> {
  for (const { from, to, members } of pieces) {
    const items = parseChecked(`[${decode(from, to)}]`, members)
    // Between two commas nothing may be missing; only a list that is one piece can be empty.
    if (!Array.isArray(items) || (items.length === 0 && pieces.length > 1)) {
      throw new SyntaxError(`no value at byte ${from}`)
    }
    for (let at = 0; at < items.length; at++) yield items[at]
  }
}

function readList(text: JsonText, from: number): { readonly values: Iterable<unknown>; readonly to: number } {
  const pieces: Chunk[] = []
  let pieceFrom = from + 1
  let membersBefore = 0
  const { to, members } = scanNested(text, from, (at, soFar) => {
    if (at - pieceFrom < chunkSize) return
    pieces.push({ from: pieceFrom, to: at, members: soFar - membersBefore })
    pieceFrom = at + 1
    membersBefore = soFar
  })
  expect(text, to - 1, closeBracket)
  pieces.push({ from: pieceFrom, to: to - 1, members: members - membersBefore })
  return { values: itemsIn(text.decode, pieces), to }
}

function readValue(text: JsonText, from: number): { readonly value: unknown; readonly to: number } {
  const isNested = text.bytes[from] === openBracket || text.bytes[from] === openBrace
  const { to, members } = isNested ? scanNested(text, from) : { to: endOfValue(text, from), members: 0 }
  return { value: parseChecked(text.decode(from, to), members), to }
}

function readLists(text: JsonText, from: number): { readonly lists: readonly UncheckedList[]; readonly to: number } {
  const lists: UncheckedList[] = []
  const to = readMembers(text, from, (name, at) => {
    // A list of an unknown collection is not iterated later, so that it is parsed here: it must be JSON as well.
    const isRead = text.bytes[at] === openBracket && isCollectionName(name)
    const { values, to: end } = isRead ? readList(text, at) : { values: undefined, to: readValue(text, at).to }
    lists.push({ name, values })
    return end
  })
  return { lists, to }
}

/**
 * Takes a dataset apart, of which the records are parsed when they are gone through.
 *
 * @throws {SyntaxError} here or when the records are gone through, if it is not the JSON text of an object, is nested too
 *   deep, or has an object with two members of one name; `jsonFault` finds where and what
 */
export function readDataset(text: JsonText): UncheckedDataset {
  let manifest: unknown
  let lists: readonly UncheckedList[] | undefined
  const others: string[] = []
  const end = readMembers(text, skipByteOrderMark(text.bytes), (name, from) => {
    if (name === 'records' && text.bytes[from] === openBrace) {
      const taken = readLists(text, from)
      lists = taken.lists
      return taken.to
    }
    const { value, to } = readValue(text, from)
    if (name === 'manifest') manifest = value
    else if (name !== 'records') others.push(name)
    return to
  })
  if (skipSpace(text, end) < text.bytes.length) throw new SyntaxError(`more than one value: at byte ${end}`)
  return { manifest, lists, others }
}
