/** Passes a request on to the routes of the service. @module */
import type { Context, MiddlewareHandler } from 'hono'
import { originOf, pathOf } from './incoming-request.ts'
import type { Mount } from './mounts.ts'
import type { PipelineEnv } from './request-state.ts'
import { respond } from './respond.ts'

/** What a route answered, and what it depends on. */
export interface RouteResponse {
  readonly response: Response
  /** The headers of the request that the response depends on. */
  readonly variesBy: Set<string>
  /** The formats among which the `Accept` header chose; empty if it had no choice. */
  readonly offered: readonly string[]
}

/** Gives a request to the routes of a mount, with a target that may differ from the request's own. */
export async function askRoutes(c: Context<PipelineEnv>, mount: Mount, target: string): Promise<RouteResponse> {
  const { raw } = c.req
  const { incoming, preferred } = c.get('request')
  const variesBy = new Set<string>()
  let offered: readonly string[] = []
  const address = originOf(raw.url) + target
  // For HEAD a route would make no body, and its length would be unknown.
  const method = raw.method === 'HEAD' ? 'GET' : raw.method
  const request =
    address === raw.url && method === raw.method ? raw : new Request(new Request(address, raw), { method })
  const response = await mount.fetch(request, {
    requestId: c.get('requestId'),
    links: mount.links,
    get accept() {
      variesBy.add('Accept')
      return incoming.header('accept')
    },
    get preferred() {
      variesBy.add('Accept-Language')
      return preferred
    },
    noteOffered: (formats) => {
      offered = formats
    },
    noteFault: (fault) => c.set('fault', fault),
  })
  return { response, variesBy, offered }
}

/** Options of {@link dispatch}. */
export interface DispatchOptions {
  /** Whether the response names its route, for the metrics. */
  readonly namesRoute?: boolean
}

/**
 * Answers with what the routes answer: the last of the pipeline.
 *
 * @example
 * app.use(cache({ store }), dispatch())
 */
export const dispatch = ({ namesRoute = false }: DispatchOptions = {}): MiddlewareHandler<PipelineEnv> =>
  async function dispatch(c) {
    const mount = c.get('mount')
    const { incoming, target } = c.get('request')
    const { response, variesBy, offered } = await askRoutes(c, mount, target)
    const route = namesRoute ? mount.templateOf(incoming.method, pathOf(target)) : undefined
    await respond(c, response, { variesBy, offered, route })
  }
