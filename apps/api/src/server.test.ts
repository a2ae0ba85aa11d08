/** The server with real sockets: what it does with clients that are slow, silent, too many or too long-winded. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { atlas } from '@puente/core'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Scope from 'effect/Scope'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { rateLimitFor } from './limits/node-clients.ts'
import { listen, type Patience } from './server.ts'

/** Milliseconds in which a slow machine, too, has answered a small question. */
const answered = 3_000

/** So long that no test waits for it. */
const patient: Patience = { head: 60_000, request: 60_000, next: 60_000, silence: 60_000, between: 50 }

let scope: Scope.Closeable
let sockets: Socket[]
beforeEach(async () => {
  scope = await Effect.runPromise(Scope.make())
  sockets = []
})
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

interface Told {
  readonly patience?: Patience
  readonly maxConnections?: number
  readonly rateLimit?: number
  readonly trustedProxies?: string
}

/** A server on a free port, and what opens connections to it. */
async function serve({ patience = patient, maxConnections = 100, rateLimit = 0, trustedProxies = '' }: Told) {
  const app = createApp(atlas, { rateLimit: rateLimitFor({ rateLimit, trustedProxies }) })
  const options = { fetch: app.fetch, port: 0, host: '127.0.0.1', maxConnections, patience }
  const { hostname, port } = new URL(await Effect.runPromise(Scope.provide(listen(options), scope)))
  return () => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }).setEncoding('latin1')
    sockets.push(socket)
    return socket.on('error', () => undefined)
  }
}

/** Everything that comes until the other end closes. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  await Promise.race([once(socket, 'end'), once(socket, 'close')])
  return text
}

/** The answer to one request, as it goes over the wire. */
async function answerTo(socket: Socket, request: string): Promise<string> {
  const text = untilClosed(socket)
  socket.write(request)
  return text
}

const head = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')

describe('a client that is slow on purpose', () => {
  it('is told so, if it does not finish its head', async () => {
    const open = await serve({ patience: { ...patient, head: 150 } })
    const answer = await answerTo(open(), 'GET /v1 HTTP/1.1\r\nHost: a\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(answer).toContain('content-type: application/problem+json')
    expect(answer).toContain('"type":"/problems/request-timeout"')
  })

  it('is not waited for, if it drips headers forever', async () => {
    const open = await serve({ patience: { ...patient, head: 150 } })
    const socket = open()
    const answer = answerTo(socket, 'GET /v1 HTTP/1.1\r\n')
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 20)
    expect(await answer.finally(() => clearInterval(drip))).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('is not waited for, if it never ends its body, though it was answered', async () => {
    const open = await serve({ patience: { ...patient, head: answered, request: answered } })
    const answer = await answerTo(open(), head('/v1/places?limit=1', 'Content-Length: 1000000').concat('{'))
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })

  it('is not waited for, if it asks nothing more', async () => {
    const open = await serve({ patience: { ...patient, next: 150 } })
    expect(await answerTo(open(), head('/healthz'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })

  it('is not waited for, if it says nothing at all', async () => {
    const open = await serve({ patience: { ...patient, silence: 150 } })
    expect(await untilClosed(open())).toBe('')
  })

  it('is not waited for, if it stops reading a long answer: its place is free for another', async () => {
    const open = await serve({ patience: { ...patient, silence: 150 }, maxConnections: 1 })
    await answerTo(open(), head('/v1/dataset.jsonld', 'Connection: close'))
    const socket = open()
    await once(socket, 'connect')
    socket.pause()
    socket.write(head('/v1/dataset.jsonld').repeat(20))
    await expect.poll(() => answerTo(open(), head('/healthz', 'Connection: close'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })
})

describe('a request that Node does not take', () => {
  it('is told that its head is too long, whether by its address or its headers', async () => {
    const open = await serve({})
    for (const request of [head(`/v1/${'a'.repeat(20_000)}`), head('/v1', `X-A: ${'a'.repeat(20_000)}`)]) {
      const answer = await answerTo(open(), request)
      expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/)
      const [, body = ''] = answer.split('\r\n\r\n')
      expect(answer).toContain(`content-length: ${Buffer.byteLength(body)}\r\n`)
      expect(JSON.parse(body)).toMatchObject({ type: '/problems/header-too-large', status: 431 })
    }
  })

  it('is told that it is no HTTP', async () => {
    const open = await serve({})
    for (const request of ['EHLO mail.example\r\n\r\n', '\x16\x03\x01\x02\x00', head('/v1', 'Content-Length: x')]) {
      const answer = await answerTo(open(), request)
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
      expect(answer).toContain('access-control-allow-origin: *\r\n')
      expect(answer).toContain('"type":"/problems/bad-request"')
    }
  })

  it('does not break into an answer that has begun', async () => {
    const open = await serve({})
    const socket = open()
    const answer = answerTo(socket, head('/v1/dataset.jsonld'))
    socket.once('data', () => socket.write('nonsense\r\n\r\n'))
    const text = await answer
    const body = text.indexOf('\r\n\r\n') + 4
    const end = body + Number(/content-length: (\d+)/.exec(text)?.[1])
    expect(text.slice(body, end).includes('HTTP/1.1')).toBe(false)
    expect(text.slice(end)).toMatch(/^($|HTTP\/1\.1 400 Bad Request\r\n)/)
  })
})

describe('a body that nobody asked for', () => {
  it('of a GET is not read, and the connection is good for the next request', async () => {
    const open = await serve({})
    const first = head('/v1/places?limit=1', 'Content-Length: 5').concat('hello')
    const answer = await answerTo(open(), first + head('/healthz', 'Connection: close'))
    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
  })

  it('of another method is answered before it is there, and its connection is closed', async () => {
    const open = await serve({ patience: { ...patient, head: answered, request: answered } })
    const socket = open()
    const answer = answerTo(socket, 'POST /v1/places HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n')
    const more = setInterval(() => socket.write('x'.repeat(100_000)), 5)
    expect(await answer.finally(() => clearInterval(more))).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/)
  })
})

describe('connections', () => {
  it('past as many as there may be are closed as they come, and room is made as others go', async () => {
    const open = await serve({ maxConnections: 2 })
    const [first, second] = [open(), open()]
    await Promise.all([once(first, 'connect'), once(second, 'connect')])
    expect(await untilClosed(open())).toBe('')
    first.destroy()
    second.destroy()
    await expect.poll(() => answerTo(open(), head('/healthz', 'Connection: close'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })
})

describe('a client of the server', () => {
  const statuses = async (open: () => Socket, forwarded: readonly string[]) => {
    const answers: string[] = []
    for (const address of forwarded) {
      const answer = await answerTo(open(), head('/v1', `X-Forwarded-For: ${address}`, 'Connection: close'))
      answers.push(answer.slice(9, 12))
    }
    return answers
  }

  it('is its address, whatever it says', async () => {
    const open = await serve({ rateLimit: 2 })
    expect(await statuses(open, ['192.0.2.1', '192.0.2.2', '192.0.2.3'])).toEqual(['200', '200', '429'])
  })

  it('is who a proxy of ours says that it is', async () => {
    const open = await serve({ rateLimit: 1, trustedProxies: 'loopback' })
    const forwarded = ['192.0.2.1', '198.51.100.9, 192.0.2.1', '192.0.2.2', '192.0.2.2, 127.0.0.1']
    expect(await statuses(open, forwarded)).toEqual(['200', '429', '200', '429'])
  })
})
