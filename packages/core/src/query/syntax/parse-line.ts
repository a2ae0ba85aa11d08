/** Queries spelled as a line, as a person types it. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { type ParameterName, parameterCalled, parameterNames } from '../../index/fields.ts'
import { checkedText } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import { resolveQuery } from '../check-query.ts'
import { spelling } from '../problem-messages.ts'
import {
  type InvalidQuery,
  invalidQuery,
  type Place,
  type QueryProblem,
  type Report,
  reportInto,
} from '../query-problem.ts'
import type { CheckedQuery } from '../query-types.ts'
import { longestSpelling, parameterValues } from './parse-url.ts'
import type { RawFieldCondition, RawQuery, RawValue } from './query-tree.ts'
import { type Reader, readCondition, readQuoted } from './value-text.ts'

/** A name before a sign that compares. Of the signs in the last group none is known. */
const namedPiece = /(-?)(\p{L}[\p{L}\p{N}_]*)(?:(:)|(?=[<>])|(!=|==?|~))/uy

interface LineReader extends Reader {
  readonly conditions: RawFieldCondition[]
  readonly parameters: { [N in ParameterName]?: RawValue[] }
  readonly others: readonly string[]
}

/** The piece of the line from `start` up to `end`; if that is empty, the word that ends there. */
function pieceOf(line: string, start: number, end: number): Place {
  const from = end > start ? start : line.slice(0, start).search(/\S*$/)
  return { where: line.slice(from, end), at: { start: from, end } }
}

function addParameter(reader: LineReader, name: ParameterName, values: readonly RawValue[]): void {
  reader.parameters[name] = [...(reader.parameters[name] ?? []), ...values]
}

function skipWord(reader: Reader): void {
  while (reader.at < reader.text.length && !/\s/.test(reader.text.charAt(reader.at))) reader.at++
}

/** Reads what stands after `name:` for a part of the query that is not a field. */
function readParameter(reader: LineReader, name: ParameterName): void {
  const start = reader.at
  if (reader.text.charAt(start) === '"') {
    const value = readQuoted(reader)
    addParameter(reader, name, [{ value, ...reader.placeOf(start, reader.at) }])
    return
  }
  skipWord(reader)
  const place = reader.placeOf(start, reader.at)
  const values = parameterValues(name, reader.text.slice(start, reader.at))
  addParameter(
    reader,
    name,
    values.map((value) => ({ value, ...place })),
  )
}

/** Reads a piece that begins with a name and a sign; says whether there was one. */
function readNamed(reader: LineReader): boolean {
  namedPiece.lastIndex = reader.at
  const match = namedPiece.exec(reader.text)
  if (match === null) return false
  const [whole, minus = '', name = '', colon, unknownSign] = match
  const start = reader.at
  const nameStart = start + minus.length
  const parameter = parameterCalled(name)
  reader.at += whole.length
  if (unknownSign !== undefined) {
    skipWord(reader)
    const near = unknownSign === '!=' ? [`-${name}:`] : [`${name}:`]
    reader.report(reader.placeOf(start, reader.at), spelling.unknownSign(unknownSign), near)
  } else if (parameter !== undefined && colon !== undefined) {
    if (minus !== '') reader.report(reader.placeOf(start, reader.at), spelling.parameterNegated(name))
    readParameter(reader, parameter)
  } else {
    const field = { value: name, ...reader.placeOf(nameStart, nameStart + name.length) }
    reader.conditions.push({ field, condition: readCondition(reader, minus !== '') })
  }
  return true
}

function readWord(reader: LineReader): void {
  const start = reader.at
  if (reader.text.charAt(start) === '"') readQuoted(reader)
  else skipWord(reader)
  const place = reader.placeOf(start, reader.at)
  if (/^-\S/.test(place.where)) {
    reader.report(place, spelling.wordNegated)
  }
  addParameter(reader, 'q', [{ value: place.where, ...place }])
}

/** Takes a line apart. */
export function readLine(line: string, report: Report): RawQuery {
  const placeOf = (start: number, end: number) => pieceOf(line, start, end)
  const reader: LineReader = {
    text: line,
    at: 0,
    spaceEnds: true,
    placeOf,
    report,
    conditions: [],
    parameters: {},
    others: parameterNames,
  }
  while (reader.at < line.length) {
    if (/\s/.test(line.charAt(reader.at))) reader.at++
    else if (!readNamed(reader)) readWord(reader)
  }
  return reader
}

/**
 * Reads a query from a line as a person types it: conditions like `sector:aerospace`, `-label:gold` and
 * `founded>=2000`, `sort:-name`, and words to search for.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param line what was typed
 * @returns the query, or everything that is wrong with it, each problem with its piece of the line
 * @example
 * parseQueryLine(atlas, 'clusters', 'sector:aerospace country:ES,FR -label:gold motores')
 * // { ok: true, value: { where: { sector: 'aerospace', country: ['es', 'fr'], label: { not: 'gold' } }, text: 'motores' } }
 */
export function parseQueryLine<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  line: string,
): Result<CheckedQuery<C>, InvalidQuery> {
  checkAtlas(atlas)
  const problems: QueryProblem[] = []
  const report = reportInto(problems)
  if (checkedText('line', line).length > longestSpelling) {
    report({ where: 'query' }, spelling.tooLong(longestSpelling))
    return fail(invalidQuery(problems))
  }
  const query = resolveQuery(atlas, collection, readLine(line, report), problems)
  // Every field and value was checked against the collection and the atlas, which is what the mark in its type says.
  return problems.length === 0 ? succeed(query as CheckedQuery<C>) : fail(invalidQuery(problems))
}
