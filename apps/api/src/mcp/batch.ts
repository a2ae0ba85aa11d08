/**
 * Several messages in one request, as the protocol had them until March 2025. Each is answered as if it came alone, so
 * that none can cancel its neighbour.
 *
 * @module
 */
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js'
import { maxMessages } from '../endpoints/mcp.ts'

/** From this version on there are no batches. */
const firstWithout = '2025-06-18'

/** Whether the version of the protocol that was agreed on has batches; without a header it is that of March 2025. */
export const maySendBatches = ({ headers }: Request): boolean =>
  (headers.get('Mcp-Protocol-Version') ?? '') < firstWithout

const isInitialize = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'method' in message && message.method === 'initialize'

export async function answerBatch(
  messages: readonly unknown[],
  answerOne: (message: unknown) => Promise<Response>,
  refuse: (code: ErrorCode, message: string) => Response,
): Promise<Response> {
  if (messages.length === 0) return refuse(ErrorCode.InvalidRequest, 'The batch is empty.')
  if (messages.length > maxMessages) {
    return refuse(
      ErrorCode.InvalidRequest,
      `The batch has ${messages.length} messages; at most ${maxMessages} are answered.`,
    )
  }
  if (messages.some(isInitialize))
    return refuse(ErrorCode.InvalidRequest, 'Send initialize alone, before any other message.')
  const answers: unknown[] = []
  for (const message of messages) {
    const response = await answerOne(message)
    const text = await response.text()
    // What is wrong with the request as a whole, like its Content-Type, is so for each of them.
    if (response.status === 406 || response.status === 415) return new Response(text, response)
    if (text !== '') answers.push(JSON.parse(text))
  }
  return answers.length === 0 ? new Response(null, { status: 202 }) : Response.json(answers)
}
