import { describe, expect, it } from 'vitest'
import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  type Condition,
  collectionNames,
  columnsOf,
  defaultSort,
  entryOf,
  type FacetValue,
  facetLabel,
  fieldsOf,
  formatCell,
  type InvalidQuery,
  languages,
  lookup,
  parseQueryLine,
  parseQueryObject,
  parseQueryUrl,
  printQueryLine,
  printQueryUrl,
  type QueryField,
  query,
  type Result,
  resultsOf,
  type Scalar,
  summaryOf,
} from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, ids, isWrittenIn } from './atlases.ts'

function understood<C extends CollectionName>(read: Result<CheckedQuery<C>, InvalidQuery>): CheckedQuery<C> {
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

/** The values of a field that the records have, with how many have each; none where they are not counted. */
function counted(atlas: Atlas, collection: CollectionName, field: string): readonly FacetValue[] {
  const parsed = parseQueryUrl(atlas, collection, `facets=${field}&limit=1`)
  return parsed.ok ? (Object.values(query(atlas, collection, parsed.value).facets)[0] ?? []) : []
}

function allIds(atlas: Atlas, collection: CollectionName, parsed: CheckedQuery): readonly string[] {
  const found = resultsOf(atlas, collection, parsed)
  return ids(found.slice(0, found.total))
}

/** A facet's value as a condition on its field takes it. */
function conditionOf({ type }: QueryField, value: string): Scalar {
  if (type === 'number') return Number(value)
  return type === 'boolean' ? value === 'true' : value
}

describe.each(bothAtlases)('the fields of every collection of %s', (_, atlas) => {
  const fields = collectionNames.flatMap((collection) => fieldsOf(collection).map((field) => ({ collection, field })))

  it.each(collectionNames)('divide the %s, and each of their counts is what selecting it gives', (collection) => {
    const size = atlas.records[collection].length
    const total = (field: QueryField, condition: Condition) =>
      query(atlas, collection, understood(parseQueryObject(atlas, collection, { where: { [field.name]: condition } })))
        .total
    for (const field of fieldsOf(collection)) {
      expect(total(field, { exists: true }) + total(field, { exists: false })).toBe(size)
      for (const { value, count, selected } of counted(atlas, collection, field.name)) {
        const parsed = conditionOf(field, value)
        expect(selected).toBe(false)
        expect(total(field, parsed), `${field.name} ${value}`).toBe(count)
        expect(total(field, { not: parsed }), `${field.name} not ${value}`).toBe(size - count)
      }
    }
  })

  it.each(collectionNames)('call the values of the %s by their names', (collection) => {
    for (const field of fieldsOf(collection)) {
      for (const { value } of counted(atlas, collection, field.name)) {
        for (const language of languages) {
          const label = facetLabel(atlas, collection, field.name, value, language)
          if (field.type === 'ref') expect(lookup(atlas, value).ok).toBe(true)
          if (field.type === 'enum') expect(label).toBe(field.terms?.[value]?.[language])
          if (field.type === 'boolean' || (field.type === 'ref' && !isWrittenIn(atlas, value))) {
            expect(label).not.toBe(value)
          }
          expect(label).not.toBe('')
        }
      }
    }
  })

  it.each(collectionNames)('of the %s are spelled in three ways that mean the same', (collection) => {
    for (const field of fieldsOf(collection)) {
      const [top] = counted(atlas, collection, field.name)
      const condition = top === undefined ? { exists: true } : { not: conditionOf(field, top.value) }
      const parsed = understood(
        parseQueryObject(atlas, collection, { where: { [field.name]: condition }, sort: [`-${field.name}`] }),
      )
      expect(understood(parseQueryLine(atlas, collection, printQueryLine(parsed)))).toEqual(parsed)
      expect(understood(parseQueryUrl(atlas, collection, printQueryUrl(parsed)))).toEqual(parsed)
    }
  })

  it('sort all records in either direction, and lose none', () => {
    for (const { collection, field } of fields) {
      for (const key of [field.name, `-${field.name}`]) {
        const parsed = understood(parseQueryObject(atlas, collection, { sort: [key] }))
        expect(allIds(atlas, collection, parsed).toSorted()).toEqual(ids(atlas.records[collection]).toSorted())
      }
    }
  })

  it('fill the cells of tables with words', () => {
    for (const collection of collectionNames) {
      for (const record of atlas.records[collection]) {
        const entry = entryOf(collection, record)
        for (const language of languages) {
          for (const field of columnsOf(collection)) {
            const cell = formatCell(atlas, entry, field, language)
            if (field.type === 'ref' && cell !== '' && lookup(atlas, cell).ok) {
              expect(isWrittenIn(atlas, cell), `${record.id} ${field.name}: ${cell}`).toBe(true)
            }
          }
          expect(summaryOf(atlas, entry, language)).not.toContain('undefined')
        }
      }
    }
  })

  it('are paged through without a gap or a repetition', () => {
    for (const collection of collectionNames) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = query(atlas, collection, {
          sort: defaultSort(collection),
          limit: 7,
          ...(cursor === undefined ? {} : { cursor }),
        })
        seen.push(...ids(page.records))
        cursor = page.page.next
      } while (cursor !== undefined)
      expect(seen.toSorted()).toEqual(ids(atlas.records[collection]).toSorted())
      expect(new Set(seen).size).toBe(seen.length)
    }
  })
})

describe('queries of the invented atlas', () => {
  const found = (collection: CollectionName, line: string) =>
    allIds(secondAtlas, collection, understood(parseQueryLine(secondAtlas, collection, line)))

  it.each([
    // Countries by their codes, which ISO leaves to whoever invents some.
    ['clusters', 'country:XA', ['brumar', 'vespalga']],
    // Brumar states tidal power and marine energy; Korall tidal power, which lies within marine energy.
    ['clusters', 'sector:sea-energy', ['brumar', 'korall']],
    ['clusters', 'sector:=sea-energy', ['brumar']],
    // A sector by its Spanish name.
    ['clusters', 'sector:"cultivo de algas"', ['korall', 'tanglin', 'vespalga']],
    // Korall holds a bronze label; the gold one of Brumar had ended.
    ['clusters', 'label:bronze', ['korall']],
    ['clusters', 'label:gold', []],
    ['clusters', '-label:bronze country:XB', ['tanglin']],
    // In Porto Niebla, which lies on the Misty Coast.
    ['clusters', 'place:XA-BRU', ['brumar']],
    // Almark and all in it is on the other side.
    ['clusters', 'side:xb', ['korall', 'tanglin']],
    ['events', 'date>=2018', ['niebla-mission-2018']],
    ['events', 'country:XB', ['almark-tide-days']],
    ['ties', 'country:XA,XB', ['brumar--korall', 'tanglin--vespalga']],
    ['instruments', 'milestone:2010', ['tide-treaty']],
    ['figures', 'value<0', ['trade-balance']],
    ['findings', 'country:XA', ['mission-day', 'three-clusters-two-listed']],
    ['partnerships', 'target:XA', ['alga-link']],
    ['places', 'side:xa', ['costa-brumosa', 'porto-niebla', 'xa']],
  ] as const)('%s %s', (collection, line, expected) => {
    expect(found(collection, line)).toEqual(expected)
  })

  it('name what it has where something is asked that only another atlas has', () => {
    const read = parseQueryLine(secondAtlas, 'clusters', 'country:MX sector:aerospace')
    expect(!read.ok && read.error.problems).toHaveLength(2)
    expect(!read.ok && read.error.message).not.toMatch(/Spain|Mexico"|automotive/)
  })
})
