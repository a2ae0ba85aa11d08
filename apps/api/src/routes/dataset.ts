/** The dataset as a whole, and its model. @module */
import { type Atlas, collectionNames } from '@puente/core'
import { dataPackage, jsonLd } from '@puente/core/export'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { contentTypeOf, notAcceptable, requestedFormat, sendJsonText } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The formats of the dataset; the archive holds it as a data package. */
export const datasetFormats = ['json', 'ndjson', 'jsonld', 'zip'] as const

type DatasetFormat = (typeof datasetFormats)[number]

/** The whole dataset. */
export type DatasetBody = Pick<Atlas, 'manifest' | 'records' | 'hash'>

/** The same dataset makes the same archive, byte for byte: this is the first day that an archive can name. */
const archived = new Date(1980, 0, 1)

/** Every record on a line of its own, with its collection. */
const lines = (atlas: Atlas): string =>
  collectionNames
    .flatMap((collection) => atlas.records[collection].map((record) => `${JSON.stringify({ collection, record })}\n`))
    .join('')

/** The data package as a zip archive; what makes it is loaded when the first is asked for. */
async function archive(files: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate/browser')
  const encoder = new TextEncoder()
  const contents = [...files].map(([path, text]) => [path, encoder.encode(text)])
  return zipSync(Object.fromEntries(contents), { mtime: archived })
}

/** The dataset in a format that is text. */
function datasetText(format: Exclude<DatasetFormat, 'zip'>, { atlas, baseIri }: Service): string {
  const { manifest, records, hash } = atlas
  switch (format) {
    case 'json':
      return JSON.stringify({ manifest, records, hash } satisfies DatasetBody)
    case 'ndjson':
      return lines(atlas)
    case 'jsonld':
      return JSON.stringify(jsonLd(atlas, baseIri === undefined ? {} : { base: baseIri }))
    default:
      return format satisfies never
  }
}

/** The whole dataset. */
export const wholeDataset = (service: Service) => async (c: Context<ServiceEnv, '/v1/dataset', AskedBy>) => {
  const format = requestedFormat(c, datasetFormats)
  if (format === undefined) return notAcceptable(c, datasetFormats)
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  if (format === 'json') return sendJsonText<DatasetBody>(c, datasetText(format, service))
  const headers = { 'Content-Type': contentTypeOf(format) }
  if (format !== 'zip') return c.text(datasetText(format, service), 200, headers)
  const disposition = `attachment; filename="puente-${service.atlas.manifest.version}.zip"`
  return c.body(await archive(dataPackage(service.atlas)), 200, { ...headers, 'Content-Disposition': disposition })
}
