/** The query language as a tool. @module */
import {
  type CheckedQuery,
  type CollectionName,
  chosenFields,
  collectionNames,
  entryOf,
  fieldsOf,
  parseQueryUrl,
  type QueryPage,
  query,
  type Result,
} from '@puente/core'
import { type Encoding, entryLink } from '../../encode/entry-link.ts'
import { shaping } from '../../openapi/collection-operations.ts'
import { answer, list, mapOf, ref, type Schema } from '../../openapi/schema.ts'
import { lang } from '../../parameters/choice.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { parameterError } from '../../parameters/read-parameters.ts'
import { readWords, succeed } from '../../parameters/reading.ts'
import type { ParameterError } from '../../problem/problem.ts'
import { facetBodies } from '../../routes/collection.ts'
import { type Service, stampOf } from '../../service.ts'
import { type Arguments, readArguments, spelledArguments } from '../read-arguments.ts'
import { selfContained } from '../self-contained.ts'
import { listed } from '../text/listed.ts'
import { pageInWords } from '../text/words.ts'
import type { Tool } from '../tool.ts'

const collection: Parameter<CollectionName> & { readonly required: true } = {
  description: 'The collection whose records to find',
  required: true,
  schema: { type: 'string', enum: collectionNames },
  read: (given) => {
    const read = readWords(collectionNames, [given])
    const [name] = read.ok ? read.value : []
    return name === undefined ? { ok: false, error: read.ok ? [] : read.error } : succeed(name)
  },
}

const fieldsInWords = collectionNames
  .map((name) => {
    const fields = fieldsOf(name).map((field) => field.name)
    return `${name}: ${fields.join(', ')}`
  })
  .join('; ')

const where: Schema = {
  type: 'object',
  description: `Conditions by field, all of which hold. A value is like "es", "es,fr" (either), "!es" (without), "*" (any), "2016..2018" or ">=2017" (numbers, dates). The fields of ${fieldsInWords}`,
  additionalProperties: { type: ['string', 'number', 'boolean', 'array'], items: { type: ['string', 'number'] } },
}

const input: Schema = {
  type: 'object',
  properties: {
    collection: { ...collection.schema, description: collection.description },
    where,
    ...Object.fromEntries(shaping.map(({ name, description, schema }) => [name, { ...schema, description }])),
    lang: { ...lang.schema, description: lang.description },
  },
  required: ['collection'],
  additionalProperties: false,
}

const output = selfContained(answer(list(ref('Listed')), { page: ref('Page'), facets: mapOf(list(ref('FacetValue'))) }))

/** The conditions, spelled as an address would. */
function readWhere(given: unknown): Result<URLSearchParams, readonly ParameterError[]> {
  if (given === undefined || given === null) return { ok: true, value: new URLSearchParams() }
  if (typeof given === 'object' && !Array.isArray(given)) return spelledArguments({ ...given })
  return { ok: false, error: [parameterError('where', 'is no object with a condition for each field')] }
}

/** What a call asks of a collection, with everything that is wrong. */
function readFind(service: Service, { collection: name, lang: tag, where: conditions, ...shape }: Arguments) {
  const read = readArguments({ collection }, { collection: name, lang: tag })
  const parts = [readWhere(conditions), spelledArguments(shape)]
  const errors = [...(read.ok ? [] : read.error), ...parts.flatMap((part) => (part.ok ? [] : part.error))]
  if (!read.ok || errors.length > 0) return { ok: false, error: errors } as const
  const spelled = new URLSearchParams(parts.flatMap((part) => (part.ok ? [...part.value] : [])))
  const asked = parseQueryUrl(service.atlas, read.value.values.collection, spelled)
  if (!asked.ok) {
    return {
      ok: false,
      error: asked.error.problems.map((one) => parameterError(one.where, one.message.en, one.didYouMean)),
    } as const
  }
  return { ok: true, value: { ...read.value, query: asked.value } } as const
}

/** The values that were counted, one field a line. */
const facetLines = (facets: ReturnType<typeof facetBodies>): readonly string[] =>
  Object.entries(facets).map(([field, values]) => {
    const counted = values.map(({ value, label, count }) => `${label} (${value}) ${count}`)
    return `${field}: ${counted.join(', ')}`
  })

function findIn(encoding: Encoding, name: CollectionName, wanted: CheckedQuery, page: QueryPage) {
  const entries = page.records.map((record) => entryOf(name, record))
  const facets = facetBodies(encoding, name, page.facets)
  const { number = 1, pages } = page.page
  return {
    data: {
      data: entries.map((entry) => ({
        ...entryLink(encoding, entry),
        record: chosenFields(entry.record, wanted.fields),
      })),
      page: { ...page.page, total: page.total },
      facets,
      dataset: stampOf(encoding.atlas),
    },
    text: [
      pageInWords[encoding.language](page.total, number, pages),
      listed(encoding, entries),
      ...facetLines(facets),
    ].join('\n'),
  }
}

/** The records of a collection that a query finds. */
export const findTool = (service: Service): Tool => ({
  name: 'find',
  title: 'Find records',
  description:
    'Records of a collection by conditions on their fields, sorted, page by page, with counts of values: for "all aerospace clusters in Spain" or "how many ties since 2016".',
  input,
  output,
  call: (given, encoding) => {
    const read = readFind(service, given)
    if (!read.ok) return read
    const { values, language = encoding.language, query: wanted } = read.value
    const page = query(service.atlas, values.collection, wanted)
    return { ok: true, value: findIn({ ...encoding, language }, values.collection, wanted, page) }
  },
})
