import { atlas } from '@puente/core'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import type { RequestLog } from './http/logger.ts'
import { ask } from './testing/ask.ts'

describe('HEAD', () => {
  it.each(['/', '/healthz', '/v1', '/v1/clusters?limit=3', '/v1/clusters/claut', '/v1/clusters/nobody'])(
    'of %s answers as GET does, without a body',
    async (path) => {
      const get = await ask(path, { headers: { 'X-Request-Id': 'same' } })
      const head = await ask(path, { method: 'HEAD', headers: { 'X-Request-Id': 'same' } })
      expect(head.status).toBe(get.status)
      expect(head.text).toBe('')
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
      expect(head.headers.get('content-length')).toBe(String(new TextEncoder().encode(get.text).byteLength))
    },
  )

  it('asked first makes no empty answer for those who ask for the whole', async () => {
    const app = createApp(atlas)
    await app.request('/v1/ties', { method: 'HEAD' })
    expect((await (await app.request('/v1/ties')).text()).length).toBeGreaterThan(100)
  })
})

describe('an entity tag', () => {
  it('spares those who have the answer already its body', async () => {
    const { headers } = await ask('/v1/clusters?limit=3')
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    for (const method of ['GET', 'HEAD']) {
      const again = await ask('/v1/clusters?limit=3', { method, headers: { 'If-None-Match': `"other", W/${etag}` } })
      expect([again.status, again.text]).toEqual([304, ''])
      for (const name of ['etag', 'cache-control', 'vary', 'link', 'access-control-allow-origin']) {
        expect(again.headers.get(name)).toBe(headers.get(name))
      }
      expect(again.headers.get('content-length')).toBeNull()
    }
  })

  it('names the bytes: wherever two answers have the same tag, they are the same', async () => {
    const other = createApp({ ...atlas, hash: 'f'.repeat(64) })
    const addresses = ['/', '/v1', '/v1/clusters?limit=2', '/v1/clusters?limit=3', '/v1/clusters?limit=2&page=2']
    const more = ['/v1/clusters.csv?limit=2', '/v1/clusters.csv?limit=3', '/v1/clusters.csv?limit=2&page=1', '/v1/ties']
    const preferences = [{}, { 'Accept-Language': 'es' }, { 'Accept-Encoding': 'gzip' }, { Accept: 'text/html' }]
    const texts = new Map<string, string>()
    for (const address of [...addresses, ...more, '/problems/not-found', '/openapi.json']) {
      for (const headers of preferences) {
        for (const app of [createApp(atlas), other]) {
          const answer = await app.request(address, { headers })
          const tag = answer.headers.get('etag') ?? ''
          const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
          expect([address, tag]).toEqual([address, expect.stringMatching(/^"[\w-]{22}"$/)])
          expect(texts.get(tag) ?? text).toBe(text)
          texts.set(tag, text)
        }
      }
    }
    expect(texts.size).toBeGreaterThan(20)
  })

  it('that If-Match names must still be that of the answer', async () => {
    const { headers } = await ask('/v1/clusters?limit=3')
    const etag = headers.get('etag') ?? ''
    for (const [match, expected] of [
      [etag, 200],
      ['*', 200],
      [`"other", ${etag}`, 200],
      ['"other"', 412],
      [`W/${etag}`, 412],
    ] as const) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask('/v1/clusters?limit=3', { method, headers: { 'If-Match': match } })
        expect([match, method, answer.status]).toEqual([match, method, expected])
      }
    }
    const { body } = await ask('/v1/clusters?limit=3', { headers: { 'If-Match': '"other"' } })
    expect(body).toMatchObject({ type: '/problems/precondition-failed', detail: expect.stringContaining(etag) })
    expect((await ask('/v1/clusters/nobody', { headers: { 'If-Match': '"other"' } })).status).toBe(404)
    const both = { 'If-Match': etag, 'If-None-Match': etag }
    expect((await ask('/v1/clusters?limit=3', { headers: both })).status).toBe(304)
  })

  it('excuses nobody from asking rightly', async () => {
    expect((await ask('/v1/clusters/nobody', { headers: { 'If-None-Match': '*' } })).status).toBe(404)
    expect((await ask('/v1/clusters?x=1', { headers: { 'If-None-Match': '*' } })).status).toBe(400)
  })
})

describe('the language', () => {
  it.each([
    ['/v1', 'es-MX,es;q=0.9', 'es'],
    ['/v1?lang=en', 'es', 'en'],
    ['/v1?lang=es', 'en', 'es'],
    ['/v1', 'de', 'en'],
  ])('of %s for readers of %s is %s', async (path, accepted, language) => {
    const { headers, body } = await ask(path, { headers: { 'Accept-Language': accepted } })
    expect(headers.get('content-language')).toBe(language)
    expect(headers.get('vary')?.includes('Accept-Language')).toBe(!path.includes('lang='))
    expect(body.data.title).toBe(atlas.manifest.title[language as 'en' | 'es'])
  })
})

describe('headers', () => {
  it.each(['/', '/v1', '/v1/nothing', '/v1?x=1'])('let anybody read %s and nothing run', async (path) => {
    const { headers } = await ask(path, { headers: { Origin: 'https://example.org' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe(
      'Allow, Content-Disposition, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, X-Total-Count',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
  })

  it.each(['/v1/clusters', '/mcp', '/openapi.json', '/v1/nothing', '/'])(
    'answer what a browser asks before it asks %s, whatever headers it would send',
    async (address) => {
      const { status, text, headers } = await ask(address, {
        method: 'OPTIONS',
        headers: { Origin: 'https://a.example' },
      })
      expect([status, text]).toEqual([204, ''])
      expect(headers.get('access-control-allow-methods')).toMatch(/^GET, (HEAD|POST, DELETE)$/)
      const allowed = headers.get('access-control-allow-headers')?.toLowerCase().split(', ') ?? []
      const sent = [
        'content-type',
        'authorization',
        'cache-control',
        'traceparent',
        'x-requested-with',
        'if-none-match',
      ]
      const protocol = ['mcp-protocol-version', 'mcp-session-id', 'last-event-id', '*']
      expect(allowed).toEqual(expect.arrayContaining([...sent, ...protocol]))
      expect(headers.get('access-control-max-age')).toBe('86400')
    },
  )

  it('say nothing of one request or client where a cache may give the answer to others', async () => {
    const rateLimit = { requests: 10, seconds: 60, clientOf: () => 'one' }
    const app = createApp(atlas, { rateLimit })
    const own = { 'X-Request-Id': 'mine' }
    const first = await app.request('/v1/clusters', { headers: own })
    const tag = { 'If-None-Match': first.headers.get('etag') ?? '' }
    const same = await app.request('/v1/clusters', { headers: { ...own, ...tag } })
    const moved = await app.request('/v1/clusters/', { headers: own })
    expect([first.status, same.status, moved.status]).toEqual([200, 304, 308])
    for (const { headers } of [first, same, moved]) {
      expect(headers.get('cache-control')).toMatch(/^public/)
      for (const name of ['x-request-id', 'ratelimit', 'ratelimit-policy'])
        expect([name, headers.get(name)]).toEqual([name, null])
    }
    const wrong = await app.request('/v1/nothing', { headers: own })
    expect([wrong.headers.get('cache-control'), wrong.headers.get('x-request-id')]).toEqual(['no-store', 'mine'])
    expect(wrong.headers.get('ratelimit')).toBe('"default";r=6;t=6')
  })

  it('let answers be stored, but no errors', async () => {
    expect((await ask('/v1')).headers.get('cache-control')).toBe(
      'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
    )
    expect((await ask('/v1/nothing')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('a problem', () => {
  it.each([
    [400, 'invalid-query', '/v1?x=1', {}],
    [404, 'not-found', '/v2/clusters', {}],
    [404, 'not-found', '/v1/clusters/claut/deeper', {}],
    [405, 'method-not-allowed', '/v1/clusters', { method: 'POST', body: '{}' }],
    [405, 'method-not-allowed', '/', { method: 'DELETE' }],
    [406, 'not-acceptable', '/v1', { headers: { Accept: 'text/csv' } }],
    [406, 'not-acceptable', '/', { headers: { Accept: 'application/json' } }],
    [414, 'uri-too-long', `/v1/search?q=${'a'.repeat(8000)}`, {}],
  ])('%i %s is told as RFC 9457 has it', async (status, kind, path, init) => {
    const answer = await ask(path, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('content-language')).toBe('en')
    expect(answer.body).toMatchObject({ type: `/problems/${kind}`, status })
    expect(answer.body.title).not.toBe('')
    expect(answer.body.detail).not.toBe('')
  })

  it('of method names those that there are', async () => {
    expect((await ask('/v1', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it('of address names the nearest', async () => {
    expect((await ask('/clusters')).body.nearest).toEqual([{ label: '/v1/clusters', self: '/v1/clusters' }])
  })

  it('of media type names those that there are', async () => {
    expect((await ask('/v1', { headers: { Accept: 'text/csv' } })).body.available).toEqual(['application/json'])
  })
})

describe('a fault inside', () => {
  const logged: RequestLog[] = []
  const broken = {
    ...atlas,
    get records(): typeof atlas.records {
      throw new Error('no such file: /var/secret')
    },
  }
  const app = createApp(broken, { log: (entry) => logged.push(entry) })

  it('tells the asker its request id and nothing else, and the log what happened', async () => {
    const response = await app.request('/v1/clusters', { headers: { 'X-Request-Id': 'find-me' } })
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      type: '/problems/internal',
      title: 'Internal error',
      status: 500,
      requestId: 'find-me',
    })
    expect(logged).toMatchObject([
      { level: 'error', requestId: 'find-me', status: 500, error: expect.stringContaining('/var/secret') },
    ])
  })
})

describe('the log', () => {
  it('has one entry for each request, whatever came of it', async () => {
    const logged: RequestLog[] = []
    const app = createApp(atlas, { log: (entry) => logged.push(entry) })
    const { headers } = await app.request('/v1/ties?limit=1')
    await app.request('/v1/ties?limit=1')
    await app.request('/v1/ties?limit=1', { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    await app.request('/v1/ties?limit=1', { method: 'HEAD' })
    await app.request('/v1/nothing', { method: 'POST' })
    const bytes = Number(headers.get('content-length'))
    const entry = { level: 'info', method: 'GET', target: '/v1/ties?limit=1', ms: expect.any(Number) }
    expect(logged).toEqual(
      [
        { ...entry, status: 200, bytes, kept: false },
        { ...entry, status: 200, bytes, kept: true },
        { ...entry, status: 304, bytes: 0, kept: true },
        { ...entry, method: 'HEAD', status: 200, bytes: 0, kept: true },
        { ...entry, method: 'POST', target: '/v1/nothing', status: 405, bytes: expect.any(Number), kept: false },
      ].map((expected) => ({ ...expected, time: expect.stringMatching(/^\d{4}-.*Z$/), requestId: expect.any(String) })),
    )
    expect(new Set(logged.map(({ requestId }) => requestId)).size).toBe(5)
  })

  it('cuts addresses that are very long', async () => {
    const logged: RequestLog[] = []
    await createApp(atlas, { log: (entry) => logged.push(entry) }).request(`/${'a'.repeat(9000)}`)
    expect(logged[0]?.target).toHaveLength(2000)
  })
})

describe('kept answers', () => {
  it('are the same as those made anew', async () => {
    const app = createApp(atlas)
    const ask = () => app.request('/v1/clusters/claut', { headers: { 'X-Request-Id': 'same' } })
    const [first, second] = [await ask(), await ask()]
    expect(await second.text()).toBe(await first.text())
    expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers))
  })

  it('go to nobody who asked otherwise', async () => {
    const app = createApp(atlas)
    expect((await app.request('/v1')).status).toBe(200)
    expect((await app.request('/v1', { headers: { Accept: 'text/csv' } })).status).toBe(406)
    expect((await app.request('/v1', { method: 'POST' })).status).toBe(405)
    const spanish = await app.request('/v1', { headers: { 'Accept-Language': 'es' } })
    expect(spanish.headers.get('content-language')).toBe('es')
  })
})

describe('elsewhere than at the root', () => {
  it('all addresses begin with where it is mounted', async () => {
    const parent = new Hono().get('/', (c) => c.text('parent')).route('/', createApp(atlas, { basePath: '/atlas' }))
    const response = await parent.request('/atlas/v1/clusters/claut')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { self: '/atlas/v1/clusters/claut' } })
    const unknown = await parent.request('/atlas/v1/cluster')
    expect(await unknown.json()).toMatchObject({
      type: '/atlas/problems/not-found',
      nearest: [{ self: '/atlas/v1/clusters' }],
    })
    expect(await (await parent.request('/')).text()).toBe('parent')
  })
})
