/** The service as OpenAPI 3.1 describes it. @module */
import { collectionNames, sampleOf } from '@puente/core'
import type { OpenApiDocument } from '../endpoints/docs.ts'
import type { App } from '../endpoints/endpoint.ts'
import { type Format, mediaTypes } from '../http/formats.ts'
import { type ProblemType, problemTypes } from '../http/problem-types.ts'
import { common, commonOf, type JsonSchema } from '../parameters/parameter.ts'
import type { RequestFacts, Service } from '../service.ts'
import { version } from '../version.ts'
import { answerSchemas } from './answer-schemas.ts'
import { type AnswerExamples, answerExamples, askFrom, type Fetch } from './examples.ts'
import { headerRefs, headers, headersOfAnswer, headersOfMove, headersOfProblem, headersOfUnchanged } from './headers.ts'
import { type Operation, operationsOf } from './operations.ts'

const tags = {
  Collections: 'Lists and records, with filters, sorting, pages and counts',
  Finding: 'From words to records',
  Cooperation: 'Who works with whom, who could, since when and through whom',
  Briefings: 'Two cited pages to read, print or take on from',
  Dataset: 'The dataset as a whole, and its model',
  Service: 'The service itself',
} as const satisfies Record<Operation['tag'], string>

/** A list is written with commas, or repeated. */
const queryParameter = (name: string, description: string, schema: unknown, required = false) => ({
  name,
  in: 'query',
  description,
  required,
  schema,
  ...(Object.hasOwn(common, name) ? {} : { style: 'form', explode: false }),
})

const parametersOf = ({ pathParameters = [], query = [], parameters, examples = {}, ...operation }: Operation) => [
  ...pathParameters.map((parameter) => ({ ...parameter, in: 'path', required: true })),
  ...Object.entries({ ...parameters, ...commonOf(operation) }).map(([name, { description, schema, required }]) => ({
    ...queryParameter(name, description, schema, required),
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
  })),
  ...query.map(({ name, description, schema }) => queryParameter(name, description, schema)),
]

const schemaOfFormat = (format: Format, schema: JsonSchema): JsonSchema => {
  switch (format) {
    case 'json':
      return schema
    case 'csl.json':
      return { type: 'array', items: { type: 'object' } }
    case 'geojson':
    case 'jsonld':
      return { type: 'object' }
    case 'zip':
    case 'docx':
    case 'xlsx':
    case 'sqlite':
    case 'parquet':
    case 'parquet.zip':
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
  'unavailable',
]

/** The errors that an operation can have, by status. */
function problemsOf({ pathParameters, tag }: Operation) {
  const kinds: readonly ProblemType[] = [
    ...everywhere,
    ...(pathParameters === undefined ? [] : (['not-found'] as const)),
    ...(tag === 'Service' ? [] : (['dataset-not-served'] as const)),
  ]
  const statuses = kinds.map((kind) => problemTypes[kind].status)
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/problem-${status}` }]))
}

/** The addresses of the service itself have no hash. */
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
          content: { 'application/json': operation.body },
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
    ...(operation.pathParameters === undefined
      ? {}
      : { 308: { description: movedBy(operation), headers: headerRefs(headersOfMove) } }),
    ...problemsOf(operation),
    ...operation.responses,
  },
})

interface Server {
  readonly url: string
  readonly description: string
}

/** The servers: every path of the dataset exists also below an address with its hash. */
function serversUnder(basePath: string, hash: string): readonly [Server, Server & { readonly variables: object }] {
  const newest = { url: basePath === '' ? '/' : basePath, description: 'The dataset that is served at present' }
  const description = 'A dataset by its hash: what is there never changes, and caches may keep it for a year'
  const variables = { hash: { default: hash, description: 'SHA-256 of the dataset, in hex' } }
  return [newest, { url: `${basePath}/datasets/{hash}`, description, variables }]
}

/** The meaning of each status of an error; several kinds can share one. */
function problemResponses() {
  const meanings = new Map<number, string>()
  for (const {
    status,
    meaning: { en: meaning },
  } of Object.values(problemTypes)) {
    const earlier = meanings.get(status)
    meanings.set(status, earlier === undefined ? meaning : `${earlier} ${meaning}`)
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...meanings].map(([status, description]) => [
      `problem-${status}`,
      { description, headers: headerRefs(headersOfProblem(status)), content },
    ]),
  )
}

/** Lets other requests be answered in between: all examples together take longer than any one answer. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

const contactOf = (feedback: string) =>
  feedback.startsWith('mailto:') ? { email: feedback.slice('mailto:'.length) } : { url: feedback }

/** Examples are answers from a part of the dataset with so many records: of a large one, all questions take seconds. */
const mostShown = 5000

/**
 * The description of an app, in JSON.
 *
 * @param routesOf makes the routes that answer with the examples
 */
export async function openApiText(
  { service: whole, basePath, endpoints }: App,
  routesOf: (service: Service) => { readonly fetch: Fetch },
  facts: RequestFacts,
): Promise<string> {
  // What describes the service is the same wherever it runs.
  const service = { ...whole, platform: undefined, atlas: sampleOf(whole.atlas, mostShown) }
  const { collectionJsonSchema } = await import('@puente/core/schema')
  const { title, description, licence, feedback } = service.atlas.manifest
  const servers = serversUnder(basePath, service.atlas.hash)
  const ask = askFrom(routesOf(service).fetch, basePath, facts)
  const paths: [string, object][] = []
  for (const operation of operationsOf(endpoints, service)) {
    const examples = await answerExamples(operation, ask)
    await turn()
    const { path, method = 'get' } = operation
    paths.push([path, { [method]: operationObject(operation, examples, servers[0]) }])
  }
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: {
      title: title.en,
      version,
      description: `${description.en}. Lists in parameters are written with commas, or by repeating the parameter. A value of a filter that holds a comma goes in "double quotes". An unknown parameter is an error. HEAD answers as GET does, without a body.`,
      ...(feedback === undefined ? {} : { contact: contactOf(feedback) }),
      license: { name: `Data: ${licence.url}`, url: licence.url },
    },
    servers,
    security: [],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths: Object.fromEntries(paths),
    components: {
      headers,
      responses: problemResponses(),
      schemas: {
        ...answerSchemas.components,
        ...Object.fromEntries(collectionNames.map((name) => [`record-${name}`, collectionJsonSchema(name)])),
      },
    },
  }
  return JSON.stringify(document)
}
