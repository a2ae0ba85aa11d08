import { search } from '@puente/core'
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

/**
 * Whether the service can answer: it searches its own dataset, for which it makes what the first search would wait for.
 * A fault in that is a 500, as for everybody who asks.
 */
export const ready =
  ({ atlas }: Service) =>
  (c: Context<ServiceEnv, '/readyz'>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    search(atlas, atlas.manifest.title.en, { limit: 1 })
    return c.json({ status: 'ready', dataset: stampOf(atlas) } as const, 200, { 'Cache-Control': 'no-store' })
  }
