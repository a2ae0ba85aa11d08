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
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import type { Call } from './call.ts'
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
 * Makes what answers messages of clients.
 *
 * @param service what the routes work with
 */
export function answerMessages(service: Service): AnswerMessage {
  const tools = toolsOf(service)
  const instructions = instructionsOf(service.atlas)
  const jsonSchemaValidator = new AjvJsonSchemaValidator()

  return async (request, body, call) => {
    const read = parsed(body)
    if (read === undefined) return refused(ErrorCode.ParseError, 'The body is not JSON.')
    // The protocol gave batches up in June 2025; in one, a request could be cancelled by its neighbour, and never end.
    if (Array.isArray(read.message)) return refused(ErrorCode.InvalidRequest, 'Send one message in each request.')
    const { title } = service.atlas.manifest
    const server = new McpServer(
      { name: 'puente', title: title[call.encoding.language], version },
      { instructions, jsonSchemaValidator },
    )
    serveTools(server, tools, call)
    serveResources(server, call)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await transport.handleRequest(request, { parsedBody: read.message })
    } finally {
      await server.close()
    }
  }
}
