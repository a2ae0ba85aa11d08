import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { collectionNames } from '../model/collection-name.ts'
import { collectionSources } from '../model/collections.ts'
import { atlas } from './embedded.ts'
import { QuickParser } from './quick-parser.ts'

const parsers = new Map(collectionNames.map((name) => [name, new QuickParser(collectionSources[name].schema)]))

/** A value with one of the values within it replaced, or with one more. */
function changed(value: unknown, way: readonly number[], by: unknown): unknown {
  const [step = 0, ...others] = way
  if (typeof value !== 'object' || value === null || way.length === 0) return by
  const entries = Object.entries(value)
  const at = step % (entries.length + 1)
  const [key = 'names', inner = undefined] = entries[at] ?? []
  const [before, after] = [entries.slice(0, at), entries.slice(at + 1)]
  // In another order as well: the schema gives it its own.
  const all = [...after, [key, changed(inner, others, by)] as const, ...before]
  return Array.isArray(value) ? all.map(([, item]) => item) : Object.fromEntries(all)
}

const anything = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    ' padded ',
    '',
    'mx',
    '2018-02-30',
    '2018',
    'a\u200bb',
    '\ud800',
    'https://example.org',
    -0,
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.double(),
  fc.string(),
)

it('gives of every record of the atlas what its schema gives', () => {
  for (const name of collectionNames) {
    for (const record of atlas.records[name]) {
      const parsed = parsers.get(name)?.parse(record)
      expect(parsed).toEqual(record)
      expect(JSON.stringify(parsed)).toBe(JSON.stringify(collectionSources[name].schema.parse(record)))
    }
  }
})

it('gives of any other value what its schema gives, or leaves it to that', () => {
  const input = fc.record({
    name: fc.constantFrom(...collectionNames),
    position: fc.nat(),
    way: fc.array(fc.nat({ max: 20 }), { maxLength: 5 }),
    by: anything,
  })
  fc.assert(
    fc.property(input, ({ name, position, way, by }) => {
      const records = atlas.records[name]
      const value = changed(records[position % records.length], way, by)
      const before = JSON.stringify(value)
      const parsed = parsers.get(name)?.parse(value)
      expect(JSON.stringify(value)).toBe(before)
      if (parsed === undefined) return
      const { success, data } = collectionSources[name].schema.safeParse(value)
      expect(success).toBe(true)
      expect(JSON.stringify(parsed)).toBe(JSON.stringify(data))
    }),
    { numRuns: 2000 },
  )
})

it('keeps what many records say once, and freezes it', () => {
  const { parse } = new QuickParser(collectionSources.sectors.schema)
  const sector = (id: string) => ({
    id,
    names: [{ value: `Sector ${id}`, lang: 'mul', kind: 'official' }],
    kind: 'sector',
    citations: [{ source: 'the-only-report', section: '1.1', page: 7 }],
  })
  const given = [sector('a'), sector('b')]
  const [first, second] = given.map(parse)
  expect(first).toMatchObject(sector('a'))
  expect(second).toHaveProperty('citations', Reflect.get(Object(first), 'citations'))
  expect(Reflect.get(Object(second), 'citations')).toBe(Reflect.get(Object(first), 'citations'))
  expect(() => Object.assign(Object(first), { id: 'x' })).toThrow(TypeError)
  expect(Object.isFrozen(given[0])).toBe(false)
})
