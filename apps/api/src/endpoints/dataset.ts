import type { Atlas } from '@puente/core'
import {
  atlasReference,
  dataPackageChunks,
  datasetChunks,
  jsonLdChunks,
  rdfChunks,
  referenceFormats,
} from '@puente/core/export'
import { type ArchivedFile, archive } from '../encode/archive.ts'
import { linkedDataFormats } from '../http/formats.ts'
import { databaseFilesOf, type ParquetWriter, viewed } from '../service.ts'
import { endpoint } from './endpoint.ts'

function* filesOf(files: ReturnType<ParquetWriter['parquetFiles']>): Generator<ArchivedFile> {
  for (const { name, chunks } of files) yield [name, chunks]
}

export const dataset = endpoint({
  path: '/v1/dataset',
  id: 'dataset',
  tag: 'Dataset',
  link: 'dataset',
  summary: 'The whole dataset; the archive is a data package',
  description:
    'All values side by side, whatever the evidence. As JSON it opens again with the library. NDJSON has a record with its collection on each line, JSON-LD, Turtle and N-Quads a graph in terms of schema.org, ORG, SKOS, PROV and DCAT, and the archive a Frictionless data package of CSV tables. The Excel workbook has a sheet for each collection, with the best known values, as lists have them; so have, where the service gives them, the SQLite database and `.parquet.zip`, an archive of Parquet files, a file for each of its tables. BibTeX, RIS and CSL-JSON are the reference by which it is cited.',
  formats: ['json', 'ndjson', ...linkedDataFormats, 'zip', 'xlsx', 'sqlite', 'parquet.zip', ...referenceFormats],
  outlined: true,
  ofWholeDataset: true,
  answer: ({ object, string, typed }) =>
    object({ manifest: typed<Atlas['manifest']>(), records: typed<Atlas['records']>(), hash: string() }),
  handle: async (request) => {
    const {
      format,
      service: { atlas, baseIri, links },
    } = request
    const headers = { Link: `<${links.catalog}>; rel="describedby"` }
    const asFile = {
      ...headers,
      'Content-Disposition': `attachment; filename="puente-${atlas.manifest.version}.${format}"`,
    }
    const best = () => viewed(request.service, {}).atlas
    switch (format) {
      case 'bib':
      case 'ris':
      case 'csl.json':
        return {
          body: atlasReference(atlas, format, {
            language: request.language,
            ...(baseIri === undefined ? {} : { url: baseIri }),
          }),
          headers,
        }
      case 'json':
      case 'ndjson':
        return { chunks: datasetChunks(atlas, format), headers }
      case 'jsonld':
        return { chunks: jsonLdChunks(atlas, baseIri === undefined ? {} : { base: baseIri }), headers }
      case 'ttl':
      case 'nq':
        return { chunks: rdfChunks(atlas, format, baseIri === undefined ? {} : { base: baseIri }), headers }
      case 'zip':
        return { chunks: await archive(dataPackageChunks(atlas)), headers: asFile }
      case 'xlsx': {
        const { atlasXlsxChunks } = await import('@puente/files/xlsx')
        const options = { language: request.language, ...(baseIri === undefined ? {} : { base: baseIri }) }
        return { chunks: atlasXlsxChunks(best(), options), headers: asFile }
      }
      case 'sqlite': {
        const { sqliteChunks } = await databaseFilesOf(request.service).loadSqlite()
        return { chunks: sqliteChunks(best()), headers: asFile }
      }
      case 'parquet.zip': {
        const { parquetFiles } = await databaseFilesOf(request.service).loadParquet()
        return { chunks: await archive(filesOf(parquetFiles(best()))), headers: asFile }
      }
      default:
        return format satisfies never
    }
  },
})
