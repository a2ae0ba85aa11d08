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
import type { Encoding } from '../../encode/entry-link.ts'
import { type PageBody, pageBody } from '../../encode/page.ts'
import { pageLinks } from '../../http/list-headers.ts'
import type { ParameterError } from '../../http/problem.ts'
import { shaping } from '../../openapi/collection-operations.ts'
import { list, listAnswer, mapOf, ref, type Schema, whole } from '../../openapi/schema.ts'
import { lang } from '../../parameters/choice.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { parameterError } from '../../parameters/read-parameters.ts'
import { readWords, succeed } from '../../parameters/reading.ts'
import type { Service } from '../../service.ts'
import { type Arguments, isAbsent, readArguments, spelledArguments, unwrapped } from '../read-arguments.ts'
import { selfContained } from '../self-contained.ts'
import { listed } from '../text/listed.ts'
import { nextPageInWords, pageInWords } from '../text/words.ts'
import type { Tool, ToolAnswer } from '../tool.ts'

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
  description: `Conditions by field, all of which hold. A value is like "es", "es,fr" or ["es", "fr"] (either), "!es" (without), "*" (any), "2016..2018", "2017.." or "..2018" (numbers, dates); a text is compared whole, "Clúster*" is what begins so, and one that holds a comma goes into a list. The fields of ${fieldsInWords}`,
  additionalProperties: { type: ['string', 'number', 'boolean', 'array'], items: { type: ['string', 'number'] } },
}

/** A model reads every word of an answer: a few records are enough to see whether it asked right. */
const usualLimit = 10

const input: Schema = {
  type: 'object',
  properties: {
    collection: { ...collection.schema, description: collection.description },
    where,
    ...Object.fromEntries(shaping.map(({ name, description, schema }) => [name, { ...schema, description }])),
    limit: { type: 'integer', minimum: 1, maximum: 500, default: usualLimit, description: 'Records on a page' },
    lang: { ...lang.schema, description: lang.description },
  },
  required: ['collection'],
  additionalProperties: false,
}

const output = selfContained(
  listAnswer(list(ref('Listed')), {
    page: ref('Page'),
    links: ref('PageLinks'),
    facets: mapOf(list(ref('FacetValue'))),
    missing: mapOf(whole),
  }),
)

/** Whether a part of the query is a list. */
const isListed = (name: string): boolean => ['sort', 'fields', 'facets'].includes(name)

/** The conditions, spelled as an address would. */
function readWhere(given: unknown): Result<URLSearchParams, readonly ParameterError[]> {
  if (isAbsent(given)) return { ok: true, value: new URLSearchParams() }
  const conditions = unwrapped(given)
  if (typeof conditions === 'object' && conditions !== null && !Array.isArray(conditions)) {
    return spelledArguments({ ...conditions }, () => true)
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

/** What a call asks of a collection, with everything that is wrong. */
function readFind(
  service: Service,
  { collection: name, lang: tag, where: conditions, ...shape }: Arguments,
  usual: Language,
) {
  const read = readArguments({ collection }, { collection: name, lang: tag })
  const parts = [
    readWhere(conditions),
    spelledArguments(isAbsent(shape.limit) ? { ...shape, limit: usualLimit } : shape, isListed),
  ]
  const errors = [...(read.ok ? [] : read.error), ...parts.flatMap((part) => (part.ok ? [] : part.error))]
  if (!read.ok || errors.length > 0) return { ok: false, error: errors } as const
  const spelled = new URLSearchParams(parts.flatMap((part) => (part.ok ? [...part.value] : [])))
  const { language = usual } = read.value
  if (language !== 'en') spelled.set('lang', language)
  const asked = parseQueryUrl(service.atlas, read.value.values.collection, spelled)
  if (!asked.ok) {
    return {
      ok: false,
      error: asked.error.problems.map((one) => parameterError(one.where, one.message, one.didYouMean)),
    } as const
  }
  const find: Find = { ...read.value.values, query: asked.value, spelled }
  return { ok: true, value: { language, find } } as const
}

/** The values that were counted, one field a line. */
const facetLines = ({ facets, missing }: PageBody, language: Language): readonly string[] =>
  Object.entries(facets).map(([field, values]) => {
    const without = Object.entries(missing).find(([name]) => name === field)?.[1] ?? 0
    const counted = values.map(({ value, label, count }) => `${label} (${value}) ${count}`)
    return `${field}: ${[...counted, ...(without === 0 ? [] : [withoutValue[language](without)])].join(', ')}`
  })

const withoutValue = {
  en: (count: number) => `without a value ${count}`,
  es: (count: number) => `sin valor ${count}`,
} as const

/** What a find is made of. */
interface Find {
  readonly collection: CollectionName
  readonly query: CheckedQuery
  /** The query as an address spells it. */
  readonly spelled: URLSearchParams
}

function findIn(encoding: Encoding, { collection: name, query: wanted, spelled }: Find): ToolAnswer {
  const { atlas, links, language } = encoding
  const found = query(atlas, name, wanted)
  const entries = found.records.map((record) => entryOf(name, record))
  const address = new URL(`${links.collection(name)}?${spelled}`, 'http://localhost')
  const page = {
    collection: name,
    found,
    entries,
    around: include(atlas, entries, []),
    links: pageLinks(address, found.page),
  }
  const body = pageBody(encoding, page, { query: wanted })
  const { number = 1, pages } = found.page
  const text = [
    pageInWords[language](found.total, number, pages),
    ...(body.notice === undefined ? [listed(encoding, entries)] : [body.notice]),
    ...facetLines(body, language),
    ...(found.page.next === undefined ? [] : [nextPageInWords[language](number + 1)]),
  ]
  return { data: { ...body }, text: text.join('\n') }
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
    const read = readFind(service, given, encoding.language)
    if (!read.ok) return read
    const { language, find } = read.value
    return { ok: true, value: findIn({ ...encoding, language }, find) }
  },
})
