/** Looks on while requests are answered, and has them counted by route. @module */
import type { Router } from 'hono/router'
import type { RouterRoute } from 'hono/types'
import { withoutSuffix } from '../http/formats.ts'
import type { Metrics } from './metrics.ts'

/** What looks on while requests are answered. */
export interface Watch {
  /** A request came. */
  readonly began: () => void
  /**
   * It was answered.
   *
   * @param method as the request has it
   * @param path without the query string
   * @param status of the answer
   * @param milliseconds until the answer was ready
   * @param kept whether the answer was there already
   */
  readonly answered: (method: string, path: string, status: number, milliseconds: number, kept: boolean) => void
}

/** The routes that a service has, as Hono finds them. */
type Routes = Router<[unknown, RouterRoute]>

const countedMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST'])

/** What no route has a name for; a client can make up as many addresses as it likes. */
const noRoute = 'none'

/** A route as OpenAPI writes it: there are as many names as routes, whatever is asked. */
function templates(routes: Routes, basePath: string) {
  const written = new Map<string, string>()
  return (method: string, path: string): string => {
    const [handlers] = routes.match(method === 'HEAD' ? 'GET' : method, withoutSuffix(path, basePath))
    // What stands at every address stands before the routes; of several routes that match, the first answers.
    const pattern = handlers.find(([[, route]]) => !route.path.endsWith('*'))?.[0][1].path
    if (pattern === undefined) return noRoute
    const known = written.get(pattern)
    if (known !== undefined) return known
    const template = pattern.replace(/:(\w+)/g, '{$1}')
    written.set(pattern, template)
    return template
  }
}

/**
 * Has requests counted by route.
 *
 * @param routes the routes that there are
 * @param basePath where they are mounted
 * @param metrics what counts
 */
export function watchOver(routes: Routes, basePath: string, { began, answered }: Metrics): Watch {
  const templateOf = templates(routes, basePath)
  return {
    began,
    answered: (method, path, status, milliseconds, kept) =>
      answered({
        route: templateOf(method, path),
        method: countedMethods.has(method) ? method : 'other',
        status,
        seconds: milliseconds / 1000,
        kept,
      }),
  }
}
