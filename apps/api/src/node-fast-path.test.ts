/** Kept answers on Node's server, beside what Hono gives for the same requests. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { atlas } from '@puente/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService } from './create-service.ts'
import { nodeCompressor } from './node-compressor.ts'
import { type NodeListener, nodeFastPath } from './node-fast-path.ts'

const logged: string[] = []
/** How many requests were answered without Hono. */
let quick = 0
let servers: Server[]

async function listening(kept?: NodeListener): Promise<Server> {
  const service = createService(atlas, {
    compressor: nodeCompressor,
    log: ({ target, kept: wasKept }) => logged.push(`${target} ${wasKept}`),
  })
  const hono = getRequestListener(service.app.fetch)
  const listener = kept ?? nodeFastPath(service.answerFromCache)
  const server = createServer((incoming, outgoing) => {
    if (kept !== undefined || !listener(incoming, outgoing)) return hono(incoming, outgoing)
    quick++
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

beforeAll(async () => {
  servers = [await listening(), await listening(() => false)]
})

afterAll(() => {
  for (const server of servers) server.close()
})

/** A whole answer as it comes over the wire, without what is of the moment; the order of headers says nothing. */
async function wire(server: Server, head: string): Promise<string> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  socket.write(`${head}\r\nX-Request-Id: test\r\nConnection: close\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += chunk
  const end = text.indexOf('\r\n\r\n')
  const [status, ...headers] = text.slice(0, end).split('\r\n')
  const lasting = headers.filter((line) => !/^date:/i.test(line)).sort()
  return [status, ...lasting, text.slice(end)].join('\r\n')
}

const get = (target: string, ...headers: readonly string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: 127.0.0.1', ...headers].join('\r\n')

describe('answers that are kept', () => {
  it.each([
    get('/v1/clusters/claut'),
    get('/v1/suggest?q=e&limit=3'),
    get('/v1/clusters', 'Accept-Encoding: br'),
    get('/v1/clusters', 'Accept-Encoding: gzip', 'Accept-Language: es'),
    get('/v1/clusters.csv?country=MX'),
    get('/v1/clusters/claut', 'If-None-Match: *'),
    get('/v1/clusters/claut').replace('GET', 'HEAD'),
    get('/v1/clusters/claut').replace('Host: 127.0.0.1', 'Host: example.org:8080'),
  ])('come byte for byte as Hono gives them: %j', async (head) => {
    for (const server of servers) await wire(server, head.replace(/^HEAD/, 'GET').replace(/\r\nIf-None-Match.*/, ''))
    const before = quick
    const [kept, hono] = await Promise.all(servers.map((server) => wire(server, head)))
    expect(quick).toBe(before + 1)
    expect(kept).toBe(hono)
  })

  it.each([
    ['an address that must be spelled otherwise', get('/v1/./clusters/claut')],
    ['a whole address', get('http://127.0.0.1/v1/clusters/claut')],
    ['a host that is none', get('/v1/clusters/claut').replace('Host: 127.0.0.1', 'Host: a b')],
    ['no answer yet', get('/v1/clusters/hegan?lang=es')],
    ['another method', get('/v1/clusters/claut').replace('GET', 'OPTIONS')],
  ])('are not given where Hono has more to look at: %s', async (_, head) => {
    for (const server of servers) await wire(server, get('/v1/clusters/claut'))
    const before = quick
    const [kept, hono] = await Promise.all(servers.map((server) => wire(server, head)))
    expect(quick).toBe(before)
    expect(kept).toBe(hono)
  })

  it('are logged as all others', async () => {
    const [server] = servers
    logged.length = 0
    for (let time = 0; time < 2; time++) await wire(server!, get('/v1/clusters/acicae'))
    expect(logged).toEqual(['/v1/clusters/acicae false', '/v1/clusters/acicae true'])
  })
})
