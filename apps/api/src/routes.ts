/** The endpoints mounted in a Hono app. @module */
import { UnfitDateError } from '@puente/core'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { endpointsOf } from './endpoints/all.ts'
import type { AnyEndpoint, App } from './endpoints/endpoint.ts'
import { dateError, invalidQuery } from './endpoints/invalid-query.ts'
import { notFound, unknownFormat } from './endpoints/not-found.ts'
import { pathWithoutSuffix } from './http/formats.ts'
import { methodDetail, problem } from './http/problem.ts'
import { maxBodyBytes } from './http/request-limits.ts'
import { addPageRoutes } from './page-routes.ts'
import { type RequestFacts, type Service, type ServiceEnv, viewed } from './service.ts'

const limitBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: (c) =>
    problem(c, 'content-too-large', {
      detail: { en: `At most ${maxBodyBytes} bytes are read.`, es: `Se leen ${maxBodyBytes} bytes como máximo.` },
    }),
})

/** The parts of an app that are made for the first request: the OpenAPI document, and the Model Context Protocol. */
function lazyParts(app: () => App) {
  let document: Promise<string> | undefined
  const describe = async (facts: RequestFacts) => {
    const { openApiText } = await import('./openapi/document.ts')
    return openApiText(app(), (shown) => createRoutes(shown, app().basePath), facts)
  }
  return {
    openApi: (facts: RequestFacts) => {
      // A fault may be gone the next time.
      document ??= describe(facts).catch((error: unknown) => {
        document = undefined
        throw error
      })
      return document
    },
    loadMcp: async () => (await import('./mcp/answer-message.ts')).createAnswerMessages(app()),
  }
}

const parameterCount = ({ path }: AnyEndpoint): number => path.split(':').length - 1

export function createRoutes(service: Service, basePath: string): Hono<ServiceEnv> {
  const routes: Hono<ServiceEnv> = new Hono<ServiceEnv>({
    getPath: (request) => pathWithoutSuffix(request, basePath),
  }).basePath(basePath)
  routes
    .use(
      methodNotAllowed({
        app: routes,
        onMethodNotAllowed: (c, methods) => {
          const allow = [...methods, 'OPTIONS'].join(', ')
          return problem(c, 'method-not-allowed', methodDetail(c.req.method, allow), { Allow: allow })
        },
      }),
    )
    .use(async (c, next) => (await unknownFormat(c, routes.fetch)) ?? next())
    .notFound((c) =>
      notFound(
        c,
        routes.routes.filter(({ method }) => method === 'GET').map(({ path }) => path),
        routes.fetch,
      ),
    )
    .onError((fault, c) => {
      if (fault instanceof UnfitDateError) return invalidQuery(c, [dateError(fault)])
      c.env.noteFault(fault)
      return problem(c, 'internal', { requestId: c.env.requestId })
    })
  const app: App = {
    service,
    endpoints: endpointsOf(service),
    basePath,
    ...lazyParts(() => app),
  }
  if (service.pages !== undefined) addPageRoutes(routes, service, service.pages, basePath)
  // Of two routes that match, Hono takes the first: one with fewer parameters goes before.
  const inOrder = app.endpoints.toSorted((one, other) => parameterCount(one) - parameterCount(other))
  for (const { method, path, ofWholeDataset, respond } of inOrder) {
    if (method === 'post') routes.post(path, limitBody, (c) => respond(c, app))
    else if (ofWholeDataset) routes.get(path, (c) => respond(c, app))
    else
      routes.get(path, (c) => {
        const { evidence, asOf } = c.req.query()
        return respond(c, { ...app, service: viewed(service, { evidence, asOf }) })
      })
  }
  return routes
}
