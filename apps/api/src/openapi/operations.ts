/** Every route, described. A test holds this list to the routes that there are. @module */
import { collectionNames } from '@puente/core'
import { problemTypes } from '../http/problem-types.ts'
import { bom } from '../parameters/bom.ts'
import { datasetFormats } from '../routes/dataset.ts'
import { resolveParameters } from '../routes/resolve.ts'
import { searchFormats, searchParameters } from '../routes/search.ts'
import { suggestParameters } from '../routes/suggest.ts'
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import { briefingOperations } from './briefing-operations.ts'
import { collectionOperations } from './collection-operations.ts'
import { cooperationOperations } from './cooperation-operations.ts'
import { docsOperations } from './docs-operations.ts'
import { messageOperation } from './message-operation.ts'
import type { Operation } from './operation.ts'
import { anObject, answer, firstAnswer, list, listAnswer, object, ref, string } from './schema.ts'

const json = ['json'] as const

const serviceOperations: readonly Operation[] = [
  {
    path: '/',
    id: 'home',
    tag: 'Service',
    summary: 'A page for people',
    description: 'What the atlas holds, a field to search it, and addresses to click, in English or Spanish.',
    formats: ['html'],
    schema: string,
  },
  {
    path: '/healthz',
    id: 'health',
    tag: 'Service',
    summary: 'Whether the service is there',
    description: 'For probes of liveness: it answers as long as the process does.',
    formats: json,
    schema: object({ status: { const: 'ok' }, version: string, dataset: ref('Dataset') }),
    momentary: true,
  },
  {
    path: '/readyz',
    id: 'ready',
    tag: 'Service',
    summary: 'Whether the service can answer questions',
    description: 'For probes of readiness: it answers once the dataset is there.',
    formats: json,
    schema: object({ status: { const: 'ready' }, dataset: ref('Dataset') }),
    momentary: true,
  },
  {
    path: '/openapi.json',
    id: 'openapi',
    tag: 'Service',
    summary: 'This description',
    description: 'OpenAPI 3.1. Examples are answers of this service, with the first items of each list.',
    formats: json,
    schema: anObject,
    ownExample: { openapi: '3.1.1', info: { title: 'Puente', version }, paths: {} },
  },
  {
    path: '/problems/{kind}',
    id: 'problemKind',
    tag: 'Service',
    summary: 'What a kind of problem means',
    description: 'Where the `type` of a problem leads (RFC 9457): its status, its title, what it means and what to do.',
    inPath: [
      {
        name: 'kind',
        description: 'Kind of problem',
        schema: { type: 'string', enum: Object.keys(problemTypes) },
        example: 'not-found',
      },
    ],
    formats: json,
    schema: object({ type: string, status: { type: 'integer' }, title: string, meaning: string }),
  },
]

const metricsOperation: Operation = {
  path: '/metrics',
  id: 'metrics',
  tag: 'Service',
  summary: 'What the service did and uses, as Prometheus reads it; whatever Accept says',
  description: 'Counters of requests by route and status, how long they took, and what the process uses.',
  momentary: true,
  formats: ['txt'],
  schema: string,
}

const findingOperations: readonly Operation[] = [
  {
    path: '/v1/search',
    id: 'search',
    tag: 'Finding',
    summary: 'Search names, aliases and texts of every collection',
    description:
      'The best hits come first, each with the texts in which the words stand. `page` says how many there are in all. As CSV all hits come, up to 1000.',
    sample: { limit: '1' },
    parameters: { ...searchParameters, bom },
    examples: { q: 'energy' },
    formats: searchFormats,
    schema: firstAnswer(list(ref('Hit'))),
  },
  {
    path: '/v1/suggest',
    id: 'suggest',
    tag: 'Finding',
    summary: 'Suggest records while a name is being typed',
    description: 'Names that begin with what was typed; where none does, those that do but for a typo.',
    sample: { limit: '1' },
    parameters: suggestParameters,
    examples: { q: 'a' },
    formats: json,
    schema: firstAnswer(list(ref('Suggestion'))),
  },
  {
    path: '/v1/resolve',
    id: 'resolve',
    tag: 'Finding',
    summary: 'The cluster or organization that a name means, with why',
    description:
      'Chooses one actor or nobody. `reason` says why, and `runnersUp` has the next ones: a name that fits several is chosen by whoever asks.',
    parameters: resolveParameters,
    examples: { name: 'energy' },
    formats: json,
    schema: listAnswer(
      object({ runnersUp: list(ref('Candidate')) }, { chosen: ref('Candidate'), reason: { type: 'string' } }),
    ),
  },
]

const datasetOperations: readonly Operation[] = [
  {
    path: '/v1',
    id: 'overview',
    tag: 'Dataset',
    summary: 'What the atlas holds, and where',
    description: 'Every collection with how many records it has, and the addresses of all questions.',
    formats: json,
    schema: answer(ref('Overview')),
  },
  {
    path: '/v1/dataset',
    id: 'dataset',
    tag: 'Dataset',
    summary: 'The whole dataset; the archive is a data package',
    description:
      'As JSON it opens again with the library. NDJSON has a record with its collection on each line, JSON-LD a graph in terms of schema.org, ORG, SKOS, PROV and DCAT, and the archive a Frictionless data package of CSV tables.',
    outlined: true,
    formats: datasetFormats,
    schema: object({ manifest: anObject, records: anObject, hash: string }),
  },
  {
    path: '/v1/schema',
    id: 'schema',
    tag: 'Dataset',
    summary: 'JSON Schema of the dataset',
    description: 'Of what `/v1/dataset` gives as JSON, in draft 2020-12.',
    outlined: true,
    formats: json,
    schema: anObject,
  },
  {
    path: '/v1/schema/{collection}',
    id: 'collectionSchema',
    tag: 'Dataset',
    summary: 'JSON Schema of the records of a collection',
    description: 'Of one record, as answers have it under `record`, in draft 2020-12.',
    outlined: true,
    inPath: [
      {
        name: 'collection',
        description: 'Name of a collection',
        schema: { type: 'string', enum: collectionNames },
        example: collectionNames[0],
      },
    ],
    formats: json,
    schema: anObject,
  },
]

/** Every route, described. */
export const operations = (service: Service): readonly Operation[] => [
  ...serviceOperations,
  messageOperation,
  ...(service.reference === undefined ? [] : docsOperations),
  ...(service.metrics === undefined ? [] : [metricsOperation]),
  ...datasetOperations,
  ...findingOperations,
  ...cooperationOperations(service),
  ...briefingOperations(service),
  ...collectionOperations(service.atlas),
]
