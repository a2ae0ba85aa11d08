/** How the SDK begins the message of an error; its clients begin it so once more. */
const prefix = /^(?:MCP error -?\d+: )+/

/** Whether a value is an answer with an error of the protocol. */
const isError = (value: unknown): value is { readonly error: { readonly message: string } } => {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false
  const { error } = value
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
}

/**
 * The same answer; an error's message without the code that stands beside it already.
 *
 * @param response an answer of the SDK, of which the body is used up
 */
export async function withPlainError(response: Response): Promise<Response> {
  const text = await response.text()
  const { status, headers } = response
  const body: unknown = text.includes('"error"') ? JSON.parse(text) : undefined
  if (!isError(body)) return new Response(text === '' ? null : text, { status, headers })
  const error = { ...body.error, message: body.error.message.replace(prefix, '') }
  return new Response(JSON.stringify({ ...body, error }), { status, headers })
}
