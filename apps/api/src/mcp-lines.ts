/**
 * The Model Context Protocol over standard input and output, as desktop clients start it: one message a line.
 *
 * Each message is answered by the service's own `/mcp`, so that tools, resources and errors are the same.
 *
 * @module
 */
import type { Atlas, Language } from '@puente/core'
import { createApp } from './app.ts'

/** Where messages come from and answers go. */
export interface McpLines {
  /** Text in pieces of any length. */
  readonly input: AsyncIterable<string>
  /** Takes an answer, which ends in a line break. */
  readonly write: (line: string) => unknown
  /** Takes the trace of a fault inside. Default: it is dropped. */
  readonly report?: (fault: string) => unknown
}

/** Options of the protocol. */
export interface McpOptions {
  /** The language of answers to calls that name none. Default: English. */
  readonly language?: Language
}

/** The longest answer, in characters: for longer ones, clients take many seconds or close the connection. */
const maxCharacters = 1_000_000

const codes = { invalidRequest: -32_600, tooLarge: -32_000 } as const

const errorLine = (id: unknown, code: number, message: string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })

/** The id of an answer that is a text of JSON. */
function idOf(answer: string): unknown {
  const parsed: unknown = JSON.parse(answer)
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null
}

/** The answer of the service to a message; empty to a notification. */
async function answerTo(response: Response): Promise<string> {
  const text = await response.text()
  if (text === '') return ''
  // What the service says before it reads the message, as of one that is too long.
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    const { title, detail = '' }: { readonly title: string; readonly detail?: string } = JSON.parse(text)
    return errorLine(null, codes.invalidRequest, `${title}. ${detail}`.trim())
  }
  if (text.length <= maxCharacters) return text
  const message = `The answer has ${text.length} characters, and at most ${maxCharacters} are sent. Ask find page by page.`
  return errorLine(idOf(text), codes.tooLarge, message)
}

/** The lines of a text that comes in pieces, without their ends. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of input) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

/**
 * Answers messages of the Model Context Protocol, a line each, one after the other, until there are no more. Tools and
 * resources are those of `/mcp` of the service.
 *
 * @param atlas the atlas that it answers from
 * @param lines where messages come from and answers go
 * @param options the language
 * @returns resolves at the end of the input, once all is answered
 * @example
 * import { atlas } from '@puente/core'
 * const input = (async function* () {
 *   yield '{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n'
 * })()
 * await answerMcpLines(atlas, { input, write: (line) => JSON.parse(line).result.tools.length })
 */
export async function answerMcpLines(
  atlas: Atlas,
  { input, write, report }: McpLines,
  { language = 'en' }: McpOptions = {},
): Promise<void> {
  const app = createApp(atlas, { log: ({ error }) => error !== undefined && report?.(error) })
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language }
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue
    const answer = await answerTo(await app.request('/mcp', { method: 'POST', headers, body: line }))
    if (answer !== '') write(`${answer}\n`)
  }
}
