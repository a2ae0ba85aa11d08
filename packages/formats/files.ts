/** Writes the embedded atlas in every format. @module */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atlas, collectionNames, exportGraph, graphOf, viewOf } from '@puente/core'
import { briefing } from '@puente/core/briefing'
import { changesFeed } from '@puente/core/changelog'
import {
  dataPackageChunks,
  jsonLdChunks,
  rdfChunks,
  referenceFormats,
  referencesChunks,
  toCsv,
  toGeoJson,
} from '@puente/core/export'
import { writeSqlite } from '@puente/core/node'
import { databaseTables } from '@puente/core/sql'
import { briefingDocx } from '@puente/files/docx'
import { parquetFiles } from '@puente/files/parquet'
import { atlasXlsxChunks } from '@puente/files/xlsx'

const best = viewOf(atlas, { evidence: 'best' })

const base = 'https://atlas.example/v1/'

const graph = graphOf(best)

const sheet = briefing(best, { kind: 'place', id: 'queretaro' }, { language: 'es' })

/** Writes all files into a folder. */
export function writeFiles(folder: string): void {
  const write = (name: string, content: string | Iterable<string> | Uint8Array) =>
    writeFileSync(
      join(folder, name),
      typeof content === 'string' || content instanceof Uint8Array ? content : Array.from(content).join(''),
    )
  write('clusters.csv', toCsv(best, { collection: 'clusters', records: best.records.clusters }))
  write('atlas.xlsx', Buffer.concat([...atlasXlsxChunks(best)]))
  write('queretaro.docx', briefingDocx(sheet))
  writeSqlite(best, join(folder, 'atlas.sqlite'))
  mkdirSync(join(folder, 'parquet'))
  for (const { name, chunks } of parquetFiles(best)) write(join('parquet', name), Buffer.concat([...chunks]))
  write('atlas.jsonld', jsonLdChunks(atlas, { base }))
  for (const format of ['ttl', 'nq'] as const) write(`atlas.${format}`, rdfChunks(atlas, format, { base }))
  for (const format of referenceFormats)
    write(`sources.${format}`, referencesChunks(best, best.records.sources, format))
  for (const format of ['graphml', 'gexf', 'jgf', 'dot', 'json'] as const)
    write(`network.${format}`, exportGraph(graph, format))
  write('network-1.3.gexf', exportGraph(graph, 'gexf-1.3'))
  write('places.geojson', JSON.stringify(toGeoJson(best, { collection: 'places', records: best.records.places })))
  write(
    'changes.atom',
    changesFeed(atlas, { base, self: '/changes.atom', home: '/', linkTo: (collection, id) => `/${collection}/${id}` }),
  )
  write('datapackage.json', dataPackageChunks(atlas).get('datapackage.json') ?? '')
}

/** How much core has of what the files hold. */
export const counts = {
  clusters: best.records.clusters.length,
  sources: best.records.sources.length,
  nodes: graph.ids.length,
  edges: graph.edgeCount,
  statements: new Set(
    Array.from(rdfChunks(atlas, 'nq', { base }))
      .join('')
      .trimEnd()
      .split('\n'),
  ).size,
  rows: databaseTables().map(({ name, rows }) => [name, Array.from(rows(best)).length] as const),
  records: collectionNames.map((name) => best.records[name].length),
  located: toGeoJson(best, { collection: 'places', records: best.records.places }).features.length,
  headings: sheet.sections.map(({ heading }) => heading),
}
