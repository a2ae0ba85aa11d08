import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atlas, collectionNames, queryAll } from '@puente/core'
import { openAtlas } from '@puente/core/open'
import { listParquetChunks } from '@puente/files/parquet'
import { atlasXlsxChunks, listXlsxChunks } from '@puente/files/xlsx'
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
  const turtle = recorded()
  exportRecords(turtle.context, 'dataset', '', 'ttl')
  expect(turtle.out()).toMatch(/^@prefix rdf: <http:\/\/www.w3.org\/1999\/02\/22-rdf-syntax-ns#> \.\n/)
})

it('writes a folder of Parquet files, and leaves what is in a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-export-'))
  const out = join(folder, 'atlas')
  const { context } = recorded()
  expect(await exportRecords(context, 'dataset', '', 'parquet', { out })).toBe(0)
  expect(readFileSync(join(out, 'clusters.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  expect(readFileSync(join(out, 'views.sql'), 'utf8')).toContain("SELECT * FROM 'clusters.parquet'")
  const again = recorded('text', 'es')
  expect(await exportRecords(again.context, 'dataset', '', 'parquet', { out })).toBe(1)
  expect(again.err()).toContain('no está vacía')
  expect(await exportRecords(again.context, 'dataset', '', 'parquet', { out, force: true })).toBe(0)
  expect(await exportRecords(again.context, 'dataset', '', 'parquet')).toBe(2)
  rmSync(folder, { recursive: true })
})

it('prints the catalogue and the shapes of the linked data, below a base', async () => {
  const base = 'https://example.org/atlas/v1/'
  const catalog = recorded()
  expect(await exportRecords(catalog.context, 'catalog', '', 'ttl', { base })).toBe(0)
  expect(catalog.out()).toContain(`dcat:downloadURL <${base}dataset.ttl>`)
  const shapes = recorded()
  expect(await exportRecords(shapes.context, 'shapes', '', 'json', { base })).toBe(0)
  expect(JSON.parse(shapes.out())['@context']['@base']).toBe(base)
  const dataset = recorded()
  exportRecords(dataset.context, 'dataset', '', 'ttl', { base })
  expect(dataset.out()).toContain(`<${base}clusters/claut>`)
})

it.each([
  ['catalog', '', 'csv', {}, /^puente: "catalog" comes as linked data only/],
  ['catalog', 'country:ES', 'ttl', {}, /takes no query/],
  ['shapes', '', 'ttl', { base: 'here' }, /"here" is no IRI/],
  ['clusters', '', 'csv', { base: 'https://example.org/' }, /--base is for linked data/],
] as const)('refuses %s %s as %s with %j', async (what, line, format, options, message) => {
  const { context, err } = recorded()
  expect(await exportRecords(context, what, line, format, options)).toBe(2)
  expect(err()).toMatch(message)
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

it('writes a list, or the whole, as an Excel workbook in the language asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-export-'))
  const { context, out } = recorded('text', 'es')
  const list = join(folder, 'list.xlsx')
  const whole = join(folder, 'atlas.xlsx')
  expect(await exportRecords(context, 'clusters', 'country:ES', 'xlsx', { out: list })).toBe(0)
  expect(await exportRecords(context, 'dataset', '', 'xlsx', { out: whole })).toBe(0)
  expect(out()).toBe('')
  const listing = {
    collection: 'clusters',
    ...queryAll(context.atlas, 'clusters', { where: { country: 'es' } }),
  } as const
  const options = { language: 'es', query: 'clusters country:ES' } as const
  expect(readFileSync(list)).toEqual(Buffer.concat([...listXlsxChunks(context.atlas, listing, options)]))
  expect(readFileSync(whole)).toEqual(Buffer.concat([...atlasXlsxChunks(context.atlas, { language: 'es' })]))
  rmSync(folder, { recursive: true })
})

it('prints a list as linked data, below a base', async () => {
  const base = 'https://example.org/v1/'
  for (const format of ['jsonld', 'ttl', 'nq'] as const) {
    const { context, out } = recorded()
    expect(await exportRecords(context, 'clusters', 'country:ES label:gold', format, { base })).toBe(0)
    const { records } = queryAll(context.atlas, 'clusters', { where: { country: 'es', label: 'gold' } })
    for (const { id } of records) expect(out()).toMatch(new RegExp(`clusters/${id}["> ]`))
    expect(out()).not.toContain('clusters/claut')
  }
})

it('writes a list as a Parquet file, and needs a name for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-export-'))
  const { context, err } = recorded()
  const out = join(folder, 'clusters.parquet')
  expect(await exportRecords(context, 'clusters', 'country:ES', 'parquet', { out })).toBe(0)
  const { records } = queryAll(context.atlas, 'clusters', { where: { country: 'es' } })
  expect(readFileSync(out)).toEqual(
    Buffer.concat([...listParquetChunks(context.atlas, { collection: 'clusters', records })]),
  )
  expect(await exportRecords(context, 'clusters', 'country:ES', 'parquet')).toBe(2)
  expect(err()).toContain('a Parquet file is no text')
  rmSync(folder, { recursive: true })
})

it('says that a workbook needs a name, and writes none where nothing is found', async () => {
  const { context, err } = recorded()
  expect(await exportRecords(context, 'dataset', '', 'xlsx')).toBe(2)
  expect(await exportRecords(context, 'clusters', 'country:ES', 'xlsx')).toBe(2)
  expect(await exportRecords(context, 'clusters', 'founded:1800', 'xlsx', { out: '/nowhere/clusters.xlsx' })).toBe(1)
  expect(err()).toMatch(/workbook is no text[\s\S]*workbook is no text/)
  expect(err()).not.toContain('/nowhere')
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
  [
    'dataset',
    '',
    'csv',
    'json or jsonld or ttl or nq or xlsx or sqlite or parquet or datasette or bib or ris or csl.json',
  ],
  ['clusters', '', 'bib', 'As bib there are sources, and dataset'],
  ['dataset', 'country:MX', 'json', 'name a collection'],
  ['clusters', '', 'datasette', 'datasette is of the whole "dataset"'],
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
