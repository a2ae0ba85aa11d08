/** The service as OpenAPI 3.1 describes it. @module */
import { type CollectionName, collectionNames } from '@puente/core'
import { type Format, mediaTypes } from '../http/formats.ts'
import { type ProblemType, problemTypes } from '../http/problem-types.ts'
import { lang } from '../parameters/choice.ts'
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import { type AnswerExamples, type AskService, answerExamples } from './answer-examples.ts'
import { headerRefs, headers, headersOfAnswer, headersOfMove, headersOfProblem, headersOfUnchanged } from './headers.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { ref, type Schema } from './schema.ts'
import { schemas } from './schemas.ts'

/** A description of a service; what it holds deeper down is for those who read OpenAPI. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly [part: string]: unknown }
  readonly paths: Readonly<Record<string, object>>
  readonly [part: string]: unknown
}

/** The schema of a record of each collection. */
export type RecordSchemaOf = (collection: CollectionName) => object

const tags = {
  Collections: 'Lists and records, with filters, sorting, pages and counts',
  Finding: 'From words to records',
  Cooperation: 'Who works with whom, who could, since when and through whom',
  Briefings: 'Two cited pages to read, print or take on from',
  Dataset: 'The dataset as a whole, and its model',
  Service: 'The service itself',
} as const satisfies Record<Operation['tag'], string>

/** A list is written with commas, or repeated; whatever reads the parameter says what is wrong with it. */
const queryParameter = (name: string, description: string, schema: unknown, required = false) => ({
  name,
  in: 'query',
  description,
  required,
  schema,
  ...(name === 'lang' ? {} : { style: 'form', explode: false }),
})

const parametersOf = ({ inPath = [], queried = [], parameters = {}, examples = {} }: Operation) => [
  ...inPath.map((parameter) => ({ ...parameter, in: 'path', required: true })),
  ...Object.entries({ ...parameters, lang }).map(([name, { description, schema, required }]) => ({
    ...queryParameter(name, description, schema, required),
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
  })),
  ...queried.map(({ name, description, schema }) => queryParameter(name, description, schema)),
]

const schemaOfFormat = (format: Format, schema: Schema): Schema => {
  switch (format) {
    case 'json':
      return schema
    case 'geojson':
    case 'jsonld':
      return { type: 'object' }
    case 'zip':
      return {}
    default:
      return { type: 'string' }
  }
}

const contentOf = ({ formats, schema }: Operation, examples: AnswerExamples) =>
  Object.fromEntries(
    formats.map((format) => {
      const mediaType = mediaTypes[format]
      const example = examples[mediaType]
      return [mediaType, { schema: schemaOfFormat(format, schema), ...(example === undefined ? {} : { example }) }]
    }),
  )

const everywhere: readonly ProblemType[] = [
  'invalid-query',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'precondition-failed',
  'content-too-large',
  'uri-too-long',
  'expectation-failed',
  'too-many-requests',
  'header-too-large',
  'internal',
]

/** The errors that an operation can have, by status. */
function problemsOf({ inPath, tag }: Operation) {
  const kinds: readonly ProblemType[] = [
    ...everywhere,
    ...(inPath === undefined ? [] : (['not-found'] as const)),
    ...(tag === 'Service' ? [] : (['dataset-not-served'] as const)),
  ]
  const statuses = kinds.map((kind) => problemTypes[kind].status)
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/problem-${status}` }]))
}

/** The service itself has no dataset in its addresses. */
const serversOf = ({ tag }: Operation, newest: Server) => (tag === 'Service' ? { servers: [newest] } : {})

const movedBy = ({ moves }: Operation): string =>
  moves === true
    ? 'The id was given up, or the address is spelled otherwise; Location has the heir, or the one address'
    : 'The address is spelled otherwise; Location has the one address'

const operationObject = (operation: Operation, examples: AnswerExamples, newest: Server) => ({
  operationId: operation.id,
  summary: operation.summary,
  description: operation.description,
  tags: [operation.tag],
  ...serversOf(operation, newest),
  parameters: parametersOf(operation),
  ...(operation.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: operation.body, example: operation.bodyExample } },
        },
      }),
  responses: {
    200: {
      description: 'The answer',
      headers: headerRefs(headersOfAnswer(operation)),
      content: contentOf(operation, examples),
    },
    ...(operation.momentary === true
      ? {}
      : {
          304: {
            description: 'What If-None-Match names still holds',
            headers: headerRefs(headersOfUnchanged(operation)),
          },
        }),
    ...(operation.inPath === undefined
      ? {}
      : { 308: { description: movedBy(operation), headers: headerRefs(headersOfMove) } }),
    ...problemsOf(operation),
    ...operation.also,
  },
})

interface Server {
  readonly url: string
  readonly description: string
}

/** The servers of the document: every path of the dataset is also below an address that names the dataset. */
function serversUnder(basePath: string, hash: string): readonly [Server, Server & { readonly variables: object }] {
  const newest = { url: basePath === '' ? '/' : basePath, description: 'The dataset that is served at present' }
  const description = 'A dataset by its hash: what is there never changes, and caches may keep it for a year'
  const variables = { hash: { default: hash, description: 'SHA-256 of the dataset, in hex' } }
  return [newest, { url: `${basePath}/datasets/{hash}`, description, variables }]
}

/** What each status of an error means: several kinds can share one. */
function problemResponses() {
  const meanings = new Map<number, string>()
  for (const {
    status,
    meaning: { en: meaning },
  } of Object.values(problemTypes)) {
    const earlier = meanings.get(status)
    meanings.set(status, earlier === undefined ? meaning : `${earlier} ${meaning}`)
  }
  const content = { 'application/problem+json': { schema: ref('Problem') } }
  return Object.fromEntries(
    [...meanings].map(([status, description]) => [
      `problem-${status}`,
      { description, headers: headerRefs(headersOfProblem(status)), content },
    ]),
  )
}

/** Lets others be answered in between: all examples together take longer than any one answer. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * The service as OpenAPI 3.1 describes it.
 *
 * @param service what the routes work with
 * @param basePath where they are mounted
 * @param recordSchemaOf the schema of a record of each collection
 * @param ask asks the service, for examples of its answers
 */
export async function openApiDocument(
  service: Service,
  basePath: string,
  recordSchemaOf: RecordSchemaOf,
  ask: AskService,
): Promise<OpenApiDocument> {
  const { title, description, licence } = service.atlas.manifest
  const all = operations(service)
  const servers = serversUnder(basePath, service.atlas.hash)
  const described: [string, object][] = []
  for (const operation of all) {
    const examples = await answerExamples(operation, ask)
    await turn()
    const { path, method = 'get' } = operation
    described.push([path, { [method]: operationObject(operation, examples, servers[0]) }])
  }
  return {
    openapi: '3.1.1',
    info: {
      title: title.en,
      version,
      description: `${description.en}. Lists in parameters are written with commas, or by repeating the parameter. A value of a filter that holds a comma goes in "double quotes". An unknown parameter is an error. HEAD answers as GET does, without a body.`,
      license: { name: `Data: ${licence.url}`, url: licence.url },
    },
    servers,
    security: [],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths: Object.fromEntries(described),
    components: {
      headers,
      responses: problemResponses(),
      schemas: {
        ...schemas,
        ...Object.fromEntries(collectionNames.map((name) => [`record-${name}`, recordSchemaOf(name)])),
      },
    },
  }
}
