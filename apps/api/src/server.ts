/** A server on a port, which lives as long as its scope. @module */
import { createServer, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { malformedRequest, refuseExpectation, refuseHead, refuseRequest, refuseTunnel } from './bad-request.ts'
import type { NodeListener } from './node-fast-path.ts'

export class CannotListenError extends Data.TaggedError('CannotListenError')<{ readonly message: string }> {}

export interface ServerOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Answers some requests before `fetch` does; none by default. */
  readonly fastPath?: NodeListener
  readonly port: number
  readonly host: string
  /** Open connections; further ones are closed at once. */
  readonly maxConnections: number
  readonly timeouts?: Timeouts
}

/** How long a server waits, in milliseconds. */
export interface Timeouts {
  readonly headers: number
  readonly request: number
  readonly keepAlive: number
  /** For a client to go on sending or reading: at most this, at least half of it. */
  readonly idle: number
  /** Between two checks of all connections. */
  readonly checkInterval: number
}

/**
 * A client that is slow on purpose must not hold a connection for long. An idle connection is kept longer than by proxies
 * and load balancers, mostly 60 seconds: if both close at once, a request is lost between them.
 */
const defaultTimeouts: Timeouts = {
  headers: 10_000,
  request: 30_000,
  keepAlive: 65_000,
  idle: 120_000,
  checkInterval: 2000,
}

/** Address and headers together, in bytes; the longest address leaves half of it to headers. */
const maxHeaderSize = 16_384

/**
 * Of the 5 seconds that a server usually has to stop, requests in progress get 4, and requests that are already on the wire
 * a moment to arrive.
 */
const drainMilliseconds = { inProgress: 4000, onTheWire: 300 }

/** Another port: the next one, or the default after the last. */
const otherPort = (port: number) => (port < 65_535 ? port + 1 : 3000)

function listenErrorMessage(error: NodeJS.ErrnoException, { port, host }: ServerOptions): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken already. Stop what listens there, or choose another: PORT=${otherPort(port)}.`
    case 'EACCES':
      return `Port ${port} needs rights that this program does not have. Choose one from 1024 on, like PORT=3000.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`
    default:
      return `Cannot listen on port ${port} of ${host}: ${error.message}`
  }
}

function serverOf({ fetch, fastPath, maxConnections, timeouts = defaultTimeouts }: ServerOptions): Server {
  // HTTP/1.0 needs no host; no response depends on it.
  const listener = getRequestListener(fetch, { errorHandler: malformedRequest, hostname: 'localhost' })
  const serverOptions = {
    maxHeaderSize,
    // Node would answer a missing Host header without a body.
    requireHostHeader: false,
    headersTimeout: timeouts.headers,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.keepAlive,
    connectionsCheckingInterval: timeouts.checkInterval,
  }
  const server = createServer(serverOptions, (incoming, outgoing) => {
    if (refuseHead(incoming, outgoing)) return
    // OPTIONS for the server as a whole is answered as for its home page (RFC 9110 §9.3.7).
    if (incoming.url === '*' && incoming.method === 'OPTIONS') incoming.url = '/'
    if (fastPath?.(incoming, outgoing) !== true) listener(incoming, outgoing)
  })
  server.on('clientError', refuseRequest).on('checkExpectation', refuseExpectation).on('connect', refuseTunnel)
  server.maxConnections = maxConnections
  // A client that stops reading is noticed at the second check: before the first, some of the response was sent.
  server.timeout = timeouts.idle / 2
  return server
}

const open = (options: ServerOptions): Effect.Effect<Server, CannotListenError> =>
  Effect.callback((resume) => {
    const server = serverOf(options)
    server.once('error', (error) =>
      resume(Effect.fail(new CannotListenError({ message: listenErrorMessage(error, options) }))),
    )
    server.listen(options.port, options.host, () => resume(Effect.succeed(server)))
  })

/**
 * Accepts no more connections, lets requests finish, and then cuts off those that do not. An idle connection is closed only
 * after a moment: a client that just sent a request would see it break, and not know whether the request arrived.
 */
const drain = (server: Server): Effect.Effect<void> =>
  Effect.callback((resume) => {
    // No further request may come on a connection that stays open until its response is sent.
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false
    })
    const closeIdle = setTimeout(() => server.closeIdleConnections(), drainMilliseconds.onTheWire)
    const cutOff = setTimeout(() => server.closeAllConnections(), drainMilliseconds.inProgress)
    // Node's HTTP server would close idle connections at once.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(closeIdle)
      clearTimeout(cutOff)
      resume(Effect.void)
    })
  })

/** The address of a server that listens on a port, as a browser takes it. */
function addressOf(server: Server): string {
  // A server that listens on a port has an address of this form; only one on a pipe has a text.
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Listens until its scope is closed, then drains. */
export const listen = (options: ServerOptions) =>
  Effect.acquireRelease(open(options), drain).pipe(Effect.map(addressOf))
