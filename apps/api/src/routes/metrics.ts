import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import type { Metrics } from '../http/metrics.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { ServiceEnv } from '../service.ts'

/** What was counted, whatever the scraper says it accepts; never from a cache. */
export const exposeMetrics = (metrics: Metrics) => async (c: Context<ServiceEnv>) => {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { text, contentType } = await metrics.expose()
  return c.body(text, 200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' })
}
