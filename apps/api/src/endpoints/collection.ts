import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  entryOf,
  include,
  type Language,
  type Localized,
  type QueryPage,
  query,
  queryAll,
} from '@puente/core'
import {
  allListFormats,
  isReferenceFormat,
  listFormats,
  writeList,
  writeParquet,
  writeWorkbook,
} from '../encode/list.ts'
import { pageBody, pageShape } from '../encode/page.ts'
import { type Format, isLinkedData } from '../http/formats.ts'
import { fileHeaders, type ListPart, linkHeader, pageLinks } from '../http/list-headers.ts'
import type { ParameterError } from '../http/problem.ts'
import { bom, bomProblems, include as includeParameter, includeProblems } from '../parameters/format-bound.ts'
import { type ListQuery, listParameters, readListQuery } from '../parameters/list-query.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import { endpoint } from './endpoint.ts'
import { findTool } from './find.ts'
import { locateCollection, operationId } from './locate.ts'

/**
 * What has whole records: one in linked data is a part of a graph, a reference is made of the whole record, and of a
 * Parquet file an engine reads the columns that it needs.
 */
function havingWholeRecords(format: Format): Localized | undefined {
  if (isLinkedData(format)) return { en: 'linked data has', es: 'los datos enlazados tienen' }
  if (isReferenceFormat(format)) return { en: 'references have', es: 'las referencias tienen' }
  return format === 'parquet' ? { en: 'a Parquet file has', es: 'un archivo Parquet tiene' } : undefined
}

function fieldErrors(format: Format, { query: { fields } }: ListQuery): readonly ParameterError[] {
  const having = havingWholeRecords(format)
  if (having === undefined || fields === undefined) return []
  return [
    parameterError('fields', {
      en: `${having.en} whole records; ask for JSON, NDJSON, CSV or XLSX to have some of their fields`,
      es: `${having.es} registros enteros; pida JSON, NDJSON, CSV o XLSX para tener algunos de sus campos`,
    }),
  ]
}

/**
 * The address with the language in it, where a header chose another than English: a cursor continues in the order of one
 * language, and a client that follows a link need not send the header again.
 */
function addressIn(language: Language, address: string): URL {
  const url = new URL(address)
  if (language !== 'en' && !url.searchParams.has('lang')) {
    url.search = `${url.search}${url.search === '' ? '' : '&'}lang=${language}`
  }
  return url
}

/** Which records of a list an answer has. */
const partOf = (name: CollectionName, { records, total, page: { number, limit } }: QueryPage): ListPart => ({
  name,
  shown: records.length,
  total,
  from: number === undefined ? undefined : (number - 1) * limit + 1,
})

/**
 * The records of a collection that a query finds: as JSON page by page, with links to the others; in formats that have no
 * place for that, whole, unless a limit, a page or a cursor is given.
 */
export const collectionList = endpoint({
  path: '/v1/:collection',
  id: 'collection',
  tag: 'Collections',
  summary: 'List records',
  description: 'The records of a collection that a query finds',
  formats: allListFormats,
  sample: { limit: '1' },
  readsParameters: true,
  operations: () =>
    collectionNames.map((collection) => {
      const { label, description } = descriptionOf(collection)
      return {
        collection,
        path: `/v1/${collection}`,
        id: operationId('list', collection),
        summary: `List ${label.many.en}`,
        description: `${description.en}. As JSON page by page; in every other format whole, unless a limit, a page or a cursor is given`,
        parameters: { include: includeParameter(collection), bom },
        query: listParameters(collection),
        formats: listFormats(collection),
      }
    }),
  answer: (shapes) => pageShape(shapes).extend({ included: shapes.optional(shapes.list(shapes.wholeRecord)) }),
  locate: locateCollection,
  formatsOf: listFormats,
  handle: async ({ c, app, service, subject: collection, format }) => {
    const { atlas } = service
    const read = readListQuery(c, atlas, collection)
    if (!read.ok) return { errors: read.error }
    const { language, query: checked, include: relations, bom } = read.value
    const found = (format === 'json' ? query : queryAll)(atlas, collection, checked)
    // A whole list is written record by record: its records are not gathered for nothing.
    const areGathered = format === 'json' || relations !== undefined
    const entries = areGathered ? found.records.map((record) => entryOf(collection, record)) : []
    const around = include(atlas, entries, relations ?? [])
    const errors = [
      ...includeProblems(relations, format, around),
      ...fieldErrors(format, read.value),
      ...bomProblems(bom, format),
    ]
    if (errors.length > 0) return { errors }
    const encoding = { ...service, language }
    const links = pageLinks(addressIn(language, c.req.url), found.page)
    const headers = { 'Content-Language': language, Link: linkHeader(links) }
    if (format === 'json') {
      return { json: pageBody(encoding, { collection, found, entries, around, links }, read.value), headers }
    }
    const { records, total } = found
    const list = { collection, records, total, fields: checked.fields, bom, included: around.included }
    const { pathname, search } = new URL(c.req.url)
    const address = pathname.slice(app.basePath.length) + search
    const chunks = {
      xlsx: () => writeWorkbook(encoding, list, address),
      parquet: () => writeParquet(service, list),
    }
    return {
      chunks: await (format === 'xlsx' || format === 'parquet' ? chunks[format]() : writeList(encoding, list, format)),
      headers: { ...headers, ...fileHeaders(partOf(collection, found), format) },
    }
  },
  tool: findTool,
})
