/** A server on a port, which lives as long as its scope. @module */
import { createServer, type Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { malformedRequest, refuseExpectation, refuseHead, refuseRequest, refuseTunnel } from './bad-request.ts'
import type { NodeListener } from './node-fast-path.ts'

/** The server cannot listen where it is told to. */
export class CannotListenError extends Data.TaggedError('CannotListenError')<{ readonly message: string }> {}

/** What a server is made of. */
export interface ServerOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Answers some requests before `fetch` does; none unless given. */
  readonly fastPath?: NodeListener
  readonly port: number
  readonly host: string
  /** Connections that are open at once; more are closed as they come. */
  readonly maxConnections: number
  readonly timeouts?: Timeouts
}

/** For how long a server waits, in milliseconds. */
export interface Timeouts {
  /** For the whole head of a request. */
  readonly headers: number
  /** For a whole request. */
  readonly request: number
  /** For the next request on a connection. */
  readonly keepAlive: number
  /** For somebody to go on sending or reading, at the most; at the least, half as long. */
  readonly idle: number
  /** From one look at all connections to the next. */
  readonly checkInterval: number
}

/**
 * Whoever is slow on purpose must not hold a connection for long. For the next request it waits longer than proxies and
 * load balancers do, mostly 60 seconds: if both close at once, a request is lost between them.
 */
const usualPatience: Timeouts = {
  headers: 10_000,
  request: 30_000,
  keepAlive: 65_000,
  idle: 120_000,
  checkInterval: 2000,
}

/** Address and headers together, in bytes; the longest address that is read leaves half of it to headers. */
const maxHeaderSize = 16_384

/**
 * A server that has 5 seconds to stop gives requests under way 4, and requests that were on their way when it was told to
 * stop a moment to come.
 */
const drainMilliseconds = { all: 4000, onTheirWay: 300 }

/** The port after one, or the usual one after the last. */
const otherThan = (port: number) => (port < 65_535 ? port + 1 : 3000)

function whyNot(error: NodeJS.ErrnoException, { port, host }: ServerOptions): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken already. Stop what listens there, or choose another: PORT=${otherThan(port)}.`
    case 'EACCES':
      return `Port ${port} needs rights that this program does not have. Choose one from 1024 on, like PORT=3000.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`
    default:
      return `Cannot listen on port ${port} of ${host}: ${error.message}`
  }
}

function serverOf({
  fetch,
  fastPath: kept,
  maxConnections,
  timeouts: patience = usualPatience,
}: ServerOptions): Server {
  const timeouts = {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.keepAlive,
    connectionsCheckingInterval: patience.checkInterval,
  }
  // HTTP/1.0 needs no host; nothing that is answered depends on it.
  const listener = getRequestListener(fetch, { errorHandler: malformedRequest, hostname: 'localhost' })
  // Node would answer a missing Host header without a body.
  const server = createServer({ maxHeaderSize, requireHostHeader: false, ...timeouts }, (incoming, outgoing) => {
    if (refuseHead(incoming, outgoing)) return
    // Of the server as a whole, the same can be asked as of its first page (RFC 9110 §9.3.7).
    if (incoming.url === '*' && incoming.method === 'OPTIONS') incoming.url = '/'
    if (kept?.(incoming, outgoing) !== true) listener(incoming, outgoing)
  })
  server.on('clientError', refuseRequest).on('checkExpectation', refuseExpectation).on('connect', refuseTunnel)
  server.maxConnections = maxConnections
  // A reader that stops is seen at the second look: at the first, some of the answer has gone since it began.
  server.timeout = patience.idle / 2
  return server
}

const open = (options: ServerOptions): Effect.Effect<Server, CannotListenError> =>
  Effect.callback((resume) => {
    const server = serverOf(options)
    server.once('error', (error) => resume(Effect.fail(new CannotListenError({ message: whyNot(error, options) }))))
    server.listen(options.port, options.host, () => resume(Effect.succeed(server)))
  })

/**
 * Takes no more connections, lets requests finish, and then cuts off those that do not. A connection on which nobody asks
 * is closed only after a moment: a client that asked just before would see it break, and not know whether it was heard.
 */
const drain = (server: Server): Effect.Effect<void> =>
  Effect.callback((resume) => {
    // Nobody is to ask more on a connection that stays open until its answer is sent.
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false
    })
    const closeIdle = setTimeout(() => server.closeIdleConnections(), drainMilliseconds.onTheirWay)
    const cutOff = setTimeout(() => server.closeAllConnections(), drainMilliseconds.all)
    // Node's server of HTTP would close what is idle at once.
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

/**
 * Listens until its scope is closed, then drains.
 *
 * @param options what answers, and where
 * @returns the server's address, like `http://127.0.0.1:3000`
 */
export const listen = (options: ServerOptions) =>
  Effect.acquireRelease(open(options), drain).pipe(Effect.map(addressOf))
