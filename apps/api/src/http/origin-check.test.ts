import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import type { MessageOrigins } from './origin-check.ts'

const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })

async function posted(origin: string | undefined, host = 'atlas.example', messageOrigins?: MessageOrigins) {
  const app = createApp(atlas, { messageOrigins })
  const response = await app.request(`http://${host}/mcp`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(origin === undefined ? {} : { Origin: origin }) },
    body: ping,
  })
  return { status: response.status, text: await response.text() }
}

describe('a message', () => {
  it.each<[string | undefined, number, string]>([
    [undefined, 200, 'a program sends no origin'],
    ['http://localhost:5173', 200, 'a page on this machine'],
    ['http://app.localhost', 200, 'a page on this machine'],
    ['https://127.0.0.1', 200, 'a page on this machine'],
    ['http://[::1]:8080', 200, 'a page on this machine'],
    ['https://atlas.example', 200, 'a page of the service itself, behind TLS'],
    ['https://evil.example', 403, 'a foreign page'],
    ['https://atlas.example.evil.example', 403, 'a foreign page'],
    ['https://localhost.evil.example', 403, 'a foreign page'],
    ['http://127.0.0.1.evil.example', 403, 'a foreign page'],
    ['https://atlas.example:8443', 403, 'another port is another origin'],
    ['null', 403, 'a page that hides whose it is'],
    ['nonsense', 403, 'no origin at all'],
  ])('from origin %j: %d, %s', async (origin, status) => {
    const answer = await posted(origin)
    expect(answer.status).toBe(status)
    if (status === 403) expect(JSON.parse(answer.text)).toMatchObject({ type: '/problems/origin-not-allowed', status })
  })

  it('is taken from the pages that the operator allows', async () => {
    const messageOrigins = { allowed: ['https://app.example'], sameHost: true }
    expect((await posted('https://app.example', undefined, messageOrigins)).status).toBe(200)
    expect((await posted('https://APP.example', undefined, messageOrigins)).status).toBe(200)
    expect((await posted('http://app.example', undefined, messageOrigins)).status).toBe(403)
    expect((await posted('https://any.example', undefined, { allowed: ['*'], sameHost: true })).status).toBe(200)
  })

  it('is not taken from a page whose host was led to this machine, where only that is served', async () => {
    const messageOrigins = { allowed: [], sameHost: false }
    expect((await posted('http://evil.example:3000', 'evil.example:3000', messageOrigins)).status).toBe(403)
    expect((await posted('http://localhost:3000', 'localhost:3000', messageOrigins)).status).toBe(200)
  })

  it('is refused whatever its method or address', async () => {
    const app = createApp(atlas)
    const headers = { Origin: 'https://evil.example' }
    for (const [method, path] of [
      ['POST', '/mcp/'],
      ['POST', '//MCP'],
      ['DELETE', '/mcp'],
    ] as const) {
      expect([method, path, (await app.request(path, { method, headers })).status]).toEqual([method, path, 403])
    }
  })
})

it('reading is open to every page', async () => {
  const response = await createApp(atlas).request('/v1/clusters', { headers: { Origin: 'https://evil.example' } })
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
})
