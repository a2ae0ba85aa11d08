/**
 * Where what the dataset gives is found: at addresses that always have the newest, and at others that name the dataset
 * by its hash, below `/datasets/{hash}`. What is at these never changes, and all links in it lead to others like it.
 *
 * @module
 */
import { type Links, linksUnder } from '../links.ts'
import { noRoute, type RouteTemplates, routeTemplates } from '../metrics/route-templates.ts'
import { createRoutes } from '../routes/routes.ts'
import type { RequestFacts, Service } from '../service.ts'
import { languageParameter } from './accept.ts'
import { problemResponse, truncate } from './problem.ts'

/** Answers a request of which the facts are known. */
export type Routes = (request: Request, facts: RequestFacts) => Response | Promise<Response>

/** What answers at an address. */
export interface Site {
  readonly routes: Routes
  readonly links: Links
  /** What its routes are counted under. */
  readonly templateOf: RouteTemplates
  /** Whether what is at its addresses never changes. */
  readonly isPermanent: boolean
  /** The same answer at the other kind of address, as an entry of a `Link` header. */
  readonly elsewhere: (url: string) => string | undefined
}

/** Finds what answers at a path with its query string. */
export type Sites = (target: string) => Site

/** Path and query string of an address, as the URL parser spells them: nothing in them can end a link early. */
function spelled(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Whether something below a path is meant; what follows it can be a format, a path or a query. */
const leadsBelow = (target: string, path: string): boolean =>
  target.startsWith(path) && /^([/?]|$)/.test(target.slice(path.length))

/** What answers at addresses that always have the newest; they tell of those that name the dataset. */
function newest(service: Service, basePath: string, pinnedPath: string): Site {
  const { links } = service
  const routes = createRoutes(service, basePath)
  return {
    routes: routes.fetch,
    links,
    templateOf: routeTemplates(routes.router, basePath),
    isPermanent: false,
    elsewhere: (url) => {
      const target = spelled(url)
      // A permanent link to use for bookmarks: so the registry of link relations has it.
      return leadsBelow(target, links.api)
        ? `<${pinnedPath}${target.slice(basePath.length)}>; rel="bookmark"`
        : undefined
    },
  }
}

/** What answers at addresses that name the dataset; they tell of those that always have the newest (RFC 5829). */
function pinned(service: Service, basePath: string, pinnedPath: string): Site {
  const links = linksUnder(basePath, pinnedPath)
  const routes = createRoutes({ ...service, links }, pinnedPath)
  return {
    routes: routes.fetch,
    links,
    templateOf: routeTemplates(routes.router, pinnedPath, `${basePath}/datasets/{hash}`),
    isPermanent: true,
    elsewhere: (url) => `<${basePath}${spelled(url).slice(pinnedPath.length)}>; rel="latest-version"`,
  }
}

/**
 * What answers at addresses that name another dataset.
 *
 * @param newest what answers where no dataset is named, which knows whether there is such an address at all
 */
function notServed({ atlas, links }: Service, basePath: string, target: string, newest: Routes): Site {
  const [, hash = '', rest = ''] = /^\/datasets\/([^/?]*)(\/v1(?=[/?]|$).*)?/.exec(target.slice(basePath.length)) ?? []
  const { version, asOf } = atlas.manifest
  const detail = {
    en: `The dataset "${truncate(hash)}" is not served here: it is ${version} as of ${asOf}, and its hash is ${atlas.hash}.`,
    es: `Los datos "${truncate(hash)}" no se sirven aquí: son los de la versión ${version}, de ${asOf}, y su hash es ${atlas.hash}.`,
  }
  const addresses = (below: string) =>
    [`${basePath}/datasets/${atlas.hash}${below}`, `${basePath}${below}`].map((self) => ({ label: self, self }))
  return {
    routes: async (request, facts) => {
      const asked = rest === '' ? undefined : await newest(new Request(new URL(basePath + rest, request.url)), facts)
      const nearest = addresses(asked === undefined || asked.status === 404 ? '/v1' : rest)
      return problemResponse(
        links,
        'dataset-not-served',
        { detail, nearest },
        languageParameter(target) ?? facts.preferred,
      )
    },
    links,
    templateOf: () => noRoute,
    isPermanent: false,
    elsewhere: () => undefined,
  }
}

/**
 * Finds what answers at an address.
 *
 * @param service what the routes work with at the addresses that always have the newest
 * @param basePath where the service is mounted: empty, or like `/atlas`
 * @param reference draws the reference for people, where it is served
 */
export function sitesOf(service: Service, basePath: string): Sites {
  const datasets = `${basePath}/datasets/`
  const pinnedPath = datasets + service.atlas.hash
  const usual = newest(service, basePath, pinnedPath)
  let permanent: Site | undefined
  return (target) => {
    if (!target.startsWith(datasets)) return usual
    if (leadsBelow(target, `${pinnedPath}/v1`)) {
      permanent ??= pinned(service, basePath, pinnedPath)
      return permanent
    }
    return leadsBelow(target, pinnedPath) ? usual : notServed(service, basePath, target, usual.routes)
  }
}
