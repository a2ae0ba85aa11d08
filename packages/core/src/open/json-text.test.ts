import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxDepth } from '../dataset/problem.ts'
import { isCollectionName } from '../model/collection-name.ts'
import { isPlainObject } from '../util/check-value.ts'
import { jsonFault } from './json-fault.ts'
import { maxTextBytes, readDataset } from './json-text.ts'

type List = readonly [name: string, values: readonly unknown[] | undefined]

/** An object that is parsed names what looks like a number first, wherever it stands in the text. */
const byName = (lists: readonly List[] | undefined) => lists?.toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What is read of a text: the manifest, and the values of each list. */
function read(text: string) {
  const bytes = Buffer.from(text)
  const { manifest, lists } = readDataset({ bytes, decode: (from, to) => bytes.toString('utf8', from, to) })
  return {
    manifest,
    lists: byName(lists?.map(({ name, values }) => [name, values === undefined ? undefined : [...values]])),
  }
}

/** How many members a value has, at any depth. */
const membersIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + membersIn(inner), 0) +
      (Array.isArray(value) ? 0 : Object.keys(value).length)
    : 0

/** The same from a text that is parsed as a whole, in which no object has two members of one name. */
function parsed(text: string) {
  const dataset: unknown = JSON.parse(text)
  const colons = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1
  if (membersIn(dataset) !== colons) throw new SyntaxError('a member stands twice')
  if (!isPlainObject(dataset)) throw new SyntaxError('not an object')
  const { manifest, records } = dataset
  const lists = isPlainObject(records)
    ? Object.entries(records).map(
        ([name, list]): List => [name, Array.isArray(list) && isCollectionName(name) ? list : undefined],
      )
    : undefined
  return { manifest, lists: byName(lists) }
}

const outcome = <T>(of: (text: string) => T, text: string): T | 'no JSON' => {
  try {
    return of(text)
  } catch (error) {
    if (error instanceof SyntaxError) return 'no JSON'
    throw error
  }
}

const name = fc.constantFrom('clusters', 'ties', 'planets', '__proto__', 'a"b\\', 'clústeres', '7')
const dataset = fc.record(
  {
    manifest: fc.jsonValue(),
    note: fc.jsonValue(),
    records: fc.oneof(fc.dictionary(name, fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())), fc.jsonValue()),
  },
  { requiredKeys: [] },
)
const text = fc
  .tuple(dataset, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space))

/** Texts in which something is missing, too many or wrong. */
const broken = fc
  .tuple(text, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ',', '"', '\\', '[', ']', '{', '}', ':', '1', ' '))
  .map(([one, at, removed, put]) => {
    const from = at % (one.length + 1)
    return one.slice(0, from) + put + one.slice(from + removed)
  })

describe('the text of a dataset, a few records at a time', () => {
  it('is what it is when parsed as a whole', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(read(one)).toEqual(parsed(one))
      }),
    )
  })

  it('is JSON if and only if it is when parsed as a whole, wherever something is missing, too many or wrong', () => {
    fc.assert(
      fc.property(broken, (one) => {
        expect(outcome(read, one)).toEqual(outcome(parsed, one))
      }),
      { numRuns: 2000 },
    )
  })

  it('has a fault that can be named, if and only if it cannot be read', () => {
    fc.assert(
      fc.property(broken, (one) => {
        const isObject = one.trim().startsWith('{')
        expect(jsonFault(Buffer.from(one)) !== undefined || !isObject).toBe(outcome(read, one) === 'no JSON')
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"manifest": {}, "records": {}', 'line 1, column 31: a comma or "}" is expected'],
    ['{\n  "manifest": {},,\n}', 'line 2, column 18: a name in double quotes is expected'],
    ['{"manifest" {}}', 'line 1, column 13: a colon is expected'],
    ['{"a": [1 2]}', 'line 1, column 10: a comma or "]" is expected'],
    ['{"a": tru}', 'line 1, column 7: a value is expected'],
    ['{"ñ": 01}', 'line 1, column 7: a value is expected'],
    [
      '{"a": "x\ny"}',
      'line 1, column 7: a text is not ended, or holds a line break or a backslash that JSON does not know',
    ],
    ['{} {}', 'line 1, column 4: nothing is expected behind the dataset'],
    ['{"a": 1, "b": {"a": 1, "a": 2}}', 'line 1, column 24: "a" stands here a second time'],
    [
      `{"a": ${'['.repeat(maxDepth + 1)}${']'.repeat(maxDepth + 1)}}`,
      `line 1, column ${6 + maxDepth}: is nested more than 32 deep`,
    ],
    [`{"a": "${'x'.repeat(maxTextBytes)}"}`, 'line 1, column 7: a text is longer than 100,000 bytes'],
    ['', 'line 1, column 1: a value is expected'],
  ])('%.40s: %s', (one, message) => {
    expect(jsonFault(Buffer.from(one))?.message.en).toBe(message)
    expect(outcome(read, one)).toBe('no JSON')
  })

  it('may begin with the mark of UTF-8', () => {
    expect(read('\ufeff{"records":{"ties":[1]}}').lists).toEqual([['ties', [1]]])
    expect(jsonFault(Buffer.from('\ufeff{}'))).toBeUndefined()
  })

  it('may hold more records than are parsed at once', () => {
    const records = { ties: Array.from({ length: 5000 }, (_, at) => ({ id: `tie-${at}`, note: 'ñ, ] } " \\' })) }
    expect(read(JSON.stringify({ records })).lists).toEqual([['ties', records.ties]])
    expect(outcome(read, JSON.stringify({ records }).replaceAll('},{', '},,{'))).toBe('no JSON')
  })

  it('has no list that ends as an object does, nor two of one name of which one is never read', () => {
    for (const one of [
      '{"records":{"ties":[1}}',
      '{"records":{"ties":[,],"ties":[]}}',
      '{"records":{"ties":[,]},"records":{}}',
    ])
      expect([one, outcome(read, one), outcome(parsed, one)]).toEqual([one, 'no JSON', 'no JSON'])
  })
})
