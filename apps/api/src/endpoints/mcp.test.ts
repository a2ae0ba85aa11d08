/** The Model Context Protocol as HTTP sees it, without a client's help. */
import { fileURLToPath } from 'node:url'
import { atlas } from '@puente/core'
import { openPath } from '@puente/core/node'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import type { RequestLog } from '../http/logger.ts'
import { maxBodyBytes } from '../http/request-limits.ts'
import { ask } from '../testing/ask.ts'

const headers = { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' }
const message = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 1, method, params })
const post = (body: unknown, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...headers, ...more },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

it('answers a message as JSON, of which no cache takes note, and needs no session', async () => {
  const call = message('tools/call', { name: 'get', arguments: { id: 'claut' } })
  for (const lang of ['en', 'es']) {
    const answer = await ask('/mcp', post(call, { 'Accept-Language': lang }))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual(['no-store', null])
    expect(answer.headers.get('mcp-session-id')).toBeNull()
    const { body } = await ask(`/v1/clusters/claut?lang=${lang}`)
    expect(answer.body.result.structuredContent).toEqual(body)
  }
})

it('agrees on a version of the protocol', async () => {
  const { body } = await ask(
    '/mcp',
    post(
      message('initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      }),
    ),
  )
  expect(body.result).toMatchObject({ protocolVersion: '2025-06-18', serverInfo: { name: 'puente' } })
})

it('answers each message of a batch, as clients of March 2025 send them, and agrees to no more than it does', async () => {
  const opening = message('initialize', {
    protocolVersion: '2025-03-26',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  })
  expect((await ask('/mcp', post(opening))).body.result.protocolVersion).toBe('2025-03-26')
  const cancelled = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } }
  const batch = [{ ...message('ping'), id: 7 }, cancelled, { ...message('nonsense'), id: 'x' }, message('tools/list')]
  for (const version of [undefined, '2025-03-26', '2024-11-05']) {
    const { status, body } = await ask(
      '/mcp',
      post(batch, version === undefined ? {} : { 'Mcp-Protocol-Version': version }),
    )
    expect([status, body]).toEqual([
      200,
      [
        { jsonrpc: '2.0', id: 7, result: {} },
        { jsonrpc: '2.0', id: 'x', error: { code: -32601, message: 'Method not found' } },
        { jsonrpc: '2.0', id: 1, result: { tools: expect.any(Array) } },
      ],
    ])
  }
  const notes = await ask('/mcp', post([cancelled, { jsonrpc: '2.0', method: 'notifications/initialized' }]))
  expect([notes.status, notes.text]).toEqual([202, ''])
})

it.each(['*/*', 'application/json', 'application/*;q=0.5', 'text/event-stream, application/json; charset=utf-8'])(
  'answers who accepts %s',
  async (Accept) => {
    expect((await ask('/mcp', post(message('ping'), { Accept }))).body.result).toEqual({})
  },
)

it.each([
  ['prompts/list', { prompts: [] }],
  ['resources/templates/list', { resourceTemplates: expect.any(Array) }],
  ['logging/setLevel', {}],
  ['ping', {}],
])('answers the probe %s, whether it announces it or not', async (method, result) => {
  expect((await ask('/mcp', post(message(method, { level: 'info' })))).body.result).toEqual(result)
})

it('takes note of a notification', async () => {
  const { status, text } = await ask('/mcp', post({ jsonrpc: '2.0', method: 'notifications/initialized' }))
  expect([status, text]).toEqual([202, ''])
})

it.each(['GET', 'HEAD', 'DELETE', 'PUT'])(
  'has nothing for %s: it sends no events of its own, and ends no sessions',
  async (method) => {
    const { status, headers: answered } = await ask('/mcp', { method, headers: { Accept: 'text/event-stream' } })
    expect([status, answered.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  },
)

describe('refuses', () => {
  it('a message that is too long, told or not', async () => {
    const long = JSON.stringify(message('x'.repeat(maxBodyBytes)))
    const refused = await ask('/mcp', post(long, { 'Content-Length': String(long.length) }))
    expect([refused.status, refused.body.type]).toEqual([413, '/problems/content-too-large'])
    const streamed = { ...post(''), body: new Blob([long]).stream(), duplex: 'half' as const }
    expect((await ask('/mcp', streamed)).status).toBe(413)
  })

  it.each([
    ['what is no JSON', post('{'), 400, -32700],
    ['what is no message', post({ hello: 1 }), 400, -32700],
    [
      'several messages at once, in versions without batches',
      post([message('ping'), message('ping')], { 'Mcp-Protocol-Version': '2025-06-18' }),
      400,
      -32600,
    ],
    ['an empty batch', post([]), 400, -32600],
    ['a batch of more than it answers', post(Array(21).fill(message('ping'))), 400, -32600],
    ['a batch that begins the talk', post([message('initialize'), message('ping')]), 400, -32600],
    ['a batch in another form', post([message('ping')], { 'Content-Type': 'text/plain' }), 415, -32000],
    [
      'an unknown version of the protocol',
      post(message('ping'), { 'Mcp-Protocol-Version': '1999-01-01' }),
      400,
      -32000,
    ],
    ['an answer that is not taken', post(message('ping'), { Accept: 'text/html' }), 406, -32000],
    ['another form', post(message('ping'), { 'Content-Type': 'text/plain' }), 415, -32000],
  ])('%s', async (_, init, status, code) => {
    const answer = await ask('/mcp', init)
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
  })

  it.each([
    ['arguments that are a list', 'tools/call', { name: 'search', arguments: ['claut'] }, -32602, 'params.arguments'],
    ['a tool without a name', 'tools/call', { name: 5 }, -32602, 'params.name'],
    ['a URI that is none', 'resources/read', { uri: 'x' }, -32602, 'params'],
    ['no URI', 'resources/read', {}, -32602, 'params.uri'],
  ])('%s in its own words, and says where', async (_, method, params, code, where) => {
    const { body } = await ask('/mcp', post(message(method, params)))
    expect(body.error).toEqual({ code, message: `The message cannot be read. See to: ${where}.` })
  })

  it('a URI that cannot be decoded, as it names nothing', async () => {
    const { body } = await ask('/mcp', post(message('resources/read', { uri: 'puente://clusters/%E0%A4%A' })))
    expect(body.error).toMatchObject({ code: -32002, message: 'No record of clusters has the id "%E0%A4%A".' })
  })

  it('a method that there is not, and a parameter of the address', async () => {
    expect((await ask('/mcp', post(message('nonsense')))).body.error.code).toBe(-32601)
    expect((await ask('/mcp?colour=red', post(message('ping')))).body.errors[0].parameter).toBe('colour')
  })
})

it('takes what models write for nothing, for objects and for ids', async () => {
  const listed = await ask('/mcp', post({ ...message('tools/list'), params: null }))
  expect(listed.body.result.tools).not.toEqual([])
  const missing = await ask('/mcp', post(message('tools/call', { name: 'search', arguments: null })))
  expect(missing.body.result.content[0].text).toMatch(/^q: is missing/)
  for (const given of ['{"id":"claut"}', { id: 'CLAUT' }, { id: ' claut ', lang: 'EN' }]) {
    const { body } = await ask('/mcp', post(message('tools/call', { name: 'get', arguments: given })))
    expect(body.result.structuredContent.data.id).toBe('claut')
  }
  const read = await ask('/mcp', post(message('resources/read', { uri: 'puente://clusters/CLAUT' })))
  expect(JSON.parse(read.body.result.contents[0].text).data.id).toBe('claut')
})

it('lets clients in browsers ask, from pages of this host', async () => {
  const preflight = await ask('/mcp', { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST, DELETE'])
  const { status, headers: answered } = await ask('/mcp', post(message('ping'), { Origin: 'http://localhost:5173' }))
  expect([status, answered.get('access-control-allow-origin')]).toEqual([200, '*'])
})

it('answers from whatever atlas the service has', async () => {
  const opened = openPath(
    fileURLToPath(new URL('../../../../packages/core/test/fixtures/second-atlas', import.meta.url)),
  )
  if (!opened.ok) throw new Error(opened.error.message)
  const other = createApp(opened.value, { basePath: '/other' })
  const say = async (method: string, params: object) =>
    (await other.request('/other/mcp', post(message(method, params)))).text()
  expect(await say('tools/call', { name: 'match', arguments: { id: 'brumar' } })).toContain('clusters/tanglin')
  expect(await say('tools/call', { name: 'briefing', arguments: { lang: 'es' } })).toContain('VespAlga')
  expect(await say('tools/call', { name: 'get', arguments: { id: 'claut' } })).toContain('"isError":true')
  expect(await say('tools/list', {})).not.toMatch(/mexic|europ|claut/i)
  expect((await other.request('/mcp', post(message('ping')))).status).toBe(404)
})

it('sends no answer longer than a model reads, and says what to ask instead', async () => {
  const many = Array.from({ length: 10 }, (_, copy) =>
    atlas.records.sources.map((source) =>
      // A copy has an id that the embedded atlas does not know.
      copy === 0 ? source : { ...source, id: `${source.id}-${copy}` as typeof source.id },
    ),
  ).flat()
  const app = createApp({ ...atlas, records: { ...atlas.records, sources: many } })
  const find = async (limit: number) => {
    const call = message('tools/call', { name: 'find', arguments: { collection: 'sources', limit } })
    return JSON.parse(await (await app.request('/mcp', post(call))).text()).result
  }
  expect((await find(20)).isError).toBeUndefined()
  const { isError, content } = await find(500)
  expect([isError, content[0].text]).toEqual([
    true,
    expect.stringMatching(/at most \d+ are sent\. Ask with a lower limit/),
  ])
})

it('tells of a fault inside by its request id, and nothing else', async () => {
  const log: RequestLog[] = []
  const broken = { ...atlas, records: { ...atlas.records, findings: undefined } } as unknown as typeof atlas
  const app = createApp(broken, { log: (entry) => log.push(entry) })
  for (const [method, params] of [
    ['tools/call', { name: 'get', arguments: { id: 'claut' } }],
    ['resources/read', { uri: 'puente://findings' }],
  ] as const) {
    const response = await app.request('/mcp', post(message(method, params), { 'X-Request-Id': 'mine' }))
    const { error } = JSON.parse(await response.text())
    expect(error.message).toMatch(/^The fault is ours\. Report it with the request id mine\.$/)
    expect(log.at(-1)).toMatchObject({ level: 'error', requestId: 'mine', error: expect.stringContaining('TypeError') })
  }
})
