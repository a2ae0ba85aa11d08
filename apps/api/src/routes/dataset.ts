/** The dataset as a whole, and its model. @module */
import { type Atlas, collectionNames } from '@puente/core'
import { dataPackage, jsonLd } from '@puente/core/export'
import { zipSync } from 'fflate/browser'
import type { Context } from 'hono'
import { contentTypeOf, formatAsked, notAcceptable } from '../http/formats.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The formats of the dataset; the archive holds it as a data package. */
export const datasetFormats = ['json', 'ndjson', 'jsonld', 'zip'] as const

type DatasetFormat = (typeof datasetFormats)[number]

/** The same dataset makes the same archive, byte for byte: this is the first day that an archive can name. */
const archived = new Date(1980, 0, 1)

/** Every record on a line of its own, with its collection. */
const lines = (atlas: Atlas): string =>
  collectionNames
    .flatMap((collection) => atlas.records[collection].map((record) => `${JSON.stringify({ collection, record })}\n`))
    .join('')

/** The data package as a zip archive. */
function archive(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const contents = [...files].map(([path, text]) => [path, encoder.encode(text)])
  return zipSync(Object.fromEntries(contents), { mtime: archived })
}

function datasetIn(format: DatasetFormat, { atlas, baseIri }: Service): string | Uint8Array<ArrayBuffer> {
  const { manifest, records, hash } = atlas
  switch (format) {
    case 'json':
      return JSON.stringify({ manifest, records, hash })
    case 'ndjson':
      return lines(atlas)
    case 'jsonld':
      return JSON.stringify(jsonLd(atlas, baseIri === undefined ? {} : { base: baseIri }))
    case 'zip':
      return archive(dataPackage(atlas))
    default:
      return format satisfies never
  }
}

/** The whole dataset. */
export const wholeDataset = (service: Service) => (c: Context<ServiceEnv, '/v1/dataset'>) => {
  const format = formatAsked(c, datasetFormats)
  if (format === undefined) return notAcceptable(c, datasetFormats)
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const name = `puente-${service.atlas.manifest.version}.zip`
  return c.body(datasetIn(format, service), 200, {
    'Content-Type': contentTypeOf(format),
    ...(format === 'zip' ? { 'Content-Disposition': `attachment; filename="${name}"` } : {}),
  })
}
