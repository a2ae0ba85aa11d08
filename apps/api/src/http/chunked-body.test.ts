import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { json, text as textOf } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { exportGraph, graphOf, queryAll } from '@puente/core'
import { datasetChunks, jsonLd, toCsv } from '@puente/core/export'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { nodeCompressor } from '../node-compressor.ts'
import { atlas } from '../testing/ask.ts'
import { type Serving, serve } from '../testing/serve.ts'
import { chunkedBody } from './chunked-body.ts'

/** Addresses of what is long, and the text that each has. */
const long: Readonly<Record<string, () => string>> = {
  '/v1/network.graphml': () => exportGraph(graphOf(atlas), 'graphml'),
  '/v1/network': () => exportGraph(graphOf(atlas), 'json'),
  '/v1/dataset': () => Array.from(datasetChunks(atlas.base ?? atlas, 'json')).join(''),
  '/v1/dataset.jsonld': () => JSON.stringify(jsonLd(atlas.base ?? atlas)),
  '/v1/organizations.csv': () => toCsv(atlas, { collection: 'organizations', ...queryAll(atlas, 'organizations') }),
}

const fresh = () => createApp(atlas.base ?? atlas, { compressor: nodeCompressor })

describe.each(Object.entries(long))('%s', (path, textAt) => {
  it('is sent while it is made: the same text, of no length that is known before', async () => {
    const answer = await fresh().request(path)
    expect(answer.headers.get('content-length')).toBeNull()
    expect(await answer.text()).toBe(textAt())
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is packed as %s while it is sent, to the same bytes each time', async (coding, unpacked) => {
    const [one, other] = await Promise.all(
      [fresh(), fresh()].map(async (service) => {
        const answer = await service.request(path, { headers: { 'Accept-Encoding': coding } })
        expect(answer.headers.get('content-encoding')).toBe(coding)
        return { tag: answer.headers.get('etag'), bytes: Buffer.from(await answer.arrayBuffer()) }
      }),
    )
    expect(unpacked(one!.bytes).toString()).toBe(textAt())
    expect(other).toEqual(one)
    expect(one?.tag).not.toBe((await fresh().request(path)).headers.get('etag'))
  })

  it('is asked for on condition by the tag of what it depends on', async () => {
    const service = fresh()
    const etag = (await service.request(path, { method: 'HEAD' })).headers.get('etag') ?? 'none'
    expect((await service.request(path)).headers.get('etag')).toBe(etag)
    expect((await service.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    expect((await service.request(path, { headers: { 'If-Match': '"other"' } })).status).toBe(412)
    const spanish = await service.request(`${path}?lang=es`, { method: 'HEAD' })
    if (spanish.status === 200) expect(spanish.headers.get('etag')).not.toBe(etag)
  })

  it('is kept once all of it was sent', async () => {
    const service = fresh()
    const first = await service.request(path)
    const sent = await first.text()
    const kept = await service.request(path)
    expect(kept.headers.get('content-length')).toBe(String(Buffer.byteLength(sent)))
    expect(kept.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await kept.text()).toBe(sent)
  })
})

it('is not kept where it was not read to its end, or is too long for the cache', async () => {
  const small = createApp(atlas, { cacheBytes: 1_000_000 })
  const broken = await small.request('/v1/network.dot')
  await broken.body?.cancel()
  expect((await small.request('/v1/network.dot')).headers.get('content-length')).toBeNull()
  await (await small.request('/v1/network.gexf')).text()
  expect((await small.request('/v1/network.gexf')).headers.get('content-length')).toBeNull()
})

it('has as many bytes and the same headers as before where one chunk is all', async () => {
  const service = fresh()
  for (const round of ['first', 'again']) {
    const answer = await service.request('/v1/sectors.csv?limit=5')
    const bytes = (await answer.arrayBuffer()).byteLength
    expect([round, answer.headers.get('content-length')]).toEqual([round, String(bytes)])
  }
})

/** A body without end, which counts its chunks. */
function endless() {
  let made = 0
  let ended: () => void = () => undefined
  const end = new Promise<void>((resolve) => {
    ended = resolve
  })
  function* chunks() {
    try {
      for (;;) {
        made += 1
        yield 'x'.repeat(32_768)
      }
    } finally {
      ended()
    }
  }
  return { chunks: chunks(), made: () => made, end }
}

describe('a body without end, over a socket', () => {
  const bodies: ReturnType<typeof endless>[] = []
  let serving: Serving
  beforeAll(async () => {
    const app = new Hono()
    app.get('/endless', async (c) => {
      const one = endless()
      bodies.push(one)
      return c.body((await chunkedBody(one.chunks, [])).body)
    })
    app.get('/now', (c) => c.json('now'))
    serving = await serve(app.fetch)
  })
  afterAll(() => serving.stop())

  async function open(): Promise<{ readonly response: IncomingMessage; readonly body: ReturnType<typeof endless> }> {
    const outgoing = request(`${serving.address}/endless`, { agent: false })
    outgoing.end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    response.on('error', () => undefined)
    const body = bodies.at(-1)
    if (body === undefined) throw new Error('no body was requested')
    return { response, body }
  }

  const now = async () => json((await fetch(`${serving.address}/now`)).body as never)

  it('is made no further than its reader takes it', async () => {
    const { response, body } = await open()
    response.pause()
    // What system and sockets hold is filled before long; then nothing is made, however many others are answered.
    let before = -1
    let quiet = 0
    while (quiet < 50) {
      expect(await now()).toBe('now')
      quiet = body.made() === before ? quiet + 1 : 0
      before = body.made()
    }
    expect(body.made()).toBeLessThan(1000)
    for (let read = 0; read < 10_000_000; ) {
      const chunk: Buffer | null = response.read()
      if (chunk === null) await once(response, 'readable')
      else read += chunk.length
    }
    expect(body.made()).toBeGreaterThan(before)
    response.destroy()
    await body.end
  })

  it('ends when its reader goes away', async () => {
    const { response, body } = await open()
    response.destroy()
    await body.end
  })

  it('lets others be answered while it is read as fast as it is made', async () => {
    const readers = await Promise.all([open(), open(), open()])
    for (const { response } of readers) response.resume()
    for (let time = 0; time < 20; time++) expect(await now()).toBe('now')
    for (const { response } of readers) response.destroy()
    await Promise.all(bodies.map(({ end }) => end))
  })
})

it('is cut off, and does not seem whole, where making it fails', async () => {
  const app = new Hono()
  app.get('/', async (c) => {
    function* failing() {
      yield 'one'
      yield 'two'
      throw new Error('broken')
    }
    return c.body((await chunkedBody(failing(), [])).body)
  })
  const serving = await serve(app.fetch)
  const answer = await fetch(serving.address)
  await expect(textOf(answer.body as never)).rejects.toThrow()
  await serving.stop()
})
