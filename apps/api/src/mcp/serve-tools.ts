/** Tools as the Model Context Protocol lists and calls them. @module */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  type Tool as ListedTool,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js'
import { didYouMeanSentence, type Language, languages, nearest, UnfitDateError } from '@puente/core'
import type { Encoding } from '../encode/encoding.ts'
import type { AnyEndpoint, Call } from '../endpoints/endpoint.ts'
import { dateError } from '../endpoints/invalid-query.ts'
import type { Tool, ToolOutcome } from '../endpoints/tool.ts'
import { type ParameterError, truncate } from '../http/problem.ts'
import { answerSchemas } from '../openapi/answer-schemas.ts'
import type { Arguments } from '../parameters/arguments.ts'
import { type Service, viewed } from '../service.ts'
import { handleErrors } from './handle-errors.ts'

/** Suggestions that are not in the message. */
function hint(message: string, didYouMean: readonly string[], language: Language): string {
  const missing = didYouMean.filter((word) => !message.includes(`"${word}"`))
  const end = missing.length === 0 || /[.?!]$/u.test(message) ? '' : '.'
  return end + didYouMeanSentence(missing, language)
}

/** Everything that is wrong with a call, one problem a line. */
const problemsText = (errors: readonly ParameterError[], language: Language): string =>
  errors
    .map(({ parameter, message: { [language]: text }, didYouMean = [] }) => {
      return `${parameter}: ${text}${hint(text, didYouMean, language)}`
    })
    .join('\n')

/** Nothing here writes, and nothing asks another host. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** The tools of the endpoints, by name. */
export const toolsOf = ({ endpoints }: { readonly endpoints: readonly AnyEndpoint[] }): ReadonlyMap<string, Tool> =>
  new Map(endpoints.flatMap(({ tool }) => (tool === undefined ? [] : [[tool.name, tool]])))

const listed = (service: Service, { name, title, description, input }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: { ...input(service), type: 'object' },
  outputSchema: { ...answerSchemas.tools[name], type: 'object' },
  annotations,
})

function unknownTool(tools: ReadonlyMap<string, Tool>, name: string): McpError {
  const near = nearest(name, tools.keys()).slice(0, 1)
  const hint = didYouMeanSentence(near, 'en') || ` There are ${[...tools.keys()].join(', ')}.`
  return new McpError(ErrorCode.InvalidParams, `No tool is called "${truncate(name)}".${hint}`)
}

/** Larger than any page of whole records; models do not read more, and many clients refuse it. */
const maxCharacters = 200_000

const tooLong = (characters: number): string =>
  `The answer would have ${characters} characters, and at most ${maxCharacters} are sent. Ask with a lower limit or more conditions, or for some of the fields.`

/** What a tool answers; a date that core cannot use is an error of an argument. */
function outcomeOf({ call }: Tool, whole: Service, given: Arguments, encoding: Encoding): ToolOutcome {
  try {
    const service = viewed(whole, given)
    return call(service, given, { ...encoding, atlas: service.atlas })
  } catch (error) {
    if (error instanceof UnfitDateError) return { ok: false, error: [dateError(error)] }
    throw error
  }
}

/** The language that a call names, in whatever case, or else that of the request. */
const languageOf = ({ lang }: Arguments, { encoding }: Call): Language =>
  languages.find((language) => language === String(lang).toLowerCase()) ?? encoding.language

function resultOf(tool: Tool, service: Service, given: Arguments, call: Call): CallToolResult {
  const outcome = outcomeOf(tool, service, given, call.encoding)
  // Clients check structured content against the tool's output schema, so that an error can only be a text.
  if (!outcome.ok)
    return { isError: true, content: [{ type: 'text', text: problemsText(outcome.error, languageOf(given, call)) }] }
  const { data, text } = outcome.value
  const characters = JSON.stringify(data).length + text.length
  if (characters > maxCharacters) return { isError: true, content: [{ type: 'text', text: tooLong(characters) }] }
  return { content: [{ type: 'text', text }], structuredContent: data }
}

/**
 * Lets a server list and call tools. Their arguments have the JSON Schemas of the endpoints' parameters, and are read by
 * the same code, which reports all problems at once, each with suggestions.
 */
export function serveTools(
  { server }: McpServer,
  service: Service,
  tools: ReadonlyMap<string, Tool>,
  call: Call,
): void {
  server.registerCapabilities({ tools: {} })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map((tool) => listed(service, tool)),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) =>
    handleErrors(call, () => {
      const tool = tools.get(name)
      if (tool === undefined) throw unknownTool(tools, name)
      return resultOf(tool, service, given, call)
    }),
  )
}
