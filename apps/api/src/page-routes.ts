/** The pages for people as routes; they are loaded at the first request for one. @module */
import { languages } from '@puente/core'
import type { Context, Hono } from 'hono'
import { preferredType } from './http/accept.ts'
import { mediaTypes } from './http/formats.ts'
import { pathOf } from './http/incoming-request.ts'
import { cacheForMinutes } from './http/standard-headers.ts'
import type { PageAnswer, Pages, Service, ServiceEnv } from './service.ts'

/** Addresses of pages, below a base path. */
const pageRoutes = languages.flatMap((language) => [`/${language}`, `/${language}/:address{.+}`])

/** Addresses of files of the site itself; they are the same for every dataset. */
const fileRoutes = ['/assets/:file', '/favicon.svg', '/preview.png', '/robots.txt', '/sitemap.xml'] as const

/** Path and query string below a base path. */
const below = (c: Context, basePath: string): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname.slice(basePath.length) + search
}

const send = ({ status, headers, body }: PageAnswer): Response =>
  new Response(body, {
    status,
    headers: status === 308 ? { 'Cache-Control': cacheForMinutes, ...headers } : headers,
  })

/**
 * Adds the routes of pages.
 *
 * @param dataPath where the data is: the base path, or below it the address that names the dataset
 */
export function addPageRoutes(routes: Hono<ServiceEnv>, service: Service, pages: Pages, dataPath: string): void {
  const basePath = service.links.home.slice(0, -1)
  const reference = service.reference === undefined ? undefined : service.links.docs
  const origin = service.baseIri === undefined ? undefined : new URL(service.baseIri).origin
  let loaded: ReturnType<Pages['load']> | undefined
  const load = () => {
    // A fault may be gone the next time.
    loaded ??= pages.load().catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    return loaded
  }
  routes.get('/', (c) => {
    const isPage = preferredType(c.env.accept, [mediaTypes.html, mediaTypes.json]) === mediaTypes.html
    const language = languages.find((one) => one === c.req.query('lang')) ?? c.env.preferred
    c.header('Cache-Control', cacheForMinutes)
    return c.redirect(isPage ? `${dataPath}/${language}` : `${dataPath}/v1`, 302)
  })
  for (const path of pageRoutes) {
    routes.get(path, async (c) => {
      const { servedPage } = await load()
      const { atlas, baseIri } = service
      const target = below(c, dataPath)
      const page = servedPage({ atlas, target, basePath, dataPath, reference, origin, baseIri })
      return page === undefined ? c.notFound() : send(page)
    })
  }
  for (const path of fileRoutes) {
    routes.get(path, async (c) => {
      const { servedFile } = await load()
      const name = pathOf(below(c, dataPath)).slice(1)
      const file = servedFile({ atlas: service.atlas, name, basePath, dataPath, origin })
      return file === undefined ? c.notFound() : send(file)
    })
  }
}
