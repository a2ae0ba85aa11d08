/** What clients ask every server, whether it announces it or not. @module */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'

/** There are no prompts, and nothing is logged to clients: to ask for either is no mistake. */
const answers: ReadonlyMap<string, object> = new Map([
  ['prompts/list', { prompts: [] }],
  ['logging/setLevel', {}],
])

/**
 * Lets a server answer what it does not announce with empty lists, and announce nothing that never comes.
 *
 * @param server has its tools and resources already, and is not connected yet
 */
export function answerProbes({ server }: McpServer): void {
  server.registerCapabilities({ resources: { listChanged: false } })
  server.fallbackRequestHandler = async ({ method }) => {
    const answer = answers.get(method)
    if (answer === undefined) throw new McpError(ErrorCode.MethodNotFound, 'Method not found')
    return answer
  }
}
