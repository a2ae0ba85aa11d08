import { endpoint } from './endpoint.ts'

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
