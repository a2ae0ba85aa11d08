/** The server with real sockets: what it does with clients that are slow, silent, too many or too long-winded. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { atlas } from '@puente/core'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Scope from 'effect/Scope'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { clientRateLimit } from './http/client-key.ts'
import { listen, type Timeouts } from './server.ts'

/** Milliseconds in which a slow machine, too, has answered a small question. */
const answered = 3_000

/** So long that no test waits for it. */
const longTimeouts: Timeouts = { headers: 60_000, request: 60_000, keepAlive: 60_000, idle: 60_000, checkInterval: 50 }

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

interface ServeOptions {
  readonly timeouts?: Timeouts
  readonly maxConnections?: number
  readonly rateLimit?: number
  readonly trustedProxies?: string
}

/** A server on a free port, and what opens connections to it. */
async function serve({
  timeouts = longTimeouts,
  maxConnections = 100,
  rateLimit = 0,
  trustedProxies = '',
}: ServeOptions) {
  const app = createApp(atlas, { rateLimit: clientRateLimit({ rateLimit, trustedProxies }) })
  const options = { fetch: app.fetch, port: 0, host: '127.0.0.1', maxConnections, timeouts }
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
    const open = await serve({ timeouts: { ...longTimeouts, headers: 150 } })
    const answer = await answerTo(open(), 'GET /v1 HTTP/1.1\r\nHost: a\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(answer).toContain('content-type: application/problem+json')
    expect(answer).toContain('"type":"/problems/request-timeout"')
  })

  it('is not waited for, if it drips headers forever', async () => {
    const open = await serve({ timeouts: { ...longTimeouts, headers: 150 } })
    const socket = open()
    const answer = answerTo(socket, 'GET /v1 HTTP/1.1\r\n')
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 20)
    expect(await answer.finally(() => clearInterval(drip))).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('is not waited for, if it never ends its body, though it was answered', async () => {
    const open = await serve({ timeouts: { ...longTimeouts, headers: answered, request: answered } })
    const answer = await answerTo(open(), head('/v1/places?limit=1', 'Content-Length: 1000000').concat('{'))
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })

  it('is not waited for, if it asks nothing more', async () => {
    const open = await serve({ timeouts: { ...longTimeouts, keepAlive: 150 } })
    expect(await answerTo(open(), head('/healthz'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })

  it('is not waited for, if it says nothing at all', async () => {
    const open = await serve({ timeouts: { ...longTimeouts, idle: 150 } })
    expect(await untilClosed(open())).toBe('')
  })

  it('is not waited for, if it stops reading a long answer: its place is free for another', async () => {
    const open = await serve({ timeouts: { ...longTimeouts, idle: 150 }, maxConnections: 1 })
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
    // Where the answer comes in chunks, an empty one ends it; else it is cut off.
    const last = text.indexOf('\r\n0\r\n\r\n', body)
    const end = last === -1 ? text.length : last + '\r\n0\r\n\r\n'.length
    expect(text.slice(body, end).includes('HTTP/1.1')).toBe(false)
    expect(text.slice(end)).toMatch(/^($|HTTP\/1\.1 400 Bad Request\r\n)/)
  })
})

describe('a head', () => {
  it.each([
    ['with two hosts', 'GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400, 'bad-request'],
    ['with the same host twice', 'GET /v1 HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n', 400, 'bad-request'],
    ['with two hosts, of HTTP/1.0', 'GET /v1 HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n', 400, 'bad-request'],
    ['without a host', 'GET /v1 HTTP/1.1\r\n\r\n', 400, 'bad-request'],
    ['with a host that is none', head('/v1').replace('localhost', 'a b'), 400, 'bad-request'],
    ['that is folded', 'GET /v1 HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n', 400, 'bad-request'],
    ['with a NUL', head('/v1', 'X-A: b\0c'), 400, 'bad-request'],
    ['with a space before a colon', head('/v1', 'X-A : b'), 400, 'bad-request'],
    ['with two lengths', head('/v1', 'Content-Length: 1', 'Content-Length: 2'), 400, 'bad-request'],
    ['with a length and chunks', head('/v1', 'Content-Length: 5', 'Transfer-Encoding: chunked'), 400, 'bad-request'],
    ['with an unknown coding', head('/v1', 'Transfer-Encoding: junk'), 400, 'bad-request'],
    [
      'with chunks that are none',
      `${head('/mcp', 'Transfer-Encoding: chunked').replace('GET', 'POST')}junk\r\n`,
      400,
      'bad-request',
    ],
    ['that expects something', head('/v1', 'Expect: junk'), 417, 'expectation-failed'],
    ['of a tunnel', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n', 405, 'method-not-allowed'],
    ['that wants itself back', head('/v1').replace('GET', 'TRACE'), 405, 'method-not-allowed'],
    ['with a star that is no address', head('*'), 400, 'bad-request'],
    ['with an address of another kind', head('v1'), 400, 'bad-request'],
  ])('%s is refused with a problem', async (_, request, status, kind) => {
    const open = await serve({})
    const answer = await answerTo(open(), request.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    const [, body = ''] = answer.split('\r\n\r\n')
    expect(answer.toLowerCase()).toContain(`content-length: ${Buffer.byteLength(body)}\r\n`)
    expect(JSON.parse(body)).toMatchObject({ type: `/problems/${kind}`, status })
  })

  it.each([
    ['of HTTP/1.0 without a host', 'GET /v1/places?limit=1 HTTP/1.0\r\n\r\n', 200],
    ['of HTTP/1.0 with one', 'GET /v1/places?limit=1 HTTP/1.0\r\nHost: a.example\r\n\r\n', 200],
    ['with an empty host', 'GET /v1/places?limit=1 HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 200],
    ['with a whole address', head('http://a.example/v1/places?limit=1', 'Connection: close'), 200],
    ['of the server as a whole', head('*', 'Connection: close').replace('GET', 'OPTIONS'), 204],
    ['that offers another protocol', head('/v1', 'Upgrade: h2c', 'Connection: Upgrade, close'), 200],
  ])('%s is taken', async (_, request, status) => {
    const open = await serve({})
    expect(await answerTo(open(), request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  it('of a message that waits to be told to go on is', async () => {
    const open = await serve({})
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
    const headers = [
      'Accept: */*',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
    ]
    const socket = open()
    const answer = answerTo(socket, head('/mcp', ...headers, 'Expect: 100-continue').replace('GET', 'POST'))
    await once(socket, 'data')
    socket.write(body)
    expect(await answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n[\s\S]*"result":{}/)
  })

  it('after another on its connection is answered in turn', async () => {
    const open = await serve({})
    const addresses = ['/v1/places?limit=1', '/v1/nothing', '/healthz', '/v1/clusters/', '/v1/places?limit=1']
    const heads = addresses.map((address, at) =>
      head(address, ...(at === addresses.length - 1 ? ['Connection: close'] : [])),
    )
    const answer = await answerTo(open(), heads.join(''))
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '200',
      '404',
      '200',
      '308',
      '200',
    ])
  })
})

describe('clients that go away', () => {
  it('before they have their answers leave the service as it was', async () => {
    const open = await serve({})
    for (let time = 0; time < 20; time++) {
      const socket = open()
      socket.write(head(time % 2 === 0 ? '/v1/dataset' : '/v1/dataset.zip').repeat(5))
      await once(socket, 'data')
      socket.resetAndDestroy()
      const message = open()
      message.write(`${head('/mcp', 'Content-Length: 100').replace('GET', 'POST')}{`)
      message.end()
      await untilClosed(message)
    }
    expect(await answerTo(open(), head('/healthz', 'Connection: close'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
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
    const open = await serve({ timeouts: { ...longTimeouts, headers: answered, request: answered } })
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

it('a request that is on its way when the server is told to stop is answered, and the connection then closed', async () => {
  const open = await serve({})
  const idle = open()
  idle.write(head('/healthz'))
  await once(idle, 'data')
  const stopping = Effect.runPromise(Scope.close(scope, Exit.void))
  const answer = await answerTo(idle, head('/healthz'))
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer).toContain('\r\nConnection: close\r\n')
  await stopping
})
