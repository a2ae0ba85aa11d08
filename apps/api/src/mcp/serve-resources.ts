/** The dataset as resources of the Model Context Protocol. @module */
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js'
import {
  type Atlas,
  type CollectionName,
  collectionNames,
  descriptionOf,
  didYouMeanSentence,
  entryOf,
  isCollectionName,
  lookupIn,
  nearest,
  overview,
  toEntryJson,
  toRecordJson,
} from '@puente/core'
import { datasetChunks } from '@puente/core/export'
import { extentOf, jsonOptions } from '../encode/encoding.ts'
import { recordLinks } from '../encode/record.ts'
import type { Call } from '../endpoints/endpoint.ts'
import { truncate } from '../http/problem.ts'
import { stampOf } from '../service.ts'
import { handleErrors } from './handle-errors.ts'

const mimeType = 'application/json'

/** The protocol's code for a resource that does not exist. */
const resourceNotFound = -32002

const jsonText = (uri: URL, text: string): ReadResourceResult => ({ contents: [{ uri: uri.href, mimeType, text }] })

const json = (uri: URL, body: unknown): ReadResourceResult => jsonText(uri, JSON.stringify(body))

/** The protocol's code for a request that cannot be answered as it is. */
const tooLarge = -32000

/** The longest dataset in one message, in characters: for more, clients take many seconds or close the connection. */
const maxDataset = 4_000_000

/** The dataset; it is made no further than it may be long. */
function readDataset({ encoding: { links } }: Call, whole: Atlas, uri: URL): ReadResourceResult {
  let text = ''
  for (const chunk of datasetChunks(whole, 'json')) {
    text += chunk
    if (text.length <= maxDataset) continue
    const message = `The dataset has more than ${maxDataset} characters, too many for one message. Ask find page by page, or load ${links.dataset} of the service.`
    throw new McpError(tooLarge, message)
  }
  return jsonText(uri, text)
}

const only = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : '')

function notFound(message: string, near: readonly string[]): McpError {
  const nearestUris = near.map((path) => `puente://${path}`)
  return new McpError(resourceNotFound, message + didYouMeanSentence(nearestUris, 'en'), { nearest: nearestUris })
}

function collectionCalled(name: string, prefix = ''): CollectionName {
  if (isCollectionName(name)) return name
  const near = nearest(name, collectionNames).map((one) => prefix + one)
  throw notFound(`No collection is called "${truncate(name)}"; there are ${collectionNames.join(', ')}.`, near)
}

/** The id in a part of a URI, in lower case; as it is if it cannot be decoded. */
function idIn(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part
  }
}

function readRecord({ encoding }: Call, uri: URL, name: string, id: string): ReadResourceResult {
  const collection = collectionCalled(name)
  const given = idIn(id)
  const found = lookupIn(encoding.atlas, collection, given)
  if (!found.ok) {
    const { elsewhere, didYouMean } = found.error
    const near = elsewhere === undefined ? didYouMean.map((one) => `${collection}/${one}`) : [`${elsewhere}/${given}`]
    throw notFound(`No record of ${collection} has the id "${truncate(given)}".`, near)
  }
  const entry = entryOf(collection, found.value)
  return json(uri, {
    data: toRecordJson(encoding.atlas, entry, jsonOptions(encoding)),
    links: recordLinks(encoding.links, entry),
    dataset: stampOf(encoding.atlas),
  })
}

/** Records of a collection that are listed in one message; find has them all, page by page. */
const maxListed = 4000

function readCollection({ encoding }: Call, uri: URL, name: string): ReadResourceResult {
  const collection = collectionCalled(name)
  const { atlas } = encoding
  const records = atlas.records[collection]
  const data = records
    .slice(0, maxListed)
    .map((record) => toEntryJson(atlas, entryOf(collection, record), jsonOptions(encoding)))
  const page = records.length > maxListed ? { page: extentOf(maxListed, records.length) } : {}
  return json(uri, { data, ...page, dataset: stampOf(atlas) })
}

const schemaType = 'application/schema+json'

function serveWhole(server: McpServer, dataset: Atlas, call: Call): void {
  const { atlas } = call.encoding
  const whole = [
    { name: 'overview', title: 'Overview', description: 'What the atlas holds', body: () => overview(atlas) },
    {
      name: 'schema',
      title: 'Schema',
      description: 'JSON Schema of the dataset',
      mimeType: schemaType,
      body: async () => (await import('@puente/core/schema')).datasetJsonSchema(),
    },
  ]
  server.registerResource(
    'dataset',
    'puente://dataset',
    {
      title: 'Dataset',
      description: `Every record with all values side by side, as one document, if it has at most ${maxDataset} characters`,
      mimeType,
    },
    (uri) => handleErrors(call, () => readDataset(call, dataset, uri)),
  )
  for (const { name, title, description, mimeType: type = mimeType, body } of whole) {
    server.registerResource(name, `puente://${name}`, { title, description, mimeType: type }, (uri) =>
      handleErrors(call, async () => json(uri, await body())),
    )
  }
}

/** All words with a beginning: the SDK offers the first hundred, with the total. */
const startingWith = (words: readonly string[], start: string): string[] =>
  words.filter((word) => word.startsWith(start))

const collection = (start: string): string[] => startingWith(collectionNames, start)

function serveTemplates(server: McpServer, call: Call): void {
  const { atlas, language } = call.encoding
  server.registerResource(
    'collection schema',
    new ResourceTemplate('puente://schema/{collection}', { list: undefined, complete: { collection } }),
    { title: 'Schema of a collection', description: 'JSON Schema of its records', mimeType: schemaType },
    (uri, variables) =>
      handleErrors(call, async () => {
        const name = collectionCalled(only(variables.collection), 'schema/')
        const { collectionJsonSchema } = await import('@puente/core/schema')
        return json(uri, collectionJsonSchema(name))
      }),
  )
  const list = () => ({
    resources: collectionNames.map((name) => {
      const { label, description } = descriptionOf(name)
      const about = { title: label.many[language], description: description[language] }
      return { uri: `puente://${name}`, name, ...about }
    }),
  })
  server.registerResource(
    'collection',
    new ResourceTemplate('puente://{collection}', { list, complete: { collection } }),
    { title: 'Collection', description: 'Every record of a collection, by id and label', mimeType },
    (uri, variables) => handleErrors(call, () => readCollection(call, uri, only(variables.collection))),
  )
  /** Ids within the collection that was chosen, or else in all. */
  const id = (start: string, context?: { readonly arguments?: Readonly<Record<string, string>> | undefined }) => {
    const chosen = context?.arguments?.collection ?? ''
    const names = isCollectionName(chosen) ? [chosen] : collectionNames
    const ids = names.flatMap((name) => atlas.records[name].map((record): string => record.id))
    return startingWith(ids, start)
  }
  server.registerResource(
    'record',
    new ResourceTemplate('puente://{collection}/{id}', { list: undefined, complete: { collection, id } }),
    { title: 'Record', description: 'A record with its citations, findings and related records', mimeType },
    (uri, variables) => handleErrors(call, () => readRecord(call, uri, only(variables.collection), only(variables.id))),
  )
}

/** Lets a server hand out the dataset: overview, whole, schema, lists of collections, records. */
export function serveResources(server: McpServer, whole: Atlas, call: Call): void {
  serveWhole(server, whole, call)
  serveTemplates(server, call)
}
