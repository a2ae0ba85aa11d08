import { atlas } from '@puente/core'
import { parseList } from 'structured-headers'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'

/** The service with a limit, for clients that name themselves: how they are told apart is tested elsewhere. */
function limited(requests: number) {
  const app = createApp(atlas, {
    rateLimit: { requests, seconds: 3600, clientOf: ({ header }) => header('x-client') ?? 'nobody' },
  })
  return (path: string, init: RequestInit = {}) => app.request(path, init)
}

/** A header of the draft, read by the rules that it is written in. */
const read = (response: Response, name: string) =>
  parseList(response.headers.get(name) ?? '').map(([item, parameters]) => [item, Object.fromEntries(parameters)])

describe('the rate limit', () => {
  it('tells the quota and what is left of it, as structured fields', async () => {
    const ask = limited(3)
    const first = await ask('/v1/nowhere')
    expect(read(first, 'RateLimit-Policy')).toEqual([['default', { q: 3, w: 3600 }]])
    expect(read(first, 'RateLimit')).toEqual([['default', { r: 2, t: 1200 }]])
  })

  it('counts answers that were there already, not modified ones, and errors', async () => {
    const ask = limited(5)
    const { headers } = await ask('/v1/places?limit=1')
    const kept = await ask('/v1/places?limit=1')
    const same = await ask('/v1/places?limit=1', { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    const wrong = await ask('/v1/nowhere')
    const statuses = [kept, same, wrong].map(({ status }) => status)
    expect(statuses).toEqual([200, 304, 404])
    expect(read(wrong, 'RateLimit')[0]?.[1]).toMatchObject({ r: 1 })
  })

  it('refuses the next with a problem that says when to ask again, whether the answer was there already or not', async () => {
    const ask = limited(1)
    await ask('/v1/places?limit=1')
    for (const path of ['/v1/places?limit=1', '/v1/places?limit=2']) {
      const response = await ask(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
      const [[, limit] = []] = read(response, 'RateLimit')
      expect(limit).toMatchObject({ r: 0 })
      expect(response.headers.get('retry-after')).toBe(String((limit as { t: number }).t))
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
      const body = (await response.json()) as { type: string; detail: string }
      expect(body.type).toBe('/problems/too-many-requests')
      expect(body.detail).toMatch(/^The quota of 1 in 3600 seconds is used up\. Ask again in \d+ s\.$/)
    }
  })

  it('keeps no refusal for others', async () => {
    const ask = limited(1)
    await ask('/v1/places?limit=1', { headers: { 'X-Client': 'a' } })
    expect((await ask('/v1/places?limit=1', { headers: { 'X-Client': 'a' } })).status).toBe(429)
    expect((await ask('/v1/places?limit=1', { headers: { 'X-Client': 'b' } })).status).toBe(200)
  })

  it.each(['/healthz', '/readyz', '/healthz?lang=es'])('does not count %s', async (path) => {
    const ask = limited(1)
    await ask('/v1')
    const response = await ask(path)
    expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null])
  })

  it('does not count what a browser asks before it asks', async () => {
    const ask = limited(1)
    await ask('/v1')
    expect((await ask('/v1', { method: 'OPTIONS' })).status).toBe(204)
  })

  it('is none unless it is told', async () => {
    const response = await createApp(atlas).request('/v1')
    expect([response.headers.get('ratelimit'), response.headers.get('ratelimit-policy')]).toEqual([null, null])
  })
})
