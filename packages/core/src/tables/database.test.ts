import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { fieldIndex } from '../index/field-index.ts'
import { rowAt } from '../util/compressed-rows.ts'
import type { Cell } from './cell.ts'
import { databaseTables } from './database.ts'
import { cellOfKey, firstDay, lastDay } from './database-columns.ts'
import { type FieldPlace, fieldPlaces, isText } from './field-place.ts'

const byName = new Map(databaseTables().map((table) => [table.name, table]))

describe('the tables', () => {
  it('have names that SQL takes without quotes, each once, and so have their columns', () => {
    expect(byName.size).toBe(databaseTables().length)
    for (const { name, columns } of databaseTables()) {
      expect([name, ...columns.map((column) => column.name)].filter((one) => !/^[a-z][a-z0-9_]*$/.test(one))).toEqual(
        [],
      )
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
    }
  })

  it('have keys and indexes on columns that are there, and refer to keys of other tables', () => {
    for (const { name, columns, primaryKey, foreignKeys, indexes } of databaseTables()) {
      const names = columns.map((column) => column.name)
      for (const key of [primaryKey, ...indexes, ...foreignKeys.map((one) => one.columns)])
        for (const column of key) expect(names, name).toContain(column)
      for (const { table, refersTo } of foreignKeys) expect(byName.get(table)?.primaryKey, name).toEqual(refersTo)
    }
  })
})

it('have of some records the rows that the whole has of them, in the order of these', () => {
  for (const collection of ['clusters', 'organizations', 'sources'] as const) {
    const records = embedded.records[collection].filter((_, position) => position % 3 === 0).toReversed()
    const wanted = new Set<Cell>(records.map(({ id }) => id))
    for (const { name, rows, rowsOf } of databaseTables()) {
      if (rowsOf === undefined) continue
      const isOwn = name === collection
      const inWhole = Map.groupBy(rows(embedded), ([id]) => id)
      const expected = [...wanted].flatMap((id) => inWhole.get(id) ?? [])
      const found = [...rowsOf(embedded, { collection, records })]
      if (isOwn || name.startsWith(`${collection}_`) || name === 'names') expect(found, name).toEqual(expected)
      else if (byName.get(collection) === undefined) expect(found, name).toEqual([])
    }
  }
})

describe.each([
  { title: 'the embedded atlas', atlas: embedded },
  { title: 'its best evidence', atlas: viewOf(embedded, { evidence: 'best' }) },
  { title: 'another atlas', atlas: secondAtlas },
])('the rows of $title', ({ atlas }) => {
  const rowsOf = (name: string) => [...(byName.get(name)?.rows(atlas) ?? [])]
  const cellsIn = (name: string, column: string): readonly Cell[] => {
    const at = byName.get(name)?.columns.findIndex((one) => one.name === column) ?? -1
    expect(at, `${name}.${column}`).toBeGreaterThanOrEqual(0)
    return rowsOf(name).map((row) => row[at])
  }

  it('have every cell that is required, each of the type of its column, and no key twice', () => {
    for (const { name, columns, primaryKey, rows } of databaseTables()) {
      const keys = new Set<string>()
      const inKey = primaryKey.map((key) => columns.findIndex((column) => column.name === key))
      let count = 0
      for (const row of rows(atlas)) {
        expect(row).toHaveLength(columns.length)
        const unfit = columns.filter(({ type, required }, at) => {
          const cell = row[at]
          if (cell === undefined) return required
          if (type === 'integer') return cell !== (Number(cell) | 0)
          return typeof cell !== (type === 'text' ? 'string' : type)
        })
        expect(unfit, `${name} ${row.join()}`).toEqual([])
        keys.add(JSON.stringify(inKey.map((at) => row[at])))
        count++
      }
      expect(keys.size, name).toBe(count)
    }
  })

  it('have for each field of a query the values that the library finds', () => {
    /** Record and value, as often as either has them. */
    const inTable = ({ table, key, columns, field }: FieldPlace): readonly string[] =>
      columns.flatMap((column) => {
        const records = cellsIn(table, key)
        const values = cellsIn(table, isText(field) ? `${column}_folded` : column)
        return records.flatMap((record, at) => (values[at] === undefined ? [] : [`${record} ${values[at]}`]))
      })
    for (const place of fieldPlaces()) {
      const { collection, field } = place
      const { own, ownCodesByRecord } = fieldIndex(atlas, collection, field.name)
      const ids = new Set<string>(atlas.records[collection].map(({ id }) => id))
      const expected = atlas.records[collection].flatMap(({ id }, position) =>
        Array.from(rowAt(ownCodesByRecord(), position), (code) => `${id} ${cellOfKey(field, own.keys[code] ?? '')}`),
      )
      // Names and citations of all collections stand in one table.
      const found = inTable(place).filter((one) => ids.has(one.slice(0, one.indexOf(' '))))
      expect([...new Set(found)].sort(), `${collection} ${field.name}`).toEqual([...new Set(expected)].sort())
    }
  })

  it('have the ranks of records as readers of a language sort them', () => {
    const labels = cellsIn('records', 'label_es').map(String)
    const ranks = cellsIn('records', 'sort_es').map(Number)
    const byRank = labels.map((label, at) => ({ label, rank: ranks[at] ?? 0 })).sort((a, b) => a.rank - b.rank)
    const { compare } = new Intl.Collator('es', { numeric: true })
    expect(byRank.map(({ label }) => label)).toEqual(labels.toSorted(compare))
  })
})

it.each([
  ['2016', '2016-01-01', '2016-12-31'],
  ['2016-02', '2016-02-01', '2016-02-31'],
  ['0099-02', '0099-02-01', '0099-02-31'],
  ['2016-12', '2016-12-01', '2016-12-31'],
  ['2016-02-28', '2016-02-28', '2016-02-28'],
])('knows the first and the last day of %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})
