/**
 * What is counted of the service, and told to whoever watches over it.
 *
 * Only this is known to the routes: what counts is chosen by the program, since it needs Node.
 *
 * @module
 */

import { pathOf } from './incoming-request.ts'
import type { Sites } from './mounts.ts'

/** An answer, as it is counted. */
export interface Counted {
  /** A route as OpenAPI writes it, like `/v1/{collection}/{id}`; `none` where no route was reached. */
  readonly route: string
  /** `GET`, `HEAD`, `OPTIONS`, `POST`, or `other`. */
  readonly method: string
  readonly status: number
  /** Time until the answer was ready. */
  readonly seconds: number
  /** Whether the answer was there already. */
  readonly kept: boolean
}

/** Counts requests, and tells the counts. */
export interface Metrics {
  /** A request came. */
  readonly began: () => void
  /** A request that came was answered. */
  readonly answered: (answer: Counted) => void
  /** Everything that was counted, as a text that Prometheus reads, and its media type. */
  readonly expose: () => Promise<{ readonly text: string; readonly contentType: string }>
}

/** What looks on while requests are answered. */
export interface Watch {
  /** A request came. */
  readonly began: () => void
  /** Under which name a request is counted, given its method, and path and query string. */
  readonly routeOf: (method: string, target: string) => string
  /**
   * It was answered.
   *
   * @param method as the request has it
   * @param route what `routeOf` says
   * @param status of the answer
   * @param milliseconds until the answer was ready
   * @param kept whether the answer was there already
   */
  readonly answered: (method: string, route: string, status: number, milliseconds: number, kept: boolean) => void
}

const countedMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST'])

/**
 * Has requests counted by route.
 *
 * @param sites what answers
 * @param metrics what counts
 */
export const watchOver = (sites: Sites, { began, answered }: Metrics): Watch => ({
  began,
  routeOf: (method, target) => sites(target).templateOf(method, pathOf(target)),
  answered: (method, route, status, milliseconds, kept) =>
    answered({
      route,
      method: countedMethods.has(method) ? method : 'other',
      status,
      seconds: milliseconds / 1000,
      kept,
    }),
})
