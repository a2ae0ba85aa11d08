/**
 * Conditions as query strings and lines spell them.
 *
 * ```
 * a,b        any of             2000..  ..2010  2000..2010   from, up to, between
 * !a,b       none of            >2000  <2010  >2000..<2010   without the bound itself
 * *   !*     present, absent    "a, b"       a value with spaces, commas or signs; \" and \\ within it
 * ```
 *
 * `>=2000` and `<=2010` are other spellings of `2000..` and `..2010`, which a shell leaves as they are.
 *
 * @module
 */
import { syntaxMessages } from '../problem-messages.ts'
import type { QueryLocation, ReportProblem } from '../query-problem.ts'
import { type Condition, isList, type Range, type Scalar } from '../query-types.ts'
import type { ConditionNode, ValueNode } from './query-tree.ts'

/** A text, how far it has been read, and how to say where something stands. */
export interface Scanner {
  readonly text: string
  at: number
  /** Whether a space ends a value that is not in quotes. */
  readonly spaceEnds: boolean
  readonly locate: (start: number, end: number) => QueryLocation
  readonly report: ReportProblem
}

const comparisons = { '>=': 'gte', '<=': 'lte', '>': 'gt', '<': 'lt' } as const

function isEnd({ text, at, spaceEnds }: Scanner): boolean {
  return at >= text.length || (spaceEnds && /\s/.test(text.charAt(at)))
}

function accept(reader: Scanner, sign: string): boolean {
  if (!reader.text.startsWith(sign, reader.at)) return false
  reader.at += sign.length
  return true
}

function acceptComparison(reader: Scanner): keyof typeof comparisons | undefined {
  return (['>=', '<=', '>', '<'] as const).find((sign) => accept(reader, sign))
}

/** Reads a text in quotes; the reader stands on the first of them. */
export function scanQuoted(reader: Scanner): string {
  const start = reader.at++
  let value = ''
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at++)
    if (sign === '"') return value
    value += sign === '\\' && reader.at < reader.text.length ? reader.text.charAt(reader.at++) : sign
  }
  reader.report(reader.locate(start, reader.at), syntaxMessages.quoteMissing)
  return value
}

function readBare(reader: Scanner): string {
  const start = reader.at
  while (!isEnd(reader) && reader.text.charAt(reader.at) !== ',' && !reader.text.startsWith('..', reader.at)) {
    reader.at++
  }
  return reader.text.slice(start, reader.at).trim()
}

function readAtom(reader: Scanner): ValueNode {
  const start = reader.at
  const exact = reader.text.startsWith('="', start)
  if (exact) reader.at++
  const value = reader.text.charAt(reader.at) === '"' ? (exact ? '=' : '') + scanQuoted(reader) : readBare(reader)
  return { value, ...reader.locate(start, reader.at) }
}

function parseList(reader: Scanner, kind: 'any' | 'none', start: number, first: ValueNode): ConditionNode {
  const values = [first]
  while (accept(reader, ',')) values.push(readAtom(reader))
  if (values.length === 1) return { kind, values }
  // A name can have a comma of its own: the text as it stands may be one value.
  const whole = { value: reader.text.slice(start, reader.at), ...reader.locate(start, reader.at) }
  return whole.value.includes('"') ? { kind, values } : { kind, values, whole }
}

/** Reads what stands after the two dots: nothing, where the range has no end. */
function parseRange(reader: Scanner, lower: 'gt' | 'gte', from: ValueNode): ConditionNode {
  if (isEnd(reader)) return { kind: 'range', bounds: { [lower]: from } }
  const upper = accept(reader, '<') ? 'lt' : 'lte'
  return { kind: 'range', bounds: { [lower]: from, [upper]: readAtom(reader) } }
}

function parsePositive(reader: Scanner): ConditionNode {
  const start = reader.at
  if (accept(reader, '..')) {
    const upper = accept(reader, '<') ? 'lt' : 'lte'
    return { kind: 'range', bounds: { [upper]: readAtom(reader) } }
  }
  const comparison = acceptComparison(reader)
  const first = readAtom(reader)
  if (comparison === undefined) {
    return accept(reader, '..') ? parseRange(reader, 'gte', first) : parseList(reader, 'any', start, first)
  }
  if (comparison === '>' && accept(reader, '..')) return parseRange(reader, 'gt', first)
  return { kind: 'range', bounds: { [comparisons[comparison]]: first } }
}

function acceptStar(reader: Scanner): boolean {
  const start = reader.at
  if (accept(reader, '*') && isEnd(reader)) return true
  reader.at = start
  return false
}

/**
 * Reads one condition, up to the end of the value.
 *
 * @param reader stands at its beginning; stands after it when this returns
 * @param negated whether the field has been negated already
 */
export function parseCondition(reader: Scanner, negated = false): ConditionNode {
  const start = reader.at
  const none = accept(reader, '!')
  if (none && negated) reader.report(reader.locate(start, reader.at), syntaxMessages.negatedTwice)
  const positive = !none && !negated
  if (acceptStar(reader)) return { kind: 'exists', exists: positive }
  const condition = positive ? parsePositive(reader) : parseNegative(reader)
  if (!isEnd(reader)) {
    const rest = reader.at
    while (!isEnd(reader)) reader.at++
    reader.report(reader.locate(rest, reader.at), syntaxMessages.notUnderstood)
  }
  return condition
}

function parseNegative(reader: Scanner): ConditionNode {
  const start = reader.at
  if (acceptComparison(reader) !== undefined) {
    reader.report(reader.locate(start, reader.at), syntaxMessages.rangeNegated)
  }
  const from = reader.at
  return parseList(reader, 'none', from, readAtom(reader))
}

/** Whether a value means itself without quotes. */
const isBare = (text: string): boolean => /^[^\s,"!<>*\\-][^\s,"\\]*$/.test(text) && !text.includes('..')

/** Spells one value so that a line or a query string holds it as such. */
export const printScalar = (value: Scalar): string => {
  const text = String(value)
  return isBare(text) || /^-\d[\d.e+-]*$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}

const printValues = (values: Scalar | readonly Scalar[]): string =>
  typeof values === 'object' ? values.map(printScalar).join(',') : printScalar(values)

function printRange({ gt, gte, lt, lte }: Range): string {
  const from = gt ?? gte
  const to = lt ?? lte
  if (from === undefined) return lt === undefined ? `..${printScalar(to ?? '')}` : `<${printScalar(lt)}`
  if (to === undefined) return gt === undefined ? `${printScalar(from)}..` : `>${printScalar(gt)}`
  return `${gt === undefined ? '' : '>'}${printScalar(from)}..${lt === undefined ? '' : '<'}${printScalar(to)}`
}

/** Spells a condition so that {@link parseCondition} reads the same. */
export function printCondition(condition: Condition): string {
  if (typeof condition !== 'object' || isList(condition)) return printValues(condition)
  if ('not' in condition) return `!${printValues(condition.not)}`
  if ('exists' in condition) return condition.exists ? '*' : '!*'
  return printRange(condition)
}
