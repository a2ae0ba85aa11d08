/** The Model Context Protocol, as far as OpenAPI can describe it. @module */
import { maxMessages } from '../limits/limits.ts'
import type { Operation } from './operation.ts'
import { anObject, list, object, ref, type Schema, string } from './schema.ts'

const jsonRpc: Schema = { const: '2.0' }
const id: Schema = { type: ['string', 'integer'] }
const error = object({ code: { type: 'integer' }, message: string }, { data: {} })

const refusal = {
  schema: object({ jsonrpc: jsonRpc, error, id: { type: 'null' } }),
}

/** An answer that says what is wrong with the message itself. */
const refused = (description: string): Schema => ({ description, content: { 'application/json': refusal } })

const message = object({ jsonrpc: jsonRpc }, { method: string, id, params: anObject, result: anObject, error })

/** An error in a message that has no id, or none that can be read, names none. */
const answered = object({ jsonrpc: jsonRpc, id: { type: ['string', 'integer', 'null'] } }, { result: anObject, error })

/** Messages of the Model Context Protocol. */
export const messageOperation: Operation = {
  path: '/mcp',
  id: 'message',
  tag: 'Service',
  summary: 'The atlas for language models: Model Context Protocol over streamable HTTP, without sessions',
  description:
    'One JSON-RPC message, or in versions before June 2025 a list of them. Tools: search, get, find, match, path, briefing; resources: the dataset, its schema, collections and records. Accept has to allow application/json.',
  method: 'post',
  momentary: true,
  body: { anyOf: [message, { ...list(message), minItems: 1, maxItems: maxMessages }] },
  bodyExample: {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'search', arguments: { q: 'energy', limit: 1 } },
  },
  formats: ['json'],
  schema: { anyOf: [answered, list(answered)] },
  also: {
    202: { description: 'A notification was taken note of' },
    400: {
      description: 'The message cannot be read, or a parameter is unknown',
      content: { 'application/json': refusal, 'application/problem+json': { schema: ref('Problem') } },
    },
    403: { $ref: '#/components/responses/problem-403' },
    406: refused('The Accept header does not allow application/json'),
    413: { $ref: '#/components/responses/problem-413' },
    415: refused('The message is not sent as application/json'),
  },
}
