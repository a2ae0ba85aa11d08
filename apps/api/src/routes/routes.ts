/** Every route of the service. @module */
import { UnfitDateError } from '@puente/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { referenceFile } from '../docs/reference-script.ts'
import { dateError, invalidQuery } from '../endpoints/invalid-query.ts'
import { notFound } from '../endpoints/not-found.ts'
import { pathWithoutSuffix, requireAccept } from '../http/formats.ts'
import { methodDetail, problem } from '../http/problem.ts'
import { maxBodyBytes } from '../http/request-limits.ts'
import type { Service, ServiceEnv } from '../service.ts'
import { atlasBriefing, pairBriefing, recordBriefing } from './briefings.ts'
import { collectionList } from './collection.ts'
import { wholeDataset } from './dataset.ts'
import { reference, referenceScript } from './docs.ts'
import { health, ready } from './health.ts'
import { home } from './home.ts'
import { clusterMatches } from './matches.ts'
import { modelContext } from './mcp.ts'
import { exposeMetrics } from './metrics.ts'
import { actorNetwork, wholeNetwork } from './network.ts'
import { openApi } from './openapi.ts'
import { atlasOverview } from './overview.ts'
import { pathsBetween } from './paths.ts'
import { problemKind } from './problems.ts'
import { singleRecord } from './record.ts'
import { resolveName } from './resolve.ts'
import { collectionSchema, datasetSchema } from './schema.ts'
import { searchAll } from './search.ts'
import { suggestNames } from './suggest.ts'
import { actorTimeline, wholeTimeline } from './timeline.ts'
import { strongestWhiteSpots, whiteSpotMatrix } from './white-spots.ts'

/**
 * Makes the routes; they are chained so that their types reach Hono's typed client.
 *
 * @param service what the routes work with
 * @param basePath where they are mounted: empty, or like `/atlas`
 */
export function createRoutes(service: Service, basePath: string) {
  const json = requireAccept('json')
  const limitBody = bodyLimit({
    maxSize: maxBodyBytes,
    onError: (c) =>
      problem(c, 'content-too-large', {
        detail: { en: `At most ${maxBodyBytes} bytes are read.`, es: `Se leen ${maxBodyBytes} bytes como máximo.` },
      }),
  })
  const app: Hono<ServiceEnv> = new Hono<ServiceEnv>({
    getPath: (request) => pathWithoutSuffix(request, basePath),
  }).basePath(basePath)
  const routes = app
    .use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (c, methods) => {
          const allow = [...methods, 'OPTIONS'].join(', ')
          return problem(c, 'method-not-allowed', methodDetail(c.req.method, allow), { Allow: allow })
        },
      }),
    )
    .notFound((c) =>
      notFound(
        c,
        app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path),
        app.fetch,
      ),
    )
    .onError((fault, c) => {
      if (fault instanceof UnfitDateError) return invalidQuery(c, [dateError(fault)])
      c.env.noteFault(fault)
      return problem(c, 'internal', { requestId: c.env.requestId })
    })
    .get('/', requireAccept('html'), home(service))
    .get('/healthz', json, health(service))
    .get('/readyz', json, ready(service))
    .get(
      '/openapi.json',
      json,
      openApi(service, basePath, (request, facts) => app.fetch(request, facts)),
    )
    .get('/problems/:kind', json, problemKind(service))
    .get('/v1', json, atlasOverview(service))
    .get('/v1/search', searchAll(service))
    .get('/v1/suggest', json, suggestNames(service))
    .get('/v1/resolve', json, resolveName(service))
    .get('/v1/paths', json, pathsBetween(service))
    .get('/v1/network', wholeNetwork(service))
    .get('/v1/timeline', json, wholeTimeline(service))
    .get('/v1/white-spots', json, strongestWhiteSpots(service))
    .get('/v1/white-spots/matrix', json, whiteSpotMatrix(service))
    .get('/v1/briefings', atlasBriefing(service))
    .get('/v1/briefings/sectors/:id', recordBriefing(service, 'sectors'))
    .get('/v1/briefings/clusters/:id', recordBriefing(service, 'clusters'))
    .get('/v1/briefings/organizations/:id', recordBriefing(service, 'organizations'))
    .get('/v1/briefings/places/:id', recordBriefing(service, 'places'))
    .get('/v1/briefings/pairs/:a/:b', pairBriefing(service))
    .get('/v1/dataset', wholeDataset(service))
    .get('/v1/schema', json, datasetSchema)
    .get('/v1/schema/:collection', json, collectionSchema(service))
    .get('/v1/clusters/:id/matches', json, clusterMatches(service))
    .get('/v1/clusters/:id/network', actorNetwork(service, 'clusters'))
    .get('/v1/clusters/:id/timeline', json, actorTimeline(service, 'clusters'))
    .get('/v1/organizations/:id/network', actorNetwork(service, 'organizations'))
    .get('/v1/organizations/:id/timeline', json, actorTimeline(service, 'organizations'))
    .get('/v1/:collection', collectionList(service))
    .get('/v1/:collection/:id', singleRecord(service))
  if (service.metrics !== undefined) app.get('/metrics', exposeMetrics(service.metrics))
  app.post('/mcp', limitBody, modelContext(service))
  if (service.reference !== undefined) {
    app.get('/docs', requireAccept('html'), reference(service))
    app.get(`/docs/${referenceFile}`, requireAccept('js'), referenceScript(service.reference))
  }
  return routes
}
