import type { Context } from 'hono'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'
import { version } from '../version.ts'

/** Whether the service is there, and with which dataset; never from a cache. */
export const health =
  ({ atlas }: Service) =>
  (c: Context<ServiceEnv, '/healthz'>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    return c.json({ status: 'ok', version, dataset: stampOf(atlas) } as const, 200, { 'Cache-Control': 'no-store' })
  }
