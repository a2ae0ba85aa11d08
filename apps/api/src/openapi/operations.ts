/** Every route, described. A test holds this list to the routes that there are. @module */
import { collectionNames } from '@puente/core'
import { bom } from '../parameters/bom.ts'
import { problemKinds } from '../problem/kinds.ts'
import { datasetFormats } from '../routes/dataset.ts'
import { resolveParameters } from '../routes/resolve.ts'
import { searchFormats, searchParameters } from '../routes/search.ts'
import { suggestParameters } from '../routes/suggest.ts'
import type { Service } from '../service.ts'
import { briefingOperations } from './briefing-operations.ts'
import { collectionOperations } from './collection-operations.ts'
import { cooperationOperations } from './cooperation-operations.ts'
import { docsOperations } from './docs-operations.ts'
import { messageOperation } from './message-operation.ts'
import type { Operation } from './operation.ts'
import { anObject, answer, firstAnswer, list, object, ref, string } from './schema.ts'

const json = ['json'] as const

const serviceOperations: readonly Operation[] = [
  { path: '/', id: 'home', tag: 'Service', summary: 'A page for people', formats: ['html'], schema: string },
  {
    path: '/healthz',
    id: 'health',
    tag: 'Service',
    summary: 'Whether the service is there',
    formats: json,
    schema: object({ status: { const: 'ok' }, version: string, dataset: ref('Dataset') }),
    momentary: true,
  },
  {
    path: '/readyz',
    id: 'ready',
    tag: 'Service',
    summary: 'Whether the service can answer questions',
    formats: json,
    schema: object({ status: { const: 'ready' }, dataset: ref('Dataset') }),
    momentary: true,
  },
  {
    path: '/openapi.json',
    id: 'openapi',
    tag: 'Service',
    summary: 'This description',
    formats: json,
    schema: anObject,
  },
  {
    path: '/problems/{kind}',
    id: 'problemKind',
    tag: 'Service',
    summary: 'What a kind of problem means',
    inPath: [
      {
        name: 'kind',
        description: 'Kind of problem',
        schema: { type: 'string', enum: Object.keys(problemKinds) },
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
    parameters: resolveParameters,
    examples: { name: 'energy' },
    formats: json,
    schema: answer(
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
    formats: json,
    schema: answer(ref('Overview')),
  },
  {
    path: '/v1/dataset',
    id: 'dataset',
    tag: 'Dataset',
    summary: 'The whole dataset; the archive is a data package',
    formats: datasetFormats,
    schema: object({ manifest: anObject, records: anObject, hash: string }),
  },
  {
    path: '/v1/schema',
    id: 'schema',
    tag: 'Dataset',
    summary: 'JSON Schema of the dataset',
    formats: json,
    schema: anObject,
  },
  {
    path: '/v1/schema/{collection}',
    id: 'collectionSchema',
    tag: 'Dataset',
    summary: 'JSON Schema of the records of a collection',
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
