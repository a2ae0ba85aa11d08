import {
  type CollectionName,
  entryOf,
  include,
  isCollectionName,
  type Language,
  type QueryPage,
  query,
  queryAll,
} from '@puente/core'
import type { Context } from 'hono'
import { type ListFormat, listFormats, writeList } from '../encode/list.ts'
import { pageBody } from '../encode/page.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownCollection } from '../endpoints/not-found.ts'
import { contentTypeOf, notAcceptable, requestedFormat, sendJson } from '../http/formats.ts'
import { fileHeaders, type ListPart, linkHeader, pageLinks } from '../http/list-headers.ts'
import type { ParameterError } from '../http/problem.ts'
import { bomProblems } from '../parameters/bom.ts'
import { includeProblems } from '../parameters/include.ts'
import { type Listing, readListing } from '../parameters/read-listing.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** Records are parts of a graph as JSON-LD has them, and lose their meaning in parts. */
const wholeRecordsOnly = (format: ListFormat, { query: { fields } }: Listing): readonly ParameterError[] =>
  format === 'jsonld' && fields !== undefined
    ? [
        parameterError('fields', {
          en: 'JSON-LD has whole records; ask for JSON, NDJSON or CSV to have some of their fields',
          es: 'JSON-LD tiene registros enteros; pida JSON, NDJSON o CSV para tener algunos de sus campos',
        }),
      ]
    : []

/**
 * The address with the language in it, where a header chose another than English: a cursor goes on in the order of one
 * language, and whoever follows a link need not send the header again.
 */
function addressIn(language: Language, address: string): URL {
  const url = new URL(address)
  if (language !== 'en' && !url.searchParams.has('lang')) {
    url.search = `${url.search}${url.search === '' ? '' : '&'}lang=${language}`
  }
  return url
}

/** Which records of a list are here. */
const partOf = (name: CollectionName, { records, total, page: { number, limit } }: QueryPage): ListPart => ({
  name,
  shown: records.length,
  total,
  from: number === undefined ? undefined : (number - 1) * limit + 1,
})

/**
 * The records of a collection that a query finds: as JSON page by page, with what leads to the others; in formats that
 * have no place for that, whole, unless a limit, a page or a cursor is asked for.
 */
export const collectionList = (service: Service) => (c: Context<ServiceEnv, '/v1/:collection'>) => {
  const { atlas } = service
  const collection = c.req.param('collection')
  if (!isCollectionName(collection)) return unknownCollection(c, service.links, collection)
  const formats = listFormats(collection)
  const format = requestedFormat(c, formats)
  if (format === undefined) return notAcceptable(c, formats)
  const asked = readListing(c, atlas, collection)
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { language, query: wanted, include: relations, bom } = asked.value
  const found = (format === 'json' ? query : queryAll)(atlas, collection, wanted)
  const entries = found.records.map((record) => entryOf(collection, record))
  const around = include(atlas, entries, relations ?? [])
  const problems = [
    ...includeProblems(relations, format, around),
    ...wholeRecordsOnly(format, asked.value),
    ...bomProblems(bom, format),
  ]
  if (problems.length > 0) return invalidQuery(c, problems)
  const encoding = { ...service, language }
  const links = pageLinks(addressIn(language, c.req.url), found.page)
  const headers = { 'Content-Language': language, Link: linkHeader(links) }
  if (format !== 'json') {
    const { records, total } = found
    const list = { collection, records, total, fields: wanted.fields, bom, included: around.included }
    const ofFile = { ...fileHeaders(partOf(collection, found), format), 'Content-Type': contentTypeOf(format) }
    return c.text(writeList(encoding, list, format), 200, { ...headers, ...ofFile })
  }
  return sendJson(c, pageBody(encoding, { collection, found, entries, around, links }, asked.value), headers)
}
