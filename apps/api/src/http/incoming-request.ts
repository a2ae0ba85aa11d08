/** What is looked at of a request before any route sees it. @module */
import type { Context } from 'hono'

/**
 * Path and query string of an address, as they stand in it.
 *
 * @example
 * targetOf('http://localhost:3000/v1/clusters?q=a') // '/v1/clusters?q=a'
 */
function targetOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? '/' : url.slice(path)
}

/**
 * An address without its path and query string.
 *
 * @example
 * originOf('http://localhost:3000/v1/clusters?q=a') // 'http://localhost:3000'
 */
export function originOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? url : url.slice(0, path)
}

/** Path of a target. */
export function pathOf(target: string): string {
  const end = target.indexOf('?')
  return end === -1 ? target : target.slice(0, end)
}

/** A request, whatever runtime it came to. */
export interface IncomingRequest {
  /** As HTTP has it, like `GET`. */
  readonly method: string
  /** Path and query string, as the URL parser spells them. */
  readonly target: string
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined
  /** The IP address at the other end of the connection, where the runtime tells it. */
  readonly peer: string | undefined
}

/** Hono's server for Node hands the connection on beside the request. */
const hasConnection = (env: unknown): env is { readonly incoming: { readonly socket: { remoteAddress?: string } } } =>
  typeof env === 'object' && env !== null && 'incoming' in env

/** A request that came to Hono. */
export const incomingRequest = ({ req, env }: Context): IncomingRequest => ({
  method: req.method,
  target: targetOf(req.url),
  header: (name) => req.header(name),
  peer: hasConnection(env) ? env.incoming.socket.remoteAddress : undefined,
})
