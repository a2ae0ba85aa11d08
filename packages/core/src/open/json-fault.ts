/**
 * Where a text stops being the JSON of a dataset, and why. This runs only after reading it has failed.
 *
 * `JSON.parse` gives its own words, keeps the last of two members of one name, and has no limit of depth.
 *
 * @module
 */
import { excerpt, type Fault, maxDepth, tooDeep, withPosition } from '../dataset/problem.ts'
import type { Localized } from '../model/language.ts'
import { isSpace, maxTextBytes, skipByteOrderMark } from './json-text.ts'
import { positionOf } from './utf8-text.ts'

const remedies = {
  mend: { en: 'mend the JSON there', es: 'corrija ahí el JSON' },
  once: { en: 'keep it once', es: 'déjelo una vez' },
  shorten: {
    en: 'shorten it: no text of a record is that long',
    es: 'acórtelo: ningún texto de un registro es tan largo',
  },
} as const satisfies Record<string, Localized>

const expected = {
  value: { en: 'a value is expected', es: 'se espera un valor' },
  name: { en: 'a name in double quotes is expected', es: 'se espera un nombre entre comillas dobles' },
  colon: { en: 'a colon is expected', es: 'se esperan dos puntos' },
  itemEnd: { en: 'a comma or "]" is expected', es: 'se espera una coma o "]"' },
  memberEnd: { en: 'a comma or "}" is expected', es: 'se espera una coma o "}"' },
  end: { en: 'nothing is expected behind the dataset', es: 'tras el conjunto de datos no se espera nada' },
  text: {
    en: 'a text is not ended, or holds a line break or a backslash that JSON does not know',
    es: 'un texto no está cerrado, o contiene un salto de línea o una barra inversa que JSON no conoce',
  },
} as const satisfies Record<string, Localized>

const tooLong: Localized = { en: 'a text is longer than 100,000 bytes', es: 'un texto tiene más de 100.000 bytes' }
const duplicateName = (name: string): Localized => ({
  en: `"${excerpt(name)}" stands here a second time`,
  es: `"${excerpt(name)}" está aquí por segunda vez`,
})

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const isSign = (byte: number | undefined) => byte !== undefined && '{}[],:"'.includes(String.fromCharCode(byte))

interface Token {
  readonly from: number
  readonly to: number
  /** One of `{}[],:`, a `"` for a text, `0` for any other value, and nothing for the end or what JSON does not know. */
  readonly kind: string
  readonly text?: string
}

const decode = (bytes: Uint8Array, from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to))

function textAt(bytes: Uint8Array, from: number): Token {
  let to = from + 1
  while (to < bytes.length && bytes[to] !== 0x22) to += bytes[to] === 0x5c ? 2 : 1
  if (to - from >= maxTextBytes) return { from, to: to + 1, kind: '"', text: '' }
  try {
    return { from, to: to + 1, kind: '"', text: String(JSON.parse(decode(bytes, from, to + 1))) }
  } catch {
    return { from, to: to + 1, kind: '' }
  }
}

function tokenAt(bytes: Uint8Array, at: number): Token {
  let from = at
  while (isSpace(bytes[from])) from++
  const byte = bytes[from]
  if (byte === 0x22) return textAt(bytes, from)
  if (byte !== undefined && isSign(byte)) return { from, to: from + 1, kind: String.fromCharCode(byte) }
  let to = from
  while (to < bytes.length && !isSpace(bytes[to]) && !isSign(bytes[to])) to++
  const word = decode(bytes, from, Math.min(to, from + 400))
  const isValue = word === 'true' || word === 'false' || word === 'null' || number.test(word)
  return { from, to, kind: isValue ? '0' : '' }
}

/** What may follow: a value, or an item or the end of a list, a name, or a member or the end of an object, and so on. */
type Next = 'value' | 'item' | 'name' | 'member' | 'colon' | 'after'

interface JsonFault extends Fault {
  readonly at: number
}

/** Goes through the tokens of a text up to one that may not stand where it does. */
function firstFault(bytes: Uint8Array): JsonFault | undefined {
  // The names so far of each open object; undefined for an open list.
  const open: (Set<string> | undefined)[] = []
  let next: Next = 'value'
  let at = skipByteOrderMark(bytes)
  for (;;) {
    const token = tokenAt(bytes, at)
    const { from, kind, text } = token
    const say = (message: Localized, remedy: Localized = remedies.mend): JsonFault => ({ at: from, message, remedy })
    if (kind === '"' && token.to - from > maxTextBytes) return say(tooLong, remedies.shorten)
    if (kind === '' && bytes[from] === 0x22) return say(expected.text)
    at = token.to
    const inObject = open.at(-1) !== undefined
    switch (next) {
      case 'value':
      case 'item':
        if (kind === '{' || kind === '[') {
          if (open.length === maxDepth) return say(tooDeep.message, tooDeep.remedy)
          open.push(kind === '{' ? new Set() : undefined)
          next = kind === '{' ? 'member' : 'item'
        } else if (kind === ']' && next === 'item') {
          open.pop()
          next = 'after'
        } else if (kind === '"' || kind === '0') next = 'after'
        else return say(expected.value)
        break
      case 'name':
      case 'member':
        if (kind === '}' && next === 'member') {
          open.pop()
          next = 'after'
          break
        }
        if (kind !== '"' || text === undefined) return say(expected.name)
        if (open.at(-1)?.has(text)) return say(duplicateName(text), remedies.once)
        open.at(-1)?.add(text)
        next = 'colon'
        break
      case 'colon':
        if (kind !== ':') return say(expected.colon)
        next = 'value'
        break
      case 'after':
        if (open.length === 0) return from === bytes.length ? undefined : say(expected.end)
        if (kind === ',') next = inObject ? 'name' : 'value'
        else if (kind === (inObject ? '}' : ']')) open.pop()
        else return say(inObject ? expected.memberEnd : expected.itemEnd)
        break
      default:
        return next satisfies never
    }
  }
}

/** The first thing that is wrong with a text in UTF-8, and where; undefined if it is JSON, of whatever. */
export function jsonFault(bytes: Uint8Array): Fault | undefined {
  const finding = firstFault(bytes)
  return finding && withPosition(finding, positionOf(bytes, finding.at))
}
