import {
  type CollectionName,
  chosenFields,
  type Entry,
  entryOf,
  facetLabel,
  isCollectionName,
  type QueryPage,
  query,
} from '@puente/core'
import type { Context } from 'hono'
import { type Encoding, type EntryLink, entryLink } from '../encode/entry-link.ts'
import { listFormats, writeList } from '../encode/list.ts'
import { contentTypeOf, formatAsked, notAcceptable } from '../http/formats.ts'
import { linkHeader, pageLinks } from '../http/page-links.ts'
import { readListing } from '../parameters/read-listing.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { unknownCollection } from '../problem/unknown-collection.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** A record in a list. */
export interface ListedRecord extends EntryLink {
  /** The record as the dataset has it, or the fields of it that were asked for. */
  readonly record: Partial<Entry['record']>
}

/** A value of a facet with what it is called. */
export interface FacetBody {
  readonly value: string
  readonly label: string
  /** How many records there would be if it were the field's only value asked for. */
  readonly count: number
  readonly selected: boolean
}

/** The values that were counted, each with what it is called. */
export function facetBodies(
  { atlas, language }: Encoding,
  collection: CollectionName,
  facets: QueryPage['facets'],
): Readonly<Record<string, readonly FacetBody[]>> {
  return Object.fromEntries(
    Object.entries(facets).map(([field, values = []]) => [
      field,
      values.map(({ value, count, selected }) => ({
        value,
        label: facetLabel(atlas, collection, field, value, language),
        count,
        selected,
      })),
    ]),
  )
}

/** The records of a collection that a query finds, page by page. */
export const collectionList =
  ({ atlas, links }: Service) =>
  (c: Context<ServiceEnv, '/v1/:collection'>) => {
    const collection = c.req.param('collection')
    if (!isCollectionName(collection)) return unknownCollection(c, collection)
    const formats = listFormats(collection)
    const format = formatAsked(c, formats)
    if (format === undefined) return notAcceptable(c, formats)
    const asked = readListing(c, atlas, collection)
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, query: wanted } = asked.value
    const encoding = { atlas, links, language }
    const { records, total, page, facets } = query(atlas, collection, wanted)
    const pages = pageLinks(new URL(c.req.url), page)
    const headers = { 'Content-Language': language, Link: linkHeader(pages) }
    if (format !== 'json') {
      const body = writeList(encoding, { collection, records, fields: wanted.fields }, format)
      return c.body(body, 200, { ...headers, 'Content-Type': contentTypeOf(format) })
    }
    const data = records.map((record): ListedRecord => {
      const entry = entryOf(collection, record)
      return { ...entryLink(encoding, entry), record: chosenFields(record, wanted.fields) }
    })
    return c.json(
      {
        data,
        page: { ...page, total },
        links: pages,
        facets: facetBodies(encoding, collection, facets),
        dataset: stampOf(atlas),
      },
      200,
      headers,
    )
  }
