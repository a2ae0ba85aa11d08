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
import { type Language, languages, nearest, UnfitDateError } from '@puente/core'
import { dateError } from '../endpoints/invalid-query.ts'
import { truncate } from '../http/problem.ts'
import { type Call, guarded } from './call.ts'
import { problemsText } from './text/problems.ts'
import type { Tool } from './tool.ts'

/** Nothing here writes, and nothing asks anybody outside. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

const listed = ({ name, title, description, input, output }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: { ...input, type: 'object' },
  outputSchema: { ...output, type: 'object' },
  annotations,
})

function unknownTool(tools: ReadonlyMap<string, Tool>, name: string): McpError {
  const [near] = nearest(name, tools.keys())
  const hint = near === undefined ? `There are ${[...tools.keys()].join(', ')}.` : `Did you mean "${near}"?`
  return new McpError(ErrorCode.InvalidParams, `No tool is called "${truncate(name)}". ${hint}`)
}

/** More than this no model reads, and many clients refuse: a few pages of everything that is known are less. */
const mostCharacters = 200_000

const tooLong = (characters: number): string =>
  `The answer would have ${characters} characters, and at most ${mostCharacters} are sent. Ask with a lower limit or more conditions, or for some of the fields.`

/** What a tool answers, with dates that core has nothing to say about among what is wrong. */
function outcomeOf(
  { call }: Tool,
  given: Readonly<Record<string, unknown>>,
  { encoding }: Call,
): ReturnType<Tool['call']> {
  try {
    return call(given, encoding)
  } catch (error) {
    if (error instanceof UnfitDateError) return { ok: false, error: [dateError(error)] }
    throw error
  }
}

/** The language that a call names, however it is spelled, or else that of the request. */
const languageOf = ({ lang }: Readonly<Record<string, unknown>>, { encoding }: Call): Language =>
  languages.find((language) => language === String(lang).toLowerCase()) ?? encoding.language

function resultOf(tool: Tool, given: Readonly<Record<string, unknown>>, by: Call): CallToolResult {
  const outcome = outcomeOf(tool, given, by)
  // Clients hold whatever is structured to the tool's output schema, so that an error can only be a text.
  if (!outcome.ok)
    return { isError: true, content: [{ type: 'text', text: problemsText(outcome.error, languageOf(given, by)) }] }
  const { data, text } = outcome.value
  const characters = JSON.stringify(data).length + text.length
  if (characters > mostCharacters) return { isError: true, content: [{ type: 'text', text: tooLong(characters) }] }
  return { content: [{ type: 'text', text }], structuredContent: data }
}

/**
 * Lets a server list and call tools. They are described by the JSON Schemas that the routes' parameters have already,
 * and read by the same code, which tells all problems at once, each with what may have been meant.
 *
 * @param server a server that is not connected yet
 * @param tools what can be called, by name
 * @param call who asks
 */
export function serveTools({ server }: McpServer, tools: ReadonlyMap<string, Tool>, call: Call): void {
  server.registerCapabilities({ tools: {} })
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools.values()].map(listed) }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) =>
    guarded(call, () => {
      const tool = tools.get(name)
      if (tool === undefined) throw unknownTool(tools, name)
      return resultOf(tool, given, call)
    }),
  )
}
