/**
 * A dataset in the text of one JSON file, of which the records are parsed a few at a time.
 *
 * Parsed as a whole, all of them would be there twice, as they were parsed and as they were checked, and the text of
 * millions is longer than a string can be.
 *
 * @module
 */
import { isCollectionName } from '../model/collection-name.ts'

/** A JSON text in UTF-8. */
export interface JsonText {
  readonly bytes: Uint8Array
  /** The text from a byte up to another. */
  readonly decode: (from: number, to: number) => string
}

/** A dataset of which nothing has been checked. */
export interface UncheckedDataset {
  readonly manifest: unknown
  /** What stands in `records`, where that is an object: what is not a list has no values. */
  readonly lists?: readonly UncheckedList[] | undefined
}

/** What stands in a dataset under the name of a collection. */
export interface UncheckedList {
  readonly name: string
  /** Gone through once; absent: not a list. */
  readonly values?: Iterable<unknown> | undefined
}

/** Whether nobody has gone through its values yet. */
const isUnread = ({ values }: UncheckedList) => values !== undefined

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** So many bytes are parsed at once: what is made of them and thrown away is gone before it grows old. */
const pieceLength = 65_536

const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

function skipSpace({ bytes }: JsonText, from: number): number {
  let at = from
  while (isSpace(bytes[at])) at++
  return at
}

/** Where something begins that must stand at a place, spaces aside. */
function expect(text: JsonText, from: number, byte: number): number {
  const at = skipSpace(text, from)
  if (text.bytes[at] === byte) return at
  throw new SyntaxError(`no "${String.fromCharCode(byte)}" at byte ${at}`)
}

/** Where a string ends that begins at a quotation mark. */
function endOfString({ bytes }: JsonText, from: number): number {
  let at = from + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at + 1
}

/** Where a list, an object or a single value ends. Whether it is JSON is told by who parses it. */
function endOfValue(text: JsonText, from: number): number {
  const { bytes } = text
  if (bytes[from] === quote) return endOfString(text, from)
  if (bytes[from] === openBracket || bytes[from] === openBrace) return goThrough(text, from, () => {})
  let at = from
  while (at < bytes.length && !isSpace(bytes[at]) && !isEnd(bytes[at])) at++
  return at
}

const isEnd = (byte: number | undefined) => byte === comma || byte === closeBracket || byte === closeBrace

/**
 * Goes through a list or an object up to its end.
 *
 * @param from where it begins
 * @param atComma called with the place of each comma between its items or members
 * @returns where it ends
 */
function goThrough(text: JsonText, from: number, atComma: (at: number) => void): number {
  const { bytes } = text
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfString(text, at) - 1
    else if (byte === openBracket || byte === openBrace) depth++
    else if (byte === comma && depth === 1) atComma(at)
    else if ((byte === closeBracket || byte === closeBrace) && --depth === 0) return at + 1
  }
  throw new SyntaxError(`what begins at byte ${from} has no end`)
}

/**
 * Goes through the members of an object.
 *
 * @param take called with the name of each and where its value begins; tells where it ends
 * @returns where the object ends
 */
function takeMembers(text: JsonText, from: number, take: (name: string, from: number) => number): number {
  const begin = expect(text, from, openBrace) + 1
  const first = skipSpace(text, begin)
  if (text.bytes[first] === closeBrace) return first + 1
  for (let at = begin; ; at++) {
    const nameFrom = expect(text, at, quote)
    const nameTo = endOfString(text, nameFrom)
    const value = skipSpace(text, expect(text, nameTo, colon) + 1)
    at = skipSpace(text, take(String(JSON.parse(text.decode(nameFrom, nameTo))), value))
    if (text.bytes[at] === closeBrace) return at + 1
    expect(text, at, comma)
  }
}

/** Items of a list, from a byte up to another. */
interface Piece {
  readonly from: number
  readonly to: number
}

/** Parses a list piece by piece. */
function* itemsIn({ decode }: JsonText, pieces: readonly Piece[]): Generator<unknown> {
  for (const { from, to } of pieces) {
    const items: unknown = JSON.parse(`[${decode(from, to)}]`)
    // Between two commas nothing may be missing; only a list that is one piece can be empty.
    if (!Array.isArray(items) || (items.length === 0 && pieces.length > 1)) {
      throw new SyntaxError(`no value at byte ${from}`)
    }
    yield* items
  }
}

function takeList(text: JsonText, from: number): { readonly values: Iterable<unknown>; readonly to: number } {
  const pieces: Piece[] = []
  let pieceFrom = from + 1
  const to = goThrough(text, from, (at) => {
    if (at - pieceFrom < pieceLength) return
    pieces.push({ from: pieceFrom, to: at })
    pieceFrom = at + 1
  })
  expect(text, to - 1, closeBracket)
  pieces.push({ from: pieceFrom, to: to - 1 })
  return { values: itemsIn(text, pieces), to }
}

/**
 * Takes a dataset apart, of which the records are parsed when they are gone through.
 *
 * @throws {SyntaxError} here or when the records are gone through, if it is not the JSON text of an object, or has two lists
 *   of one name; what is wrong with it is better told by a parser of the whole, which knows what to do with two
 */
export function readDataset(text: JsonText): UncheckedDataset {
  let manifest: unknown
  let lists: Map<string, UncheckedList> | undefined
  const takeValue = (from: number): { readonly value: unknown; readonly to: number } => {
    const to = endOfValue(text, from)
    return { value: JSON.parse(text.decode(from, to)), to }
  }
  const takeCollection = (into: Map<string, UncheckedList>, name: string, from: number): number => {
    const earlier = into.get(name)
    if (earlier !== undefined && isUnread(earlier))
      throw new SyntaxError(`"${name}" stands here twice: at byte ${from}`)
    // Nobody would go through a list of no collection, and it must be JSON as well.
    const isRead = text.bytes[from] === openBracket && isCollectionName(name)
    const { values, to } = isRead ? takeList(text, from) : { values: undefined, to: takeValue(from).to }
    into.set(name, { name, values })
    return to
  }
  const end = takeMembers(text, 0, (name, from) => {
    // Only the last counts of two, and then nobody would go through the other, which must be JSON as well.
    if (name === 'records' && [...(lists?.values() ?? [])].some(isUnread))
      throw new SyntaxError(`"records" stands here twice: at byte ${from}`)
    if (name === 'records' && text.bytes[from] === openBrace) {
      const into = new Map<string, UncheckedList>()
      lists = into
      return takeMembers(text, from, (collection, at) => takeCollection(into, collection, at))
    }
    const { value, to } = takeValue(from)
    if (name === 'manifest') manifest = value
    if (name === 'records') lists = undefined
    return to
  })
  if (skipSpace(text, end) < text.bytes.length) throw new SyntaxError(`more than one value: at byte ${end}`)
  return { manifest, lists: lists === undefined ? undefined : [...lists.values()] }
}
