/**
 * The service as a fetch handler: the atlas over HTTP.
 *
 * It needs nothing but the web's own interfaces, and so runs in Node and in edge runtimes alike.
 *
 * @module
 */
import type { Atlas } from '@puente/core'
import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { type EnvelopeOptions, envelope } from './http/envelope.ts'
import { offering } from './http/offering.ts'
import { linksUnder } from './links.ts'
import { nowhere } from './problem/nowhere.ts'
import { problem } from './problem/problem.ts'
import { collectionList } from './routes/collection.ts'
import { health } from './routes/health.ts'
import { home } from './routes/home.ts'
import { atlasOverview } from './routes/overview.ts'
import { problemKind } from './routes/problems.ts'
import { singleRecord } from './routes/record.ts'
import { searchAll } from './routes/search.ts'
import { suggestNames } from './routes/suggest.ts'
import type { Service, ServiceEnv } from './service.ts'

export type { Log, RequestLog } from './http/request-log.ts'
export type { Problem } from './problem/problem.ts'

/** What can be chosen of the service. */
export interface AppOptions extends EnvelopeOptions {
  /** Where it is mounted, like `/atlas`; at the root unless told. */
  readonly basePath?: string
}

/**
 * Makes the service on an atlas.
 *
 * @param atlas the atlas that it answers from
 * @param options what can be chosen
 * @returns a Hono app; its `fetch` takes a `Request` and gives a `Response`
 * @example
 * import { atlas } from '@puente/core'
 * const response = await createApp(atlas).request('/v1/clusters?country=ES&limit=2')
 * (await response.json()).page.total
 */
export function createApp(atlas: Atlas, { basePath = '', ...options }: AppOptions = {}) {
  const service: Service = { atlas, links: linksUnder(basePath) }
  const json = offering('application/json')
  const app = new Hono<ServiceEnv>().basePath(basePath)
  return app
    .use(envelope(service, options))
    .use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (c, methods) => {
          const allow = [...methods, 'OPTIONS'].join(', ')
          return problem(
            c,
            'method-not-allowed',
            { detail: `${c.req.method} is not for this address.` },
            { Allow: allow },
          )
        },
      }),
    )
    .notFound(nowhere)
    .onError((_fault, c) => problem(c, 'internal', { requestId: c.get('requestId') }))
    .get('/', offering('text/html'), home(service))
    .get('/healthz', json, health(service))
    .get('/problems/:kind', json, problemKind(service))
    .get('/v1', json, atlasOverview(service))
    .get('/v1/search', json, searchAll(service))
    .get('/v1/suggest', json, suggestNames(service))
    .get('/v1/:collection', json, collectionList(service))
    .get('/v1/:collection/:id', json, singleRecord(service))
}

/** Type of the service, for Hono's typed client. */
export type App = ReturnType<typeof createApp>
