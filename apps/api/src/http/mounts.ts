/**
 * Where the routes are mounted: at addresses that always have the newest dataset, and below `/datasets/{hash}`, where
 * responses never change and all links stay below it.
 *
 * @module
 */
import { languages } from '@puente/core'
import type { Router } from 'hono/router'
import type { RouterRoute } from 'hono/types'
import { namedLanguage } from './accept.ts'
import { withoutSuffix } from './formats.ts'
import { memoize } from './memoize.ts'
import { problemResponse, truncate } from './problem.ts'
import type { RequestFacts, ServiceLinks } from './request-facts.ts'

/** Names the route that answers at a path, as OpenAPI writes it, like `/v1/{collection}/{id}`. */
export type RouteTemplates = (method: string, path: string) => string

/** What answers at an address. */
export interface Mount {
  readonly fetch: (request: Request, facts: RequestFacts) => Response | Promise<Response>
  readonly links: ServiceLinks
  readonly hasReference: boolean
  /** Names of its routes, for the metrics. */
  readonly templateOf: RouteTemplates
  /** Whether responses at its addresses never change. */
  readonly isPermanent: boolean
  /** The same response at the other kind of address, as an entry of a `Link` header. */
  readonly alternateLink: (url: string) => string | undefined
}

/** Finds what answers at a path with its query string. */
export type FindMount = (target: string) => Mount

/** The routes of the service, mounted at a path; a Hono app has all of this. */
export interface Routes {
  readonly fetch: Mount['fetch']
  readonly router: Router<[unknown, RouterRoute]>
}

/** The template of requests that reach no route: a client can make up any number of addresses. */
const noRoute = 'none'

const templateFrom = memoize((pattern) => pattern.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}'))

function routeTemplates(router: Routes['router'], basePath: string, writtenAs = basePath): RouteTemplates {
  return (method, path) => {
    const [handlers] = router.match(method === 'HEAD' ? 'GET' : method, withoutSuffix(path, basePath))
    // Middlewares of all addresses precede the routes; of several routes that match, the first answers.
    const pattern = handlers.find(([[, route]]) => !route.path.endsWith('*'))?.[0][1].path
    return pattern === undefined ? noRoute : writtenAs + templateFrom(pattern.slice(basePath.length))
  }
}

/** Path and query string of an address, as the URL parser spells them: nothing in them can end a link early. */
function spelled(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Whether a target is at a path or below it; a format, a path or a query may follow. */
const isBelow = (target: string, path: string): boolean =>
  target.startsWith(path) && /^([/?]|$)/.test(target.slice(path.length))

export interface MountsOptions {
  /** Where the service is mounted: empty, or like `/atlas`. */
  readonly basePath: string
  readonly dataset: { readonly version: string; readonly hash: string; readonly asOf: string }
  readonly hasReference: boolean
  /** Makes the routes whose data is below a path, and their addresses. */
  readonly createRoutes: (dataPath: string) => { readonly routes: Routes; readonly links: ServiceLinks }
}

/** The routes at addresses that always have the newest; they link to those that name the dataset. */
function newestMount({ basePath, createRoutes, hasReference }: MountsOptions, pinnedPath: string): Mount {
  const { routes, links } = createRoutes(basePath)
  return {
    fetch: routes.fetch,
    links,
    hasReference,
    templateOf: routeTemplates(routes.router, basePath),
    isPermanent: false,
    alternateLink: (url) => {
      const target = spelled(url)
      // The registry of link relations has "bookmark" for a permanent link.
      return isBelow(target, links.api) ? `<${pinnedPath}${target.slice(basePath.length)}>; rel="bookmark"` : undefined
    },
  }
}

/** The routes at addresses that name the dataset; they link to those that always have the newest (RFC 5829). */
function pinnedMount({ basePath, createRoutes, hasReference }: MountsOptions, pinnedPath: string): Mount {
  const { routes, links } = createRoutes(pinnedPath)
  return {
    fetch: routes.fetch,
    links,
    hasReference,
    templateOf: routeTemplates(routes.router, pinnedPath, `${basePath}/datasets/{hash}`),
    isPermanent: true,
    alternateLink: (url) => `<${basePath}${spelled(url).slice(pinnedPath.length)}>; rel="latest-version"`,
  }
}

/** An address that names a dataset: its hash, what is asked of it, and whether that is data or a page. */
const datasetAddress = new RegExp(`^/datasets/([^/?]*)((/(?:v1|${languages.join('|')}))(?=[/?]|$).*)?`)

/** Answers at addresses that name another dataset. */
function notServedMount({ basePath, dataset }: MountsOptions, target: string, newest: Mount): Mount {
  const [, hash = '', rest = '', head = '/v1'] = datasetAddress.exec(target.slice(basePath.length)) ?? []
  const { version, asOf } = dataset
  const detail = {
    en: `The dataset "${truncate(hash)}" is not served here: it is ${version} as of ${asOf}, and its hash is ${dataset.hash}.`,
    es: `Los datos "${truncate(hash)}" no se sirven aquí: son los de la versión ${version}, de ${asOf}, y su hash es ${dataset.hash}.`,
  }
  const addresses = (below: string) =>
    [`${basePath}/datasets/${dataset.hash}${below}`, `${basePath}${below}`].map((self) => ({ label: self, self }))
  return {
    ...newest,
    fetch: async (request, facts) => {
      const url = new URL(basePath + rest, request.url)
      const same = rest === '' ? undefined : await newest.fetch(new Request(url), facts)
      const nearest = addresses(same === undefined || same.status === 404 ? head : rest)
      const language = namedLanguage(target) ?? facts.preferred
      return problemResponse(newest.links, 'dataset-not-served', { detail, nearest }, language)
    },
    templateOf: () => noRoute,
    alternateLink: () => undefined,
  }
}

/** Finds what answers at an address; the routes that name the dataset are made when they are first needed. */
export function createMounts(options: MountsOptions): FindMount {
  const datasets = `${options.basePath}/datasets/`
  const pinnedPath = datasets + options.dataset.hash
  const newest = newestMount(options, pinnedPath)
  let pinned: Mount | undefined
  return function findMount(target) {
    if (!target.startsWith(datasets)) return newest
    if (['v1', ...languages].some((head) => isBelow(target, `${pinnedPath}/${head}`))) {
      pinned ??= pinnedMount(options, pinnedPath)
      return pinned
    }
    return isBelow(target, pinnedPath) ? newest : notServedMount(options, target, newest)
  }
}
