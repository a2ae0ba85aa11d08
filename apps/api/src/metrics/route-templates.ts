/** What requests are counted under: there are as many names as routes, whatever is asked. @module */
import type { Router } from 'hono/router'
import type { RouterRoute } from 'hono/types'
import { withoutSuffix } from '../http/formats.ts'

/** The routes that there are, as Hono finds them. */
type Routes = Router<[unknown, RouterRoute]>

/** Names the route that answers at a path, as OpenAPI writes it, like `/v1/{collection}/{id}`. */
export type RouteTemplates = (method: string, path: string) => string

/** What no route has a name for; a client can make up as many addresses as it likes. */
export const noRoute = 'none'

/**
 * Names routes.
 *
 * @param routes the routes that there are
 * @param basePath where they are mounted
 * @param writtenAs how that is written in their names
 */
export function routeTemplates(routes: Routes, basePath: string, writtenAs = basePath): RouteTemplates {
  const written = new Map<string, string>()
  return (method, path) => {
    const [handlers] = routes.match(method === 'HEAD' ? 'GET' : method, withoutSuffix(path, basePath))
    // What stands at every address stands before the routes; of several routes that match, the first answers.
    const pattern = handlers.find(([[, route]]) => !route.path.endsWith('*'))?.[0][1].path
    if (pattern === undefined) return noRoute
    const known = written.get(pattern)
    if (known !== undefined) return known
    const template = writtenAs + pattern.slice(basePath.length).replace(/:(\w+)/g, '{$1}')
    written.set(pattern, template)
    return template
  }
}
