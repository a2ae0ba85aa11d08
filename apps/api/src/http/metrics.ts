/**
 * Counts of requests by route.
 *
 * Hono's middleware for Prometheus would load its client, which needs Node; this one knows an interface, and the program
 * chooses what counts.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import type { PassedResponse } from './cached-response.ts'
import { pathOf } from './incoming-request.ts'
import type { FindMount } from './mounts.ts'
import type { PipelineEnv, RequestState } from './request-state.ts'

/** A response, as it is counted. */
export interface Counted {
  /** A route as OpenAPI writes it, like `/v1/{collection}/{id}`; `none` where no route was reached. */
  readonly route: string
  /** `GET`, `HEAD`, `OPTIONS`, `POST`, or `other`. */
  readonly method: string
  readonly status: number
  /** Time until the response was ready. */
  readonly seconds: number
  /** Whether the response came from the cache. */
  readonly kept: boolean
}

/** Counts requests, and gives the counts. */
export interface Metrics {
  /** A request came. */
  readonly began: () => void
  /** A request that came was answered. */
  readonly answered: (answer: Counted) => void
  /** All counts, as a text that Prometheus reads, and its media type. */
  readonly expose: () => Promise<{ readonly text: string; readonly contentType: string }>
}

const countedMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST'])

export function counted(
  { incoming: { method }, started, target }: RequestState,
  { status, route }: PassedResponse,
  isCached: boolean,
  findMount: FindMount,
): Counted {
  return {
    route: route ?? findMount(target).templateOf(method, pathOf(target)),
    method: countedMethods.has(method) ? method : 'other',
    status,
    seconds: (performance.now() - started) / 1000,
    kept: isCached,
  }
}

export const metrics = (counts: Metrics, findMount: FindMount): MiddlewareHandler<PipelineEnv> =>
  async function metrics(c, next) {
    counts.began()
    await next()
    counts.answered(counted(c.get('request'), c.get('response'), c.get('isCached') === true, findMount))
  }
