/** A request as the pipeline reads it, on any runtime. @module */
import type { Context } from 'hono'

/** What the pipeline reads of a request before a route does. */
export interface IncomingRequest {
  /** As HTTP has it, like `GET`. */
  readonly method: string
  /** Path and query string, as the URL parser spells them. */
  readonly target: string
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined
  /** The IP address at the other end of the connection, where the runtime gives it. */
  readonly peer: string | undefined
}

/** Hono's server for Node passes the connection on beside the request. */
const hasConnection = (env: unknown): env is { readonly incoming: { readonly socket: { remoteAddress?: string } } } =>
  typeof env === 'object' && env !== null && 'incoming' in env

export const incomingRequest = ({ req, env }: Context): IncomingRequest => ({
  method: req.method,
  target: targetOf(req.url),
  header: (name) => req.header(name),
  peer: hasConnection(env) ? env.incoming.socket.remoteAddress : undefined,
})

export const isRead = ({ method }: { readonly method: string }): boolean => method === 'GET' || method === 'HEAD'

/** Where the path of an address begins; -1 if it has none. */
const pathStart = (url: string): number => url.indexOf('/', url.indexOf('//') + 2)

/**
 * Path and query string of an address, unchanged.
 *
 * @example
 * targetOf('http://localhost:3000/v1/clusters?q=a') // '/v1/clusters?q=a'
 */
function targetOf(url: string): string {
  const start = pathStart(url)
  return start === -1 ? '/' : url.slice(start)
}

/**
 * An address without its path and query string.
 *
 * @example
 * originOf('http://localhost:3000/v1/clusters?q=a') // 'http://localhost:3000'
 */
export function originOf(url: string): string {
  const start = pathStart(url)
  return start === -1 ? url : url.slice(0, start)
}

export function pathOf(target: string): string {
  const end = target.indexOf('?')
  return end === -1 ? target : target.slice(0, end)
}
