import { search } from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'
import { version } from '../version.ts'

/** Whether the service is there, and with which dataset; never from a cache. */
export const health =
  ({ atlas }: Service) =>
  (c: Context<ServiceEnv, '/healthz', AskedBy>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    return sendJson(c, { status: 'ok', version, dataset: stampOf(atlas) } as const, { 'Cache-Control': 'no-store' })
  }

/**
 * Whether the service can answer: it searches its own dataset, for which it makes what the first search would wait for.
 * A fault in that is a 500, as for everybody who asks.
 */
export const ready =
  ({ atlas }: Service) =>
  (c: Context<ServiceEnv, '/readyz', AskedBy>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    search(atlas, atlas.manifest.title.en, { limit: 1 })
    return sendJson(c, { status: 'ready', dataset: stampOf(atlas) } as const, { 'Cache-Control': 'no-store' })
  }
