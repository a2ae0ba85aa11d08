import { type Atlas, collectionNames } from '@puente/core'
import { dataPackage, jsonLd } from '@puente/core/export'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'

const formats = ['json', 'ndjson', 'jsonld', 'zip'] as const

/** The first day that an archive can name: the same dataset makes the same archive, byte for byte. */
const archiveDate = new Date(1980, 0, 1)

/** Every record on a line of its own, with its collection. */
const lines = (atlas: Atlas): string =>
  collectionNames
    .flatMap((collection) => atlas.records[collection].map((record) => `${JSON.stringify({ collection, record })}\n`))
    .join('')

/** The data package as a zip archive; the library is loaded for the first one. */
async function archive(files: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate/browser')
  const encoder = new TextEncoder()
  const contents = [...files].map(([path, text]) => [path, encoder.encode(text)])
  return zipSync(Object.fromEntries(contents), { mtime: archiveDate })
}

/** The dataset in a format that is text. */
function datasetText(format: Exclude<(typeof formats)[number], 'json' | 'zip'>, { atlas, baseIri }: Service): string {
  switch (format) {
    case 'ndjson':
      return lines(atlas)
    case 'jsonld':
      return JSON.stringify(jsonLd(atlas, baseIri === undefined ? {} : { base: baseIri }))
    default:
      return format satisfies never
  }
}

export const dataset = endpoint({
  path: '/v1/dataset',
  id: 'dataset',
  tag: 'Dataset',
  link: 'dataset',
  summary: 'The whole dataset; the archive is a data package',
  description:
    'As JSON it opens again with the library. NDJSON has a record with its collection on each line, JSON-LD a graph in terms of schema.org, ORG, SKOS, PROV and DCAT, and the archive a Frictionless data package of CSV tables.',
  formats,
  outlined: true,
  answer: ({ object, string, typed }) =>
    object({ manifest: typed<Atlas['manifest']>(), records: typed<Atlas['records']>(), hash: string() }),
  handle: async ({ format, service }) => {
    const { manifest, records, hash } = service.atlas
    if (format === 'json') return { json: { manifest, records, hash } }
    if (format !== 'zip') return { body: datasetText(format, service) }
    return {
      body: await archive(dataPackage(service.atlas)),
      headers: { 'Content-Disposition': `attachment; filename="puente-${manifest.version}.zip"` },
    }
  },
})
