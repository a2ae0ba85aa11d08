import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atlas, collectionNames } from '@puente/core'
import { openAtlas } from '@puente/core/open'
import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { exportRecords } from './export.ts'

it.each(collectionNames)('prints every record of %s as NDJSON', (collection) => {
  const { context, out } = recorded()
  expect(exportRecords(context, collection, '', 'ndjson')).toBe(0)
  const ids = out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids.toSorted()).toEqual(atlas.records[collection].map(({ id }) => id).toSorted())
})

it('prints what a query line finds, or the page of it that the line names', () => {
  const { context, out } = recorded('text', 'es')
  exportRecords(context, 'clústeres', 'country:PL', 'csv')
  const rows = out().trimEnd().split('\r\n')
  const polish = atlas.records.clusters.filter(({ country }) => country === 'pl')
  expect(rows).toHaveLength(1 + polish.length)
  expect(out()).toContain('Polonia')
  const page = recorded()
  exportRecords(page.context, 'clusters', 'limit:2', 'json')
  expect(JSON.parse(page.out()).records).toHaveLength(2)
})

it('prints points on a map', () => {
  const { context, out } = recorded()
  exportRecords(context, 'clusters', 'country:MX', 'geojson')
  const { type, features } = JSON.parse(out())
  expect(type).toBe('FeatureCollection')
  expect(features).toHaveLength(atlas.records.clusters.filter(({ country }) => country === 'mx').length)
})

it('prints sources that a query line finds, and the atlas itself, for reference managers', () => {
  const { context, out } = recorded('text', 'es')
  expect(exportRecords(context, 'sources', 'id:eccp-mexico-2019', 'bib')).toBe(0)
  expect(out()).toMatch(/^@techreport\{eccp-mexico-2019,\n {2}title = \{\{Documento de debate/)
  const ris = recorded()
  exportRecords(ris.context, 'sources', '', 'ris')
  expect(ris.out().match(/^ER {2}- \r$/gm)).toHaveLength(atlas.records.sources.length)
  const whole = recorded()
  exportRecords(whole.context, 'dataset', '', 'csl.json')
  expect(JSON.parse(whole.out())).toMatchObject([{ type: 'dataset', version: atlas.manifest.version }])
  const none = recorded()
  expect(exportRecords(none.context, 'sources', 'id:fn-1 kind:paper', 'csl.json')).toBe(1)
  expect(none.out()).toBe('[]')
})

it('prints the whole dataset so that it opens again with the same hash, and as linked data', () => {
  const json = recorded()
  exportRecords(json.context, 'dataset', '', 'json')
  const opened = openAtlas(JSON.parse(json.out()))
  expect(opened.ok && opened.value.hash).toBe(atlas.hash)
  const linked = recorded()
  exportRecords(linked.context, 'dataset', '', 'jsonld')
  expect(JSON.parse(linked.out())).toHaveProperty('@context')
})

it('writes a SQLite file of the view that the command line answers on, and leaves one that is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-export-'))
  const out = join(folder, 'atlas.sqlite')
  const { context, err } = recorded('text', 'es')
  expect(await exportRecords(context, 'dataset', '', 'sqlite', { out })).toBe(0)
  const database = new DatabaseSync(out, { readOnly: true })
  expect(database.prepare("SELECT value FROM atlas WHERE key = 'evidence'").get()).toEqual({ value: 'best' })
  expect(database.prepare('SELECT count(*) AS count FROM clusters').get()).toEqual({
    count: context.atlas.records.clusters.length,
  })
  database.close()
  expect(await exportRecords(context, 'dataset', '', 'sqlite', { out })).toBe(1)
  expect(err()).toContain('ya existe')
  expect(await exportRecords(context, 'dataset', '', 'sqlite', { out, force: true })).toBe(0)
  rmSync(folder, { recursive: true })
})

it('prints what Datasette shows of the file', async () => {
  const { context, out } = recorded()
  expect(await exportRecords(context, 'dataset', '', 'datasette')).toBe(0)
  expect(JSON.parse(out()).databases.atlas.tables.clusters.facets).toContain('country')
})

it('says that a SQLite file needs a name, and other forms none', async () => {
  const { context, err } = recorded()
  expect(await exportRecords(context, 'dataset', '', 'sqlite')).toBe(2)
  expect(await exportRecords(context, 'clusters', '', 'csv', { out: 'clusters.csv' })).toBe(2)
  expect(await exportRecords(context, 'clusters', '', 'sqlite', { out: 'clusters.sqlite' })).toBe(2)
  expect(err()).toMatch(/--out <file>[\s\S]*> <file>[\s\S]*sqlite is of the whole/)
})

it.each([
  ['dataset', '', 'csv', 'json or jsonld or sqlite or datasette or bib or ris or csl.json'],
  ['clusters', '', 'bib', 'As bib there are sources, and dataset'],
  ['dataset', 'country:MX', 'json', 'name a collection'],
  ['clusters', '', 'jsonld', 'jsonld is of the whole "dataset"'],
  ['ties', '', 'geojson', 'clusters, organizations, places, events'],
  ['datset', '', 'json', 'Did you mean "dataset"?'],
  ['clusters', 'contry:ES', 'csv', 'did you mean "country"'],
  ['clusters', 'contry:ES', 'geojson', 'did you mean "country"'],
] as const)('says what is wrong with %s %j as %s, and prints nothing', (what, line, format, hint) => {
  const { context, out, err } = recorded()
  expect(exportRecords(context, what, line, format)).toBe(2)
  expect(out()).toBe('')
  expect(err()).toContain(hint)
})
