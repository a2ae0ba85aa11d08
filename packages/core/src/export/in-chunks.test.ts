import { expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { type Entry, entryOf } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { graphOf } from '../graph/graph-of.ts'
import { csvChunks, toCsv } from './csv.ts'
import { csvText } from './csv-text.ts'
import { dataPackage, dataPackageChunks } from './data-package/data-package.ts'
import { datasetChunks } from './dataset.ts'
import { geoJsonChunks, toGeoJson } from './geo-json.ts'
import { exportGraph, type GraphFormat, graphChunks, graphFormats } from './graph/export-graph.ts'
import { inChunks, joined, jsonArray, jsonObject } from './in-chunks.ts'
import { ndjsonChunks, toNdjson } from './json.ts'
import { jsonLd, jsonLdChunks, jsonLdOf, jsonLdOfChunks } from './json-ld/json-ld.ts'

const organizations = { collection: 'organizations', records: atlas.records.organizations, total: 9999 } as const
const entries: readonly Entry[] = organizations.records.map((record) => entryOf('organizations', record))
const base = { base: 'https://example.org/atlas/' }

/** Each file that is written in chunks, and its text as it is made otherwise. */
const files: Readonly<Record<string, { readonly chunks: () => Iterable<string>; readonly text: () => string }>> = {
  ...Object.fromEntries(
    (Object.keys(graphFormats) as GraphFormat[]).map((format) => [
      `the graph as ${format}`,
      {
        chunks: () => graphChunks(graphOf(atlas), format, { language: 'es' }),
        text: () => exportGraph(graphOf(atlas), format, { language: 'es' }),
      },
    ]),
  ),
  'a list as CSV': {
    chunks: () => csvChunks(atlas, organizations, { bom: true, language: 'es' }),
    text: () => toCsv(atlas, organizations, { bom: true, language: 'es' }),
  },
  'a list as NDJSON': { chunks: () => ndjsonChunks(organizations), text: () => toNdjson(organizations) },
  'a list as GeoJSON': {
    chunks: () => geoJsonChunks(atlas, organizations),
    text: () => JSON.stringify(toGeoJson(atlas, organizations)),
  },
  'a list as JSON-LD': {
    chunks: () => jsonLdOfChunks(atlas, entries, base),
    text: () => JSON.stringify(jsonLdOf(atlas, entries, base)),
  },
  'the dataset as JSON-LD': {
    chunks: () => jsonLdChunks(atlas, base),
    text: () => JSON.stringify(jsonLd(atlas, base)),
  },
  'the dataset as JSON': {
    chunks: () => datasetChunks(atlas, 'json'),
    text: () => JSON.stringify({ manifest: atlas.manifest, records: atlas.records, hash: atlas.hash }),
  },
}

it.each(Object.entries(files))('%s is the same in chunks as in one text', (_, { chunks, text }) => {
  expect(joined(chunks())).toBe(text())
})

it.each(Object.entries(files))('%s comes in chunks that are about equally long', (_, { chunks }) => {
  const lengths = Array.from(chunks(), ({ length }) => length)
  expect(lengths.length).toBeGreaterThan(1)
  expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(32_768)
  // No longer than that with the longest record.
  expect(Math.max(...lengths)).toBeLessThan(300_000)
})

it('the data package has the same files', () => {
  const chunked = Array.from(dataPackageChunks(secondAtlas), ([path, chunks]) => [path, joined(chunks)])
  expect(chunked).toEqual([...dataPackage(secondAtlas)])
})

it('the dataset as NDJSON names the collection of each record', () => {
  const lines = joined(datasetChunks(secondAtlas, 'ndjson')).trimEnd().split('\n')
  const expected = Object.entries(secondAtlas.records).flatMap(([collection, records]) =>
    records.map((record) => ({ collection, record })),
  )
  expect(lines.map((line) => JSON.parse(line))).toEqual(expect.arrayContaining(expected))
  expect(lines).toHaveLength(expected.length)
})

it('a chunk is made when it is asked for, and no sooner', () => {
  let made = 0
  function* pieces() {
    for (;;) {
      made += 1
      yield 'x'.repeat(10_000)
    }
  }
  const chunks = inChunks(pieces())
  expect(made).toBe(0)
  chunks.next()
  expect(made).toBe(4)
})

it('many rows are the CSV of all of them', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `=${row}`, 'a"b', undefined, ' c\r\n'])
  const bodies = rows.map((row) => csvText(['a'], [row]).slice('a\r\n'.length))
  expect(csvText(['a'], rows)).toBe(`a\r\n${bodies.join('')}`)
})

it('JSON in pieces is that of JSON.stringify', () => {
  for (const items of [[], [1], [1, null, 'a"', { b: [] }]]) {
    expect(joined(jsonArray(items))).toBe(JSON.stringify(items))
    const object = jsonObject({ 'a"b': JSON.stringify(items), list: jsonArray(items), none: jsonObject({}) })
    expect(joined(object)).toBe(JSON.stringify({ 'a"b': items, list: items, none: {} }))
  }
})
