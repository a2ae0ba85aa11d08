import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { Call } from '../endpoints/endpoint.ts'

/**
 * Runs what answers a message. Errors for the client are passed on; of a fault inside, the client learns the request id only.
 */
export async function handleErrors<T>({ noteFault, requestId }: Call, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof McpError) throw error
    noteFault(error instanceof Error ? error : new Error(String(error)))
    throw new McpError(ErrorCode.InternalError, `The fault is ours. Report it with the request id ${requestId}.`)
  }
}
