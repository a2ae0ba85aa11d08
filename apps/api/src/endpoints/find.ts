/** The query language as a tool. @module */
import {
  type CheckedQuery,
  type CollectionName,
  collectionNames,
  entryOf,
  fieldsOf,
  include,
  type Language,
  parseQueryUrl,
  query,
  type Result,
} from '@puente/core'
import type { Encoding } from '../encode/encoding.ts'
import { type PageBody, pageBody, pageShape } from '../encode/page.ts'
import { listed, nextPageInWords, pageInWords } from '../encode/text.ts'
import { pageLinks } from '../http/list-headers.ts'
import type { ParameterError } from '../http/problem.ts'
import { type Arguments, isAbsent, parseJsonText, readArguments, toSearchParams } from '../parameters/arguments.ts'
import { queryErrors, shapingParameters } from '../parameters/list-query.ts'
import { common, type JsonSchema, oneOf, type Required } from '../parameters/parameter.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import type { Service } from '../service.ts'
import type { Tool, ToolAnswer } from './tool.ts'

const collection: Required<CollectionName> = {
  ...oneOf('The collection whose records to find', collectionNames),
  required: true,
}

const fieldsInWords = collectionNames
  .map((name) => {
    const fields = fieldsOf(name).map((field) => field.name)
    return `${name}: ${fields.join(', ')}`
  })
  .join('; ')

const where: JsonSchema = {
  type: 'object',
  description: `Conditions by field, all of which hold. A value is like "es", "es,fr" or ["es", "fr"] (either), "!es" (without), "*" (any), "2016..2018", "2017.." or "..2018" (numbers, dates); a text is compared whole, "Clúster*" is what begins so, and one that holds a comma goes into a list. The fields of ${fieldsInWords}`,
  additionalProperties: { type: ['string', 'number', 'boolean', 'array'], items: { type: ['string', 'number'] } },
}

/** In a tool's answer, a few records are enough to see whether the question was right. */
const defaultLimit = 10

const input: JsonSchema = {
  type: 'object',
  properties: {
    collection: { ...collection.schema, description: collection.description },
    where,
    ...Object.fromEntries(shapingParameters.map(({ name, description, schema }) => [name, { ...schema, description }])),
    limit: { type: 'integer', minimum: 1, maximum: 500, default: defaultLimit, description: 'Records on a page' },
    ...Object.fromEntries(
      Object.entries(common).map(([name, { schema, description }]) => [name, { ...schema, description }]),
    ),
  },
  required: ['collection'],
  additionalProperties: false,
}

/** Whether a part of the query is a list. */
const isListed = (name: string): boolean => ['sort', 'fields', 'facets'].includes(name)

/** The conditions, spelled as an address would. */
function readWhere(given: unknown): Result<URLSearchParams, readonly ParameterError[]> {
  if (isAbsent(given)) return { ok: true, value: new URLSearchParams() }
  const conditions = parseJsonText(given)
  if (typeof conditions === 'object' && conditions !== null && !Array.isArray(conditions)) {
    return toSearchParams({ ...conditions }, () => true)
  }
  return {
    ok: false,
    error: [
      parameterError('where', {
        en: 'is no object with a condition for each field',
        es: 'no es un objeto con una condición por campo',
      }),
    ],
  }
}

/** The query of a call, or everything that is wrong with it. */
function readFind(
  service: Service,
  { collection: name, lang: tag, evidence: kind, asOf: day, where: conditions, ...shape }: Arguments,
  preferred: Language,
) {
  const read = readArguments({ collection }, { collection: name, lang: tag, evidence: kind, asOf: day })
  const parts = [
    readWhere(conditions),
    toSearchParams(isAbsent(shape.limit) ? { ...shape, limit: defaultLimit } : shape, isListed),
  ]
  const errors = [...(read.ok ? [] : read.error), ...parts.flatMap((part) => (part.ok ? [] : part.error))]
  if (!read.ok || errors.length > 0) return { ok: false, error: errors } as const
  const spelled = new URLSearchParams(parts.flatMap((part) => (part.ok ? [...part.value] : [])))
  const { lang: language = preferred } = read.value
  if (language !== 'en') spelled.set('lang', language)
  const parsed = parseQueryUrl(service.atlas, read.value.values.collection, spelled)
  if (!parsed.ok) return { ok: false, error: queryErrors(parsed.error) } as const
  const find: Find = { ...read.value.values, query: parsed.value, spelled }
  return { ok: true, value: { language, find } } as const
}

/** The values that were counted, one field a line. */
function facetLines({ facets, missing }: PageBody, language: Language): readonly string[] {
  const withoutValueOf: Readonly<Record<string, number | undefined>> = missing
  return Object.entries(facets).map(([field, values]) => {
    const without = withoutValueOf[field] ?? 0
    const counted = values.map(({ value, label, count }) => `${label} (${value}) ${count}`)
    return `${field}: ${[...counted, ...(without === 0 ? [] : [withoutValue[language](without)])].join(', ')}`
  })
}

const withoutValue = {
  en: (count: number) => `without a value ${count}`,
  es: (count: number) => `sin valor ${count}`,
} as const

interface Find {
  readonly collection: CollectionName
  readonly query: CheckedQuery
  /** The query as an address spells it. */
  readonly spelled: URLSearchParams
}

function findIn(encoding: Encoding, { collection: name, query: checked, spelled }: Find): ToolAnswer {
  const { atlas, links, language } = encoding
  const found = query(atlas, name, checked)
  const entries = found.records.map((record) => entryOf(name, record))
  const address = new URL(`${links.collection(name)}?${spelled}`, 'http://localhost')
  const page = {
    collection: name,
    found,
    entries,
    around: include(atlas, entries, []),
    links: pageLinks(address, found.page),
  }
  const body = pageBody(encoding, page, { query: checked })
  const { number = 1, pages } = found.page
  const text = [
    pageInWords[language](found.total, number, pages),
    ...(body.notice === undefined ? [listed(encoding, entries)] : [body.notice]),
    ...facetLines(body, language),
    ...(found.page.next === undefined ? [] : [nextPageInWords[language](number + 1)]),
  ]
  return { data: { ...body }, text: text.join('\n') }
}

export const findTool: Tool = {
  name: 'find',
  title: 'Find records',
  description:
    'Records of a collection by conditions on their fields, sorted, page by page, with counts of values: for "all aerospace clusters in Spain" or "how many ties since 2016".',
  input: () => input,
  answer: pageShape,
  call: (service, given, encoding) => {
    const read = readFind(service, given, encoding.language)
    if (!read.ok) return read
    const { language, find } = read.value
    return { ok: true, value: findIn({ ...encoding, language }, find) }
  },
}
