import { type Atlas, collectionNames } from '@puente/core'
import { dataPackage, jsonLd } from '@puente/core/export'
import { endpoint } from './endpoint.ts'

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

export const dataset = endpoint({
  path: '/v1/dataset',
  id: 'dataset',
  tag: 'Dataset',
  link: 'dataset',
  summary: 'The whole dataset; the archive is a data package',
  description:
    'All values side by side, whatever the evidence. As JSON it opens again with the library. NDJSON has a record with its collection on each line, JSON-LD a graph in terms of schema.org, ORG, SKOS, PROV and DCAT, and the archive a Frictionless data package of CSV tables.',
  formats: ['json', 'ndjson', 'jsonld', 'zip'],
  outlined: true,
  ofWholeDataset: true,
  answer: ({ object, string, typed }) =>
    object({ manifest: typed<Atlas['manifest']>(), records: typed<Atlas['records']>(), hash: string() }),
  handle: async ({ format, service: { atlas, baseIri } }) => {
    const { manifest, records, hash } = atlas
    switch (format) {
      case 'json':
        return { json: { manifest, records, hash } }
      case 'ndjson':
        return { body: lines(atlas) }
      case 'jsonld':
        return { body: JSON.stringify(jsonLd(atlas, baseIri === undefined ? {} : { base: baseIri })) }
      case 'zip':
        return {
          body: await archive(dataPackage(atlas)),
          headers: { 'Content-Disposition': `attachment; filename="puente-${manifest.version}.zip"` },
        }
      default:
        return format satisfies never
    }
  },
})
