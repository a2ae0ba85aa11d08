/** Errors of the protocol in plain words: those of the SDK are for authors of servers. @module */
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js'

/** How the SDK begins the message of an error that a server threw; its clients begin it so once more. */
const prefix = /^(?:MCP error -?\d+: )+/

interface ProtocolError {
  readonly code: number
  readonly message: string
}

const isError = (value: unknown): value is { readonly error: ProtocolError } => {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false
  const { error } = value
  if (typeof error !== 'object' || error === null) return false
  return 'message' in error && typeof error.message === 'string' && 'code' in error && typeof error.code === 'number'
}

/** The places in a message that a validator names, such as `params.uri`. */
function placesIn(issues: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(issues)
    if (!Array.isArray(found)) return []
    const places = found.map((issue: unknown) =>
      typeof issue === 'object' && issue !== null && 'path' in issue && Array.isArray(issue.path)
        ? issue.path.join('.')
        : '',
    )
    return [...new Set(places)].filter((place) => place !== '')
  } catch {
    return []
  }
}

/**
 * An error in plain words. Our own errors have the prefix; an internal error without it is the SDK's, about a message that it
 * cannot read.
 */
function plain({ code, message, ...more }: ProtocolError): ProtocolError {
  if (code !== ErrorCode.InternalError || prefix.test(message)) {
    return { ...more, code, message: message.replace(prefix, '') }
  }
  const places = placesIn(message)
  const where = places.length === 0 ? 'params' : places.join(', ')
  return { ...more, code: ErrorCode.InvalidParams, message: `The message cannot be read. See to: ${where}.` }
}

/** The same answer; an error in plain words, without the code that stands beside it already. */
export async function withPlainError(response: Response): Promise<Response> {
  const text = await response.text()
  const { status, headers } = response
  const body: unknown = text.includes('"error"') ? JSON.parse(text) : undefined
  if (!isError(body)) return new Response(text === '' ? null : text, { status, headers })
  return new Response(JSON.stringify({ ...body, error: plain(body.error) }), { status, headers })
}
