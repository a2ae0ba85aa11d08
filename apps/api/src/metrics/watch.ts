/** Looks on while requests are answered, and has them counted by route. @module */
import type { Sites } from '../http/sites.ts'
import { pathOf } from '../http/target.ts'
import type { Metrics } from './metrics.ts'

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
