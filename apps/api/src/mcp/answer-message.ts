/**
 * The Model Context Protocol over streamable HTTP, without sessions: each request is answered by itself, so that any
 * replica can answer it.
 *
 * @module
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js'
import type { Atlas } from '@puente/core'
import { preferredType } from '../http/accept.ts'
import { mediaTypes } from '../http/formats.ts'
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import { answerBatch, maySendBatches } from './batch.ts'
import type { Call } from './call.ts'
import { withPlainError } from './plain-error.ts'
import { answerProbes } from './probes.ts'
import { asMeant } from './read-arguments.ts'
import { serveResources } from './serve-resources.ts'
import { serveTools } from './serve-tools.ts'
import { toolsOf } from './tools.ts'

/** Answers a message of a client: its request, with the body as text. */
export type AnswerMessage = (request: Request, body: string, call: Call) => Promise<Response>

/** What a model is told of the server before it asks anything. */
const instructionsOf = ({ manifest: { title, description, asOf } }: Atlas): string =>
  [
    `${title.en}: ${description.en}. It describes ${asOf}.`,
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

/**
 * Makes what answers messages of clients.
 *
 * @param service what the routes work with
 */
export function answerMessages(service: Service): AnswerMessage {
  const tools = toolsOf(service)
  const instructions = instructionsOf(service.atlas)
  const jsonSchemaValidator = new AjvJsonSchemaValidator()

  const answerOne = async (request: Request, message: unknown, call: Call): Promise<Response> => {
    const { title } = service.atlas.manifest
    const server = new McpServer(
      { name: 'puente', title: title[call.encoding.language], version },
      { instructions, jsonSchemaValidator },
    )
    serveTools(server, tools, call)
    serveResources(server, call)
    answerProbes(server)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await withPlainError(await transport.handleRequest(request, { parsedBody: asMeant(message) }))
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
