import type { JsonSchema } from '../parameters/parameter.ts'
import { type AnswerMessages, type App, endpoint } from './endpoint.ts'

/** Largest number of messages of one request, so that it does not cost as much as a hundred. */
export const maxMessages = 20

const object = (always: Readonly<Record<string, JsonSchema>>, maybe: Readonly<Record<string, JsonSchema>> = {}) => ({
  type: 'object',
  required: Object.keys(always),
  properties: { ...always, ...maybe },
})

const anObject = { type: 'object' }
const string = { type: 'string' }
const jsonrpc = { const: '2.0' }
const error = object({ code: { type: 'integer' }, message: string }, { data: {} })
const message = object(
  { jsonrpc },
  { method: string, id: { type: ['string', 'integer'] }, params: anObject, result: anObject, error },
)

/** The answer to a message that cannot be read has no id. */
const refusal = { schema: object({ jsonrpc, error, id: { type: 'null' } }) }

/** A response about an error of the message itself. */
const refused = (description: string): JsonSchema => ({ description, content: { 'application/json': refusal } })

const loaded = new WeakMap<App, Promise<AnswerMessages>>()

/** What answers messages in an app. It takes longer to load than the rest of the service, and is loaded by the first. */
function answerMessagesOf(app: App): Promise<AnswerMessages> {
  const answer = loaded.get(app) ?? app.loadMcp()
  loaded.set(app, answer)
  return answer
}

export const modelContext = endpoint({
  path: '/mcp',
  id: 'message',
  tag: 'Service',
  link: 'mcp',
  summary: 'The atlas for language models: Model Context Protocol over streamable HTTP, without sessions',
  description:
    'One JSON-RPC message, or in versions before June 2025 a list of them. Tools: search, get, find, match, path, briefing; resources: the dataset, its schema, collections and records. Accept has to allow application/json.',
  method: 'post',
  formats: ['json'],
  anyAccept: true,
  momentary: true,
  // Each message says itself on what its answer is to rest.
  ofWholeDataset: true,
  body: {
    schema: { anyOf: [message, { type: 'array', items: message, minItems: 1, maxItems: maxMessages }] },
    example: {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'search', arguments: { q: 'energy', limit: 1 } },
    },
  },
  answer: ({ z, object, string, optional, list, typed }) => {
    const answer = object({
      jsonrpc: z.literal('2.0'),
      // An error in a message whose id cannot be read has none.
      id: typed<string | number | null>({ type: ['string', 'integer', 'null'] }),
      result: optional(typed<object>()),
      error: optional(object({ code: z.int(), message: string(), data: optional(z.unknown()) })),
    })
    return z.union([answer, list(answer)])
  },
  responses: {
    202: { description: 'A notification was taken note of' },
    400: {
      description: 'The message cannot be read, or a parameter is unknown',
      content: {
        'application/json': refusal,
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      },
    },
    403: { $ref: '#/components/responses/problem-403' },
    406: refused('The Accept header does not allow application/json'),
    413: { $ref: '#/components/responses/problem-413' },
    415: refused('The message is not sent as application/json'),
  },
  handle: async ({ c, app, encoding }) => {
    const answerMessages = await answerMessagesOf(app)
    const { requestId, noteFault } = c.env
    const answer = await answerMessages(c.req.raw, await c.req.text(), { encoding, requestId, noteFault })
    // An answer to POST is for its sender only.
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), 'Cache-Control': 'no-store' },
    })
  },
})
