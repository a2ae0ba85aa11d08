/** What the paths of endpoints name: collections and records. @module */
import { type CollectionName, isCollectionName } from '@puente/core'
import type { Context } from 'hono'
import type { Nearest } from '../http/problem.ts'
import type { Service, ServiceEnv } from '../service.ts'
import type { App, PathParameter } from './endpoint.ts'
import { unknownCollection } from './not-found.ts'

/** The questions of a service that stand beside its collections, by name. */
const questionsOf = ({ service: { links }, endpoints }: App): readonly Nearest[] =>
  endpoints.flatMap(({ link, path }) => {
    const label = path.slice('/v1/'.length)
    return link !== undefined && path.startsWith('/v1/') ? [{ label, self: `${links.api}/${label}` }] : []
  })

export function locateCollection(c: Context<ServiceEnv>, app: App) {
  const name = c.req.param('collection') ?? ''
  return isCollectionName(name) ? name : unknownCollection(c, app.service.links, name, questionsOf(app))
}

/** The path parameter of an endpoint about one record of a collection. */
export const idParameter =
  (collection: CollectionName) =>
  ({ atlas }: Service): readonly PathParameter[] => {
    const example = atlas.records[collection][0]?.id ?? 'none'
    return [{ name: 'id', description: 'Id of the record', schema: { type: 'string' }, example }]
  }

/** The id of an operation on a collection, like `listClusters`. */
export const operationId = (verb: string, collection: CollectionName): string =>
  verb + collection.charAt(0).toUpperCase() + collection.slice(1)
