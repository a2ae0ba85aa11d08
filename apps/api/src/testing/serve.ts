import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

/** A server on a free loopback port, on Node. */
export interface Serving {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Serves a fetch handler until it is told to stop. */
export async function serve(fetch: (request: Request) => Response | Promise<Response>): Promise<Serving> {
  const server = createServer(getRequestListener(fetch)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this form; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { address: `http://127.0.0.1:${port}`, stop }
}
