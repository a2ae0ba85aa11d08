/** What an endpoint is in OpenAPI, with all that depends on the service filled in. @module */
import type { AnyEndpoint, PathParameter } from '../endpoints/endpoint.ts'
import type { JsonSchema, QueryParameter } from '../parameters/parameter.ts'
import type { Parameters } from '../parameters/read-parameters.ts'
import { type Service, servedFormats } from '../service.ts'
import { answerSchemas } from './answer-schemas.ts'

/** An operation of a service. Its path is as OpenAPI writes it. */
export interface Operation extends Omit<AnyEndpoint, 'parameters' | 'pathParameters' | 'examples'> {
  readonly parameters: Parameters
  readonly query?: readonly QueryParameter[]
  readonly pathParameters: readonly PathParameter[] | undefined
  readonly examples: Readonly<Record<string, string>> | undefined
  readonly schema: JsonSchema
}

/** The schema of an answer, some parts of which can depend on the collection. */
function schemaOf(id: string, collection = ''): JsonSchema {
  const schema = answerSchemas.answers[id] ?? {}
  return JSON.parse(JSON.stringify(schema).replaceAll('{collection}', collection))
}

export const operationsOf = (endpoints: readonly AnyEndpoint[], service: Service): readonly Operation[] =>
  endpoints.flatMap((endpoint) =>
    (endpoint.operations?.(service) ?? [undefined]).map((own) => ({
      ...endpoint,
      path: endpoint.path.replace(/:(\w+)/g, '{$1}'),
      parameters: endpoint.parameters(service),
      pathParameters: endpoint.pathParameters?.(service),
      examples: endpoint.examples?.(service),
      ...own,
      formats: servedFormats(service, own?.formats ?? endpoint.formats),
      schema: schemaOf(endpoint.id, own?.collection),
    })),
  )
