/** What operators of the service watch: probes and metrics. @module */
import { search } from '@puente/core'
import { stampOf } from '../service.ts'
import { version } from '../version.ts'
import { endpoint } from './endpoint.ts'

export const health = endpoint({
  path: '/healthz',
  id: 'health',
  tag: 'Service',
  link: 'health',
  summary: 'Whether the service is there',
  description:
    'For probes of liveness: it answers as long as the process does. It names what a report of a fault should name: program, version, platform and dataset.',
  formats: ['json'],
  momentary: true,
  answer: ({ z, object, string, optional, dataset }) =>
    object({
      status: z.literal('ok'),
      program: z.literal('puente-api'),
      version: string(),
      platform: optional(string()),
      dataset,
    }),
  handle: ({ service: { atlas, platform } }) => ({
    json: {
      status: 'ok' as const,
      program: 'puente-api' as const,
      version,
      ...(platform === undefined ? {} : { platform }),
      dataset: stampOf(atlas),
    },
    headers: { 'Cache-Control': 'no-store' },
  }),
})

/**
 * Whether the service can answer: it searches its own dataset, and so builds the index for which the first search would
 * wait. A fault in that is a 500, as for every client.
 */
export const ready = endpoint({
  path: '/readyz',
  id: 'ready',
  tag: 'Service',
  summary: 'Whether the service can answer questions',
  description: 'For probes of readiness: it answers once the dataset is there.',
  formats: ['json'],
  momentary: true,
  answer: ({ z, object, dataset }) => object({ status: z.literal('ready'), dataset }),
  handle: ({ service: { atlas } }) => {
    search(atlas, atlas.manifest.title.en, { limit: 1 })
    return { json: { status: 'ready' as const, dataset: stampOf(atlas) }, headers: { 'Cache-Control': 'no-store' } }
  },
})

export const metrics = endpoint({
  path: '/metrics',
  id: 'metrics',
  tag: 'Service',
  summary: 'What the service did and uses, as Prometheus reads it; whatever Accept says',
  description: 'Counters of requests by route and status, how long they took, and what the process uses.',
  formats: ['txt'],
  anyAccept: true,
  momentary: true,
  isServed: (service) => service.metrics !== undefined,
  handle: async ({ service }) => {
    const { text = '', contentType = '' } = (await service.metrics?.expose()) ?? {}
    return { body: text, headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } }
  },
})
