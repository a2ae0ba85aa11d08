/** The routes of every collection, described by its own description. @module */
import {
  type Atlas,
  type CollectionName,
  collectionNames,
  descriptionOf,
  fieldsOf,
  type QueryField,
} from '@puente/core'
import { listFormats } from '../encode/list.ts'
import { recordFormats } from '../endpoints/record.ts'
import { bom, include } from '../parameters/format-bound.ts'
import type { Operation, QueriedParameter } from './operation.ts'
import { answer, list, listAnswer, mapOf, object, ref, string, whole } from './schema.ts'

const syntax = (type: QueryField['type']): string =>
  type === 'number' || type === 'date'
    ? 'values with commas, ranges like 2016..2018, 2017.. and ..2018, ! for without, * for any'
    : type === 'text' || type === 'localized'
      ? 'values with commas (one that holds a comma in "quotes"), * after the beginning of one, ! for without, * alone for any'
      : 'values with commas, ! for without, * for any'

const filterOf = ({ name, label, type, terms }: QueryField): QueriedParameter => ({
  name,
  description: `By ${label.en}: ${syntax(type)}${terms === undefined ? '' : `. There are ${Object.keys(terms).join(', ')}`}`,
  schema: string,
})

/** What shapes an answer of the query language, beside conditions on fields. */
export const shaping: readonly QueriedParameter[] = [
  { name: 'q', description: 'Words to look for in names and texts', schema: string },
  {
    name: 'sort',
    description:
      'Fields to sort by, with commas, - for descending; texts as the language of the answer sorts them; by id unless told',
    schema: string,
  },
  {
    name: 'limit',
    description: 'Records on a page; CSV, NDJSON, GeoJSON and JSON-LD without it, a page or a cursor have all of them',
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 25 },
  },
  { name: 'page', description: 'Which page; not together with cursor', schema: { type: 'integer', minimum: 1 } },
  { name: 'cursor', description: 'Where an earlier page said that the next begins', schema: string },
  { name: 'fields', description: 'Fields of the records to give, with commas; all unless told', schema: string },
  {
    name: 'facets',
    description: 'Fields whose values to count, with commas; `missing` says how many records have no value',
    schema: string,
  },
]

const camel = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function operationsOf(atlas: Atlas, collection: CollectionName): readonly Operation[] {
  const { label, description } = descriptionOf(collection)
  const [first] = atlas.records[collection]
  return [
    {
      path: `/v1/${collection}`,
      id: `list${camel(collection)}`,
      tag: 'Collections',
      summary: `List ${label.many.en}`,
      description: `${description.en}. As JSON page by page; as CSV, NDJSON, GeoJSON and JSON-LD whole, unless a limit, a page or a cursor is asked for`,
      sample: { limit: '1' },
      parameters: { include: include(collection), bom },
      queried: [...shaping, ...fieldsOf(collection).map(filterOf)],
      formats: listFormats(collection),
      schema: listAnswer(
        list(ref('Listed')),
        { page: ref('Page'), links: ref('PageLinks'), facets: mapOf(list(ref('FacetValue'))), missing: mapOf(whole) },
        { included: list(ref('Whole')) },
      ),
    },
    {
      path: `/v1/${collection}/{id}`,
      id: `get${camel(collection)}`,
      tag: 'Collections',
      summary: `One of ${label.many.en}`,
      description: 'The record with its citations, the records around it and what is in doubt',
      inPath: [{ name: 'id', description: 'Id of the record', schema: string, example: first?.id ?? 'none' }],
      parameters: { include: include(collection) },
      formats: recordFormats,
      moves: true,
      schema: answer(
        object({
          collection: { const: collection },
          id: string,
          label: string,
          self: string,
          record: ref(`record-${collection}`),
          citations: list(ref('Citation')),
          relations: list(ref('Relation')),
          findings: list(ref('Finding')),
        }),
        { links: ref('RecordLinks') },
        { included: list(ref('Whole')) },
      ),
    },
  ]
}

/** The routes of every collection. */
export const collectionOperations = (atlas: Atlas): readonly Operation[] =>
  collectionNames.flatMap((collection) => operationsOf(atlas, collection))
