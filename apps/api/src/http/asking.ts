/** What is looked at of a request before any route sees it. @module */
import type { Context } from 'hono'
import { targetOf } from './target.ts'

/** A request, whatever runtime it came to. */
export interface Asking {
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
export const askingOf = ({ req, env }: Context): Asking => ({
  method: req.method,
  target: targetOf(req.url),
  header: (name) => req.header(name),
  peer: hasConnection(env) ? env.incoming.socket.remoteAddress : undefined,
})
