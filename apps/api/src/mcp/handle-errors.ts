/** Who asks, and how what goes wrong within is told. @module */
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { Encoding } from '../encode/link.ts'

/** A request on which messages came. */
export interface Call {
  readonly encoding: Encoding
  /** By which the request is found in the log. */
  readonly requestId: string
  /** Takes note of a fault inside, for the log. */
  readonly noteFault: (fault: Error) => void
}

/**
 * Runs what answers a message. What it throws for the asker is passed on; a fault inside is told by its request id and
 * nothing else.
 *
 * @param call who asks
 * @param run what answers
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
