/** What an endpoint is in OpenAPI, with all that depends on the service filled in. @module */
import type { AnyEndpoint, Operation } from '../endpoints/endpoint.ts'
import type { JsonSchema } from '../parameters/parameter.ts'
import type { Service } from '../service.ts'
import { answerSchemas } from './answer-schemas.ts'

/** An operation, described. */
export interface DescribedOperation
  extends Operation,
    Pick<AnyEndpoint, 'tag' | 'answerExample' | 'outlined' | 'momentary' | 'moves' | 'method' | 'body' | 'responses'> {
  /** JSON Schema of the answer. */
  readonly schema: JsonSchema
}

/** The one operation of an endpoint that does not list several. */
const ownOperation = (endpoint: AnyEndpoint, service: Service): Operation => {
  const { id, summary, description, path, formats, parameters, pathParameters, examples, sample } = endpoint
  return {
    id,
    summary,
    description,
    path: path.replace(/:(\w+)/g, '{$1}'),
    formats,
    parameters: parameters(service),
    ...(pathParameters === undefined ? {} : { pathParameters: pathParameters(service) }),
    ...(examples === undefined ? {} : { examples: examples(service) }),
    ...(sample === undefined ? {} : { sample }),
  }
}

/** The schema of an answer, of which some parts name the collection. */
const schemaOf = (id: string, collection: string | undefined): JsonSchema => {
  const schema = answerSchemas.answers[id] ?? {}
  return collection === undefined
    ? schema
    : JSON.parse(JSON.stringify(schema).replaceAll('{collection}', collection))
}

/** Every operation of the endpoints of a service. */
export const operationsOf = (endpoints: readonly AnyEndpoint[], service: Service): readonly DescribedOperation[] =>
  endpoints.flatMap((endpoint) => {
    const { tag, answerExample, outlined, momentary, moves, method, body, responses } = endpoint
    const operations = endpoint.operations?.(service) ?? [ownOperation(endpoint, service)]
    return operations.map(
      (operation): DescribedOperation => ({
        ...operation,
        tag,
        ...(answerExample && { answerExample }),
        ...(outlined && { outlined }),
        ...(momentary && { momentary }),
        ...(moves && { moves }),
        ...(method && { method }),
        ...(body && { body }),
        ...(responses && { responses }),
        schema: schemaOf(endpoint.id, operation.collection),
      }),
    )
  })
