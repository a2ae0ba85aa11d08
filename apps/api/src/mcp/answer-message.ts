/**
 * The Model Context Protocol over streamable HTTP, without sessions: each request is answered by itself, so that any
 * replica can answer it.
 *
 * @module
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js'
import type { Atlas } from '@puente/core'
import type { AnswerMessages, App, Call } from '../endpoints/endpoint.ts'
import { preferredType } from '../http/accept.ts'
import { mediaTypes } from '../http/formats.ts'
import { normalizeMessage } from '../parameters/arguments.ts'
import { viewed } from '../service.ts'
import { version } from '../version.ts'
import { answerBatch, maySendBatches } from './batch.ts'
import { withPlainError } from './plain-error.ts'
import { serveResources } from './serve-resources.ts'
import { serveTools, toolsOf } from './serve-tools.ts'

/** What every client may ask, whether it is announced or not. There are no prompts, and nothing is logged to clients. */
const probeAnswers: ReadonlyMap<string, object> = new Map([
  ['prompts/list', { prompts: [] }],
  ['logging/setLevel', {}],
])

/** Lets a server answer what it does not announce with empty lists, and announce nothing that never comes. */
function answerProbes({ server }: McpServer): void {
  server.registerCapabilities({ resources: { listChanged: false } })
  server.fallbackRequestHandler = async ({ method }) => {
    const answer = probeAnswers.get(method)
    if (answer === undefined) throw new McpError(ErrorCode.MethodNotFound, 'Method not found')
    return answer
  }
}

/** The server in a few sentences, for a model. */
const instructionsOf = ({ manifest: { title, description, asOf } }: Atlas): string =>
  [
    `${title.en}: ${description.en}. As of ${asOf}.`,
    'Every fact has a citation; tell it along with the fact. What is marked as inferred is said by no source outright.',
    'Find ids with search, then use get, match, path or briefing; find answers "which" and "how many" over a collection.',
    'Answers are short unless a higher limit is asked for; each says whether there is more.',
  ].join(' ')

/** An error of the protocol itself, for a message that no server sees. */
const refused = (code: ErrorCode, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status: 400 })

function parsed(body: string): { readonly message: unknown } | undefined {
  try {
    return { message: JSON.parse(body) }
  } catch {
    return undefined
  }
}

/**
 * The request as the SDK wants it: its check of the Accept header knows no wildcard, and asks for event streams too, of
 * which there are none here.
 */
function lenient(request: Request): Request {
  const headers = new Headers(request.headers)
  if (preferredType(headers.get('Accept') ?? undefined, [mediaTypes.json]) !== undefined) {
    headers.set('Accept', `${mediaTypes.json}, text/event-stream`)
  }
  return new Request(request.url, { method: 'POST', headers })
}

export function createAnswerMessages(app: App): AnswerMessages {
  const whole = app.service
  const { atlas } = viewed(whole, {})
  const tools = toolsOf(app)
  const instructions = instructionsOf(atlas)
  const jsonSchemaValidator = new AjvJsonSchemaValidator()

  const answerOne = async (request: Request, message: unknown, call: Call): Promise<Response> => {
    const { title } = atlas.manifest
    const server = new McpServer(
      { name: 'puente', title: title[call.encoding.language], version },
      { instructions, jsonSchemaValidator },
    )
    serveTools(server, whole, tools, call)
    serveResources(server, whole.atlas, { ...call, encoding: { ...call.encoding, atlas } })
    answerProbes(server)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await withPlainError(await transport.handleRequest(request, { parsedBody: normalizeMessage(message) }))
    } finally {
      await server.close()
    }
  }

  return async (given, body, call) => {
    const read = parsed(body)
    if (read === undefined) return refused(ErrorCode.ParseError, 'The body is not JSON.')
    const request = lenient(given)
    const { message } = read
    if (!Array.isArray(message)) return answerOne(request, message, call)
    return maySendBatches(request)
      ? answerBatch(message, (one) => answerOne(request, one, call), refused)
      : refused(
          ErrorCode.InvalidRequest,
          'Send one message in each request: this version of the protocol has no batches.',
        )
  }
}
