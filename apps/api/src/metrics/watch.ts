/** Looks on while requests are answered, and has them counted by route. @module */
import type { Sites } from '../http/sites.ts'
import { pathOf } from '../http/target.ts'
import type { Metrics } from './metrics.ts'

/** What looks on while requests are answered. */
export interface Watch {
  /** A request came. */
  readonly began: () => void
  /**
   * It was answered.
   *
   * @param method as the request has it
   * @param target path and query string
   * @param status of the answer
   * @param milliseconds until the answer was ready
   * @param kept whether the answer was there already
   */
  readonly answered: (method: string, target: string, status: number, milliseconds: number, kept: boolean) => void
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
  answered: (method, target, status, milliseconds, kept) =>
    answered({
      route: sites(target).templateOf(method, pathOf(target)),
      method: countedMethods.has(method) ? method : 'other',
      status,
      seconds: milliseconds / 1000,
      kept,
    }),
})
