import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { atlas } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { nodeCompressor } from '../node-compressor.ts'
import { acceptEncodingReader, type Coding } from './accept.ts'
import { type Compressor, webCompressor } from './compress.ts'

const app = createApp(atlas, { compressor: nodeCompressor })

/** Answers as they came over the wire: nothing but the test unpacks them. */
async function wire(path: string, acceptEncoding?: string, init: RequestInit = {}, service = app) {
  const headers = new Headers(init.headers)
  if (acceptEncoding !== undefined) headers.set('Accept-Encoding', acceptEncoding)
  const response = await service.request(path, { ...init, headers })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, coding: codingOf(response.headers), bytes }
}

const codingOf = (headers: Headers) => headers.get('content-encoding') ?? 'identity'

function unpacked({ coding, bytes }: { readonly coding: string; readonly bytes: Buffer }): string {
  switch (coding) {
    case 'br':
      return brotliDecompressSync(bytes).toString()
    case 'gzip':
      return gunzipSync(bytes).toString()
    case 'identity':
      return bytes.toString()
    default:
      throw new Error(`nobody asked for ${coding}`)
  }
}

describe('the coding', () => {
  const takes = acceptEncodingReader(['br', 'gzip'])

  it.each<[string | undefined, Coding | undefined, boolean, string]>([
    [undefined, 'identity', true, 'nothing is said'],
    ['', 'identity', true, 'an empty header asks for the body as it is'],
    ['gzip, deflate, br, zstd', 'br', true, 'so asks a browser: of what it likes alike, we choose'],
    ['br;q=0.5, gzip', 'gzip', true, 'weight goes before our choice'],
    ['identity, br;q=0.9', 'identity', true, 'somebody wants it as it is'],
    ['GZip', 'gzip', true, 'codings ignore case'],
    ['x-gzip', 'gzip', true, 'an old name of gzip'],
    ['X-GZIP;q=0.5, br;q=0', 'gzip', true, 'an old name of gzip'],
    ['*', 'br', true, 'anything will do'],
    ['br;q=0, *', 'gzip', true, 'what weighs nothing is refused'],
    ['deflate', 'identity', true, 'we have none of it'],
    ['gzip;q=0', 'identity', true, 'what is not named but identity is refused'],
    ['gzip, identity;q=0', 'gzip', false, 'it must be packed'],
    ['gzip, *;q=0', 'gzip', false, 'it must be packed: the star covers identity'],
    ['*;q=0, identity', 'identity', true, 'identity is named'],
    ['identity;q=0', undefined, false, 'nothing is left'],
    ['*;q=0', undefined, false, 'nothing is left'],
    ['gzip;q=high', 'identity', true, 'a weight that nobody can read weighs nothing'],
  ])('for Accept-Encoding %j is %s (as it is: %s): %s', (header, best, identity, _reason) => {
    expect(takes(header)).toEqual({ best, identity })
    expect(takes(header)).toEqual({ best, identity })
  })
})

describe.each([
  ['Node', nodeCompressor],
  ['the web', webCompressor],
])('packed by %s', (_name, compressor) => {
  const service = createApp(atlas, { compressor })

  it.each([...compressor.codings])(
    'as %s an answer is the same, shorter, and has a tag of its own',
    async (packing) => {
      for (const path of ['/', '/v1/clusters', '/v1/clusters.csv', '/v1/network.gexf', '/openapi.json']) {
        const plain = await wire(path, undefined, {}, service)
        for (const round of ['packed', 'kept']) {
          const packed = await wire(path, packing, {}, service)
          expect([round, packed.status, packed.coding]).toEqual([round, 200, packing])
          expect(unpacked(packed)).toBe(unpacked(plain))
          expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2)
          expect(packed.headers.get('content-length')).toBe(String(packed.bytes.length))
          expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
          expect(packed.headers.get('content-type')).toBe(plain.headers.get('content-type'))
        }
      }
    },
  )
})

describe('an answer', () => {
  it('varies by Accept-Encoding, packed or not, kept or not, whole or not modified', async () => {
    for (const coding of ['br', 'gzip', 'identity', 'br']) {
      for (const path of ['/v1/clusters', '/healthz', '/v1/nothing', '/problems/not-found', '/v1/dataset.zip']) {
        expect((await wire(path, coding)).headers.get('vary')).toMatch(/(^|, )Accept-Encoding$/)
      }
    }
  })

  it('is not packed where it is small, or an archive', async () => {
    for (const path of ['/v1/suggest?q=zzzzzz', '/healthz', '/v1/dataset.zip', '/problems/not-found']) {
      expect([path, (await wire(path, 'br, gzip')).coding]).toEqual([path, 'identity'])
    }
  })

  it('is packed however small where nothing else is taken, and refused where nothing at all is', async () => {
    for (const path of ['/healthz', '/problems/not-found', '/v1/dataset.zip', '/v1/suggest?q=zzzzzz']) {
      expect([path, (await wire(path, 'gzip, identity;q=0')).coding]).toEqual([path, 'gzip'])
      const refused = await wire(path, 'identity;q=0')
      expect([path, refused.status]).toEqual([path, 406])
      expect(JSON.parse(unpacked(refused))).toMatchObject({ available: ['br', 'gzip', 'identity'] })
    }
  })

  it('is not modified for those who have it in the coding that they would get, and for no others', async () => {
    const { headers } = await wire('/v1/ties', 'br')
    const tag = { headers: { 'If-None-Match': headers.get('etag') ?? '' } }
    for (const method of ['GET', 'HEAD']) {
      const again = await wire('/v1/ties', 'br', { method, ...tag })
      expect([again.status, again.bytes.length]).toEqual([304, 0])
      expect(again.headers.get('etag')).toBe(headers.get('etag'))
      expect(again.headers.get('content-encoding')).toBeNull()
      expect(again.headers.get('content-length')).toBeNull()
      expect((await wire('/v1/ties', 'gzip', { method, ...tag })).status).toBe(200)
      expect((await wire('/v1/ties', undefined, { method, ...tag })).status).toBe(200)
    }
  })

  it('to HEAD has the headers of the packed one, whichever is asked first', async () => {
    const fresh = createApp(atlas, { compressor: nodeCompressor })
    const id = { headers: { 'X-Request-Id': 'same' } }
    const head = await wire('/v1/clusters', 'br', { method: 'HEAD', ...id }, fresh)
    const get = await wire('/v1/clusters', 'br', id, fresh)
    expect([head.bytes.length, head.coding]).toEqual([0, 'br'])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(head.headers.get('content-length')).toBe(String(get.bytes.length))
  })

  it('is packed once, however many ask for it at the same time', async () => {
    let times = 0
    const counting: Compressor = {
      ...nodeCompressor,
      compress: (body, packing) => {
        times++
        return nodeCompressor.compress(body, packing)
      },
    }
    const service = createApp(atlas, { compressor: counting })
    const all = await Promise.all(Array.from({ length: 20 }, () => wire('/v1/clusters', 'br', {}, service)))
    expect(new Set(all.map(({ bytes }) => bytes.toString('hex'))).size).toBe(1)
    await wire('/v1/clusters', 'br', {}, service)
    expect(times).toBe(1)
    await wire('/v1/clusters', 'gzip', {}, service)
    expect(times).toBe(2)
  })
})

describe('whatever an Accept-Encoding header says', () => {
  const weight = fc.constantFrom('', ';q=0', ';q=0.0', ';q=0.001', '; q=0.5', ';q=1', ';q=1.000', ';Q=0.7')
  const name = fc.constantFrom('br', 'gzip', 'identity', '*', 'deflate', 'zstd', 'BR', 'x-snappy')
  const wellFormed = fc
    .uniqueArray(fc.tuple(name, weight), { selector: ([coding]) => coding.toLowerCase(), maxLength: 6 })
    .map((codings) => codings.map(([coding, q]) => coding + q).join(', '))
  const header = fc.oneof(wellFormed, fc.stringMatching(/^[ -~]{0,40}$/))

  it('the answer can be read, or is refused because nothing else is left', async () => {
    const whole = unpacked(await wire('/v1/sectors'))
    await fc.assert(
      fc.asyncProperty(header, async (given) => {
        const answer = await wire('/v1/sectors', given)
        expect(answer.headers.get('content-length')).toBe(String(answer.bytes.length))
        if (answer.status === 406) expect(given).toMatch(/(identity|\*)\s*;/i)
        else expect([answer.status, unpacked(answer)]).toEqual([200, whole])
      }),
      { numRuns: 500 },
    )
  })

  it('no coding is used that it refuses, and none less liked than another', async () => {
    const weightIn = (given: string, coding: string): number | undefined => {
      const found = given
        .split(',')
        .map((part) => part.trim().toLowerCase().split(';'))
        .find(([named]) => named === coding)
      return found === undefined ? undefined : Number(found[1]?.replace(/^\s*q=/, '') ?? 1)
    }
    await fc.assert(
      fc.asyncProperty(wellFormed, async (given) => {
        const weigh = (coding: string) => weightIn(given, coding) ?? weightIn(given, '*')
        const answer = await wire('/v1/sectors', given)
        const [br, gzip, identity] = [weigh('br') ?? 0, weigh('gzip') ?? 0, weigh('identity')]
        const liked = Math.max(br, gzip, identity ?? 0)
        if (answer.status === 406) {
          expect([br, gzip, identity]).toEqual([0, 0, 0])
        } else if (answer.coding === 'identity' && identity === undefined) {
          expect(liked).toBe(0)
        } else {
          expect(liked).toBeGreaterThan(0)
          expect(
            new Map([
              ['br', br],
              ['gzip', gzip],
              ['identity', identity],
            ]).get(answer.coding),
          ).toBe(liked)
        }
      }),
      { numRuns: 500 },
    )
  })
})
