import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { fieldsOf, hasFacets } from '../index/fields.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query } from '../query/query.ts'
import { InvalidQueryError } from '../query/query-problem.ts'
import type { Query } from '../query/query-types.ts'
import { parseQueryLine } from '../query/syntax/parse-line.ts'
import { engines } from './engine.ts'
import { querySql } from './query-sql.ts'
import { sqliteDatabase } from './testing/databases.ts'

const inSql = (line: string, engine: (typeof engines)[number] = 'sqlite') => {
  const parsed = parseQueryLine(atlas, 'clusters', line)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return querySql(atlas, 'clusters', parsed.value, { engine })
}

it('reads as somebody would write it', () => {
  const { records } = inSql('country:ES label:gold -sector:ict founded:1990..2000 sort:-ties,name limit:10')
  expect(records.parameters).toEqual(['es', 'gold', 'ict', '1990-01-01', '2000-12-31'])
  expect(`\n${records.sql}\n`).toBe(`
SELECT clusters.*
FROM clusters
WHERE (country IN (?1) OR country IN (SELECT id FROM ancestors WHERE ancestor IN (?1)))
  AND clusters.id IN (SELECT record FROM clusters_label WHERE label IN (?2))
  AND NOT coalesce(clusters.id IN (SELECT record FROM clusters_sectors WHERE (sector IN (?3) OR sector IN (SELECT id FROM ancestors WHERE ancestor IN (?3)))), FALSE)
  AND founded_first >= ?4 AND founded_last <= ?5
ORDER BY clusters.ties DESC NULLS LAST,
  clusters.name_sort_en ASC NULLS LAST,
  clusters.id
LIMIT 10
`)
})

it.each(engines)('holds nothing of what the query says in its text for %s', (engine) => {
  const said = `Robert'); DROP TABLE clusters;--`
  const { records, total } = querySql(atlas, 'clusters', { where: { name: [said, `${said}*`] } }, { engine })
  for (const { sql, parameters } of [records, total]) {
    expect(sql).not.toContain('DROP')
    expect(parameters).toContain(said.toLowerCase())
  }
})

it('begins after any record that the database has, be it unknown to the library', () => {
  const { records } = querySql(atlas, 'clusters', { limit: 5 }, { engine: 'duckdb', after: 'not-in-this-atlas' })
  expect(records.sql).toContain('WHERE clusters.id > $1')
  expect(records.parameters).toEqual(['not-in-this-atlas'])
})

it('gives the columns of the fields that were chosen', () => {
  expect(inSql('fields:country,summary,names').records.sql).toContain('SELECT id, summary_en, summary_es, country\n')
})

it('compares dates as the library does: a month that is known no better ends after its last day', async () => {
  const database = sqliteDatabase()
  const september = atlas.records.events.map((event) => ({ ...event, start: '2017-09' }))
  const other = { ...atlas, records: { ...atlas.records, events: september } }
  await database.load(other)
  for (const lte of ['2017-09-30', '2017-09', '2017']) {
    const posed: Query<'events'> = { where: { date: { lte } } }
    const { total } = querySql(other, 'events', posed, { engine: 'sqlite' })
    expect(await database.ask(total)).toEqual([{ count: query(other, 'events', posed).total }])
  }
  await database.close()
})

it('refuses a text, which no engine ranks as the library does', () => {
  expect(() => inSql('motores')).toThrow(InvalidQueryError)
})

it('is a statement for every field of every collection: present, absent, in either order, counted', async () => {
  const database = sqliteDatabase()
  await database.load(atlas)
  for (const collection of collectionNames) {
    for (const field of fieldsOf(collection)) {
      for (const sort of [field.name, `-${field.name}`]) {
        const where = { [field.name]: { exists: sort === field.name } }
        const facets = hasFacets(field) ? [field.name] : []
        const posed = { where, sort: [sort], limit: 5, facets, language: 'es' } as Query
        const sql = querySql(atlas, collection, posed, { engine: 'sqlite' })
        const found = query(atlas, collection, posed)
        expect(await database.ask(sql.total)).toEqual([{ count: found.total }])
        expect((await database.ask(sql.records)).map(({ id }) => id)).toEqual(found.records.map(({ id }) => id))
        for (const counted of Object.values(sql.facets)) await database.ask(counted)
      }
    }
  }
  await database.close()
})
