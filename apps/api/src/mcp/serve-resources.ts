/** The dataset as resources of the Model Context Protocol. @module */
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js'
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  entryOf,
  isCollectionName,
  lookupIn,
  nearest,
  overview,
} from '@puente/core'
import { entryLink } from '../encode/entry-link.ts'
import { recordBody } from '../encode/record.ts'
import { recordLinks } from '../encode/record-links.ts'
import { truncate } from '../http/problem.ts'
import { stampOf } from '../service.ts'
import { type Call, guarded } from './call.ts'

const mimeType = 'application/json'

/** What the protocol calls a resource that is not there. */
const resourceNotFound = -32002

const json = (uri: URL, body: unknown): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text: JSON.stringify(body) }],
})

const only = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : '')

function notFound(message: string, near: readonly string[]): McpError {
  const nearestUris = near.map((path) => `puente://${path}`)
  const hint = nearestUris.length === 0 ? '' : ` Did you mean ${nearestUris.join(', ')}?`
  return new McpError(resourceNotFound, message + hint, { nearest: nearestUris })
}

function collectionCalled(name: string, prefix = ''): CollectionName {
  if (isCollectionName(name)) return name
  const near = nearest(name, collectionNames).map((one) => prefix + one)
  throw notFound(`No collection is called "${truncate(name)}"; there are ${collectionNames.join(', ')}.`, near)
}

/** The id that a part of a URI names, in whatever case; where it cannot be decoded, none is called so. */
function idIn(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part
  }
}

function readRecord({ encoding }: Call, uri: URL, name: string, id: string): ReadResourceResult {
  const collection = collectionCalled(name)
  const asked = idIn(id)
  const found = lookupIn(encoding.atlas, collection, asked)
  if (!found.ok) {
    const { elsewhere, didYouMean } = found.error
    const near = elsewhere === undefined ? didYouMean.map((one) => `${collection}/${one}`) : [`${elsewhere}/${asked}`]
    throw notFound(`No record of ${collection} has the id "${truncate(asked)}".`, near)
  }
  const entry = entryOf(collection, found.value)
  return json(uri, {
    data: recordBody(encoding, entry),
    links: recordLinks(encoding.links, entry),
    dataset: stampOf(encoding.atlas),
  })
}

function readCollection({ encoding }: Call, uri: URL, name: string): ReadResourceResult {
  const collection = collectionCalled(name)
  const { atlas } = encoding
  const data = atlas.records[collection].map((record) => entryLink(encoding, entryOf(collection, record)))
  return json(uri, { data, dataset: stampOf(atlas) })
}

function serveWhole(server: McpServer, call: Call): void {
  const { atlas } = call.encoding
  server.registerResource(
    'overview',
    'puente://overview',
    { title: 'Overview', description: 'What the atlas holds', mimeType },
    (uri) => guarded(call, () => json(uri, overview(atlas))),
  )
  server.registerResource(
    'dataset',
    'puente://dataset',
    { title: 'Dataset', description: 'Every record, as one document', mimeType },
    (uri) => guarded(call, () => json(uri, { manifest: atlas.manifest, records: atlas.records, hash: atlas.hash })),
  )
  server.registerResource(
    'schema',
    'puente://schema',
    { title: 'Schema', description: 'JSON Schema of the dataset', mimeType: 'application/schema+json' },
    (uri) =>
      guarded(call, async () => {
        const { datasetJsonSchema } = await import('@puente/core/schema')
        return json(uri, datasetJsonSchema())
      }),
  )
}

/** All of them: the SDK offers the first hundred, and says how many there are. */
const startingWith = (words: readonly string[], start: string): string[] =>
  words.filter((word) => word.startsWith(start))

/** Names of collections that may be meant by what is being typed. */
const collection = (start: string): string[] => startingWith(collectionNames, start)

function serveTemplates(server: McpServer, call: Call): void {
  const { atlas, language } = call.encoding
  server.registerResource(
    'collection schema',
    new ResourceTemplate('puente://schema/{collection}', { list: undefined, complete: { collection } }),
    { title: 'Schema of a collection', description: 'JSON Schema of its records', mimeType: 'application/schema+json' },
    (uri, variables) =>
      guarded(call, async () => {
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
    (uri, variables) => guarded(call, () => readCollection(call, uri, only(variables.collection))),
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
    (uri, variables) => guarded(call, () => readRecord(call, uri, only(variables.collection), only(variables.id))),
  )
}

/**
 * Lets a server hand out the dataset: overview, whole, schema, lists of collections, records.
 *
 * @param server a server that is not connected yet
 * @param call who asks
 */
export function serveResources(server: McpServer, call: Call): void {
  serveWhole(server, call)
  serveTemplates(server, call)
}
