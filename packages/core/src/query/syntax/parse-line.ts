/** Queries spelled as a line, as a person types it. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { findParameter, type ParameterName, parameterNames } from '../../index/fields.ts'
import { checkedText } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Result } from '../../util/result.ts'
import { unicodePattern } from '../../util/unicode-pattern.ts'
import { parseAndCheck } from '../check-query.ts'
import { syntaxMessages } from '../problem-messages.ts'
import type { InvalidQuery, QueryLocation, ReportProblem } from '../query-problem.ts'
import type { CheckedQuery } from '../query-types.ts'
import { isTooLong, parameterValues } from './parse-url.ts'
import { emptyQuery, type FieldNode, type QueryTree, type ValueNode } from './query-tree.ts'
import { parseCondition, type Scanner, scanQuoted } from './value-text.ts'

/** A name before a sign that compares. Of the signs in the last group none is known. */
const namedPiece = /* @__PURE__ */ unicodePattern('(-?)(\\p{L}[\\p{L}\\p{N}_]*)(?:(:)|(?=[<>])|(!=|==?|~))', 'y')

interface LineScanner extends Scanner {
  readonly conditions: FieldNode[]
  readonly parameters: { [N in ParameterName]?: ValueNode[] }
  readonly others: readonly string[]
}

/** The piece of the line from `start` up to `end`; if that is empty, the word that ends there. */
function locationOf(line: string, start: number, end: number): QueryLocation {
  const from = end > start ? start : line.slice(0, start).search(/\S*$/)
  return { where: line.slice(from, end), at: { start: from, end } }
}

function addParameter(reader: LineScanner, name: ParameterName, values: readonly ValueNode[]): void {
  reader.parameters[name] = [...(reader.parameters[name] ?? []), ...values]
}

function skipWord(reader: Scanner): void {
  while (reader.at < reader.text.length && !/\s/.test(reader.text.charAt(reader.at))) reader.at++
}

/** Reads what stands after `name:` for a part of the query that is not a field. */
function parseParameter(reader: LineScanner, name: ParameterName): void {
  const start = reader.at
  if (reader.text.charAt(start) === '"') {
    const value = scanQuoted(reader)
    addParameter(reader, name, [{ value, ...reader.locate(start, reader.at) }])
    return
  }
  skipWord(reader)
  const place = reader.locate(start, reader.at)
  const values = parameterValues(name, reader.text.slice(start, reader.at))
  addParameter(
    reader,
    name,
    values.map((value) => ({ value, ...place })),
  )
}

/** Reads a piece that begins with a name and a sign; says whether there was one. */
function parseNamed(reader: LineScanner): boolean {
  const piece = namedPiece()
  piece.lastIndex = reader.at
  const match = piece.exec(reader.text)
  if (match === null) return false
  const [whole, minus = '', name = '', colon, unknownSign] = match
  const start = reader.at
  const nameStart = start + minus.length
  const parameter = findParameter(name)
  reader.at += whole.length
  if (unknownSign !== undefined) {
    skipWord(reader)
    const near = unknownSign === '!=' ? [`-${name}:`] : [`${name}:`]
    reader.report(reader.locate(start, reader.at), syntaxMessages.unknownSign(unknownSign), near)
  } else if (parameter !== undefined && colon !== undefined) {
    if (minus !== '') reader.report(reader.locate(start, reader.at), syntaxMessages.parameterNegated(name))
    parseParameter(reader, parameter)
  } else {
    const field = { value: name, ...reader.locate(nameStart, nameStart + name.length) }
    reader.conditions.push({ field, condition: parseCondition(reader, minus !== '') })
  }
  return true
}

function parseWord(reader: LineScanner): void {
  const start = reader.at
  if (reader.text.charAt(start) === '"') scanQuoted(reader)
  else skipWord(reader)
  const place = reader.locate(start, reader.at)
  if (/^-\S/.test(place.where)) {
    reader.report(place, syntaxMessages.wordNegated)
  }
  addParameter(reader, 'q', [{ value: place.where, ...place }])
}

/** Takes a line apart. */
export function parseLine(line: string, report: ReportProblem): QueryTree {
  const placeOf = (start: number, end: number) => locationOf(line, start, end)
  const reader: LineScanner = {
    text: line,
    at: 0,
    spaceEnds: true,
    locate: placeOf,
    report,
    conditions: [],
    parameters: {},
    others: parameterNames,
  }
  while (reader.at < line.length) {
    if (/\s/.test(line.charAt(reader.at))) reader.at++
    else if (!parseNamed(reader)) parseWord(reader)
  }
  return reader
}

/**
 * Reads a query from a line as a person types it: conditions like `sector:aerospace`, `-label:gold` and
 * `founded>=2000`, `sort:-name`, and words to search for.
 *
 * @param atlas the atlas
 * @param collection the collection
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
  const { length } = checkedText('line', line)
  return parseAndCheck(atlas, collection, (report) =>
    isTooLong(length, report) ? emptyQuery : parseLine(line, report),
  )
}
