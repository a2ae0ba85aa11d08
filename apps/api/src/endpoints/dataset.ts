import type { Atlas } from '@puente/core'
import { atlasReference, dataPackageChunks, datasetChunks, jsonLdChunks, referenceFormats } from '@puente/core/export'
import { archive } from '../encode/archive.ts'
import { endpoint } from './endpoint.ts'

export const dataset = endpoint({
  path: '/v1/dataset',
  id: 'dataset',
  tag: 'Dataset',
  link: 'dataset',
  summary: 'The whole dataset; the archive is a data package',
  description:
    'All values side by side, whatever the evidence. As JSON it opens again with the library. NDJSON has a record with its collection on each line, JSON-LD a graph in terms of schema.org, ORG, SKOS, PROV and DCAT, and the archive a Frictionless data package of CSV tables. BibTeX, RIS and CSL-JSON are the reference by which it is cited.',
  formats: ['json', 'ndjson', 'jsonld', 'zip', ...referenceFormats],
  outlined: true,
  ofWholeDataset: true,
  answer: ({ object, string, typed }) =>
    object({ manifest: typed<Atlas['manifest']>(), records: typed<Atlas['records']>(), hash: string() }),
  handle: async (request) => {
    const {
      format,
      service: { atlas, baseIri },
    } = request
    switch (format) {
      case 'bib':
      case 'ris':
      case 'csl.json':
        return {
          body: atlasReference(atlas, format, {
            language: request.language,
            ...(baseIri === undefined ? {} : { url: baseIri }),
          }),
        }
      case 'json':
      case 'ndjson':
        return { chunks: datasetChunks(atlas, format) }
      case 'jsonld':
        return { chunks: jsonLdChunks(atlas, baseIri === undefined ? {} : { base: baseIri }) }
      case 'zip':
        return {
          chunks: await archive(dataPackageChunks(atlas)),
          headers: { 'Content-Disposition': `attachment; filename="puente-${atlas.manifest.version}.zip"` },
        }
      default:
        return format satisfies never
    }
  },
})
