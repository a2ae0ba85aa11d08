/** The service behaves in the same way wherever it runs. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { atlas, collectionNames } from '@puente/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maxBodyBytes } from '../../src/http/request-limits.ts'
import { checkAnswer } from '../contract/check-answer.ts'
import { describedBy, type Operation } from '../contract/described.ts'
import { messagesFor } from '../contract/messages.ts'
import { requestsTo } from '../contract/requests.ts'
import { askInProcess, type Running, runtimes } from './runtimes.ts'

const seed = Number(process.env.CONTRACT_SEED ?? 20_261_124)
const plain = askInProcess(false)
const ids = collectionNames.flatMap((name) => atlas.records[name].slice(0, 2).map((record): string => record.id))
const messages = await messagesFor(plain, ids)

/** A request that the operation answers. */
function addressOf({ path, parameters }: Operation): string {
  const example = (name: string) => parameters.find((one) => one.name === name)?.example ?? ''
  const query = parameters.filter((one) => one.in === 'query' && one.required === true)
  const queryString = new URLSearchParams(query.map(({ name }) => [name, example(name)])).toString()
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => example(name)) + (queryString === '' ? '' : `?${queryString}`)
}

describe.each(runtimes.map((runtime) => [runtime.name, runtime] as const))('%s', (_, { start, packs, isProgram }) => {
  const reference = askInProcess(isProgram)
  let operations: readonly Operation[]
  let running: Running
  const ask = (target: string, init?: RequestInit) => running.ask(target, init)

  beforeAll(async () => {
    running = await start()
    operations = await describedBy(reference)
  })

  afterAll(() => running.stop())

  it('every route answers with the very same bytes, and is not asked for them twice', async () => {
    // What is counted changes with every request, and probes are given the name of the platform.
    const varying = ['/metrics', '/healthz']
    for (const operation of operations.filter(({ method, path }) => method === 'GET' && !varying.includes(path))) {
      const address = addressOf(operation)
      const [here, there] = await Promise.all([ask(address), reference(address)])
      const [body, expected] = [await here.text(), await there.text()]
      expect([address, here.status, body === expected]).toEqual([address, 200, true])
      expect(here.headers.get('content-type')).toBe(there.headers.get('content-type'))
      expect(here.headers.get('content-security-policy')).toBe(there.headers.get('content-security-policy'))
      const tag = here.headers.get('etag')
      if (tag === null) continue
      const again = await ask(address, { headers: { 'If-None-Match': tag } })
      expect([address, again.status, await again.text()]).toEqual([address, 304, ''])
    }
  })

  it('keeps every promise of the description', async () => {
    for (const operation of operations) {
      await fc.assert(
        fc.asyncProperty(requestsTo(operation, ids, messages), async (request) => {
          const { target, method, headers, body } = request
          const response = await ask(target, { method, headers, ...(body === undefined ? {} : { body }) })
          await checkAnswer(operations, request, response)
        }),
        { seed, numRuns: 8 },
      )
    }
  })

  it.each([
    ['/v1/clusters?contry=ES&limit=0', {}, 400, 'invalid-query'],
    ['/v1/clusters/clautt', {}, 404, 'not-found'],
    ['/datasets/0123/v1/clusters', {}, 404, 'dataset-not-served'],
    ['/v1/clusters', { method: 'DELETE' }, 405, 'method-not-allowed'],
    ['/v1/clusters', { headers: { Accept: 'image/png' } }, 406, 'not-acceptable'],
    ['/mcp', { method: 'POST', body: ' '.repeat(maxBodyBytes + 1) }, 413, 'content-too-large'],
    [`/v1/search?q=${'x'.repeat(9000)}`, {}, 414, 'uri-too-long'],
  ] as const)('tells what is wrong: %.40s', async (address, init, status, kind) => {
    const response = await ask(address, init)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(JSON.parse(await response.text())).toMatchObject({ type: `/problems/${kind}`, status })
  })

  it('packs what is worth it', async () => {
    const packed = await ask('/v1/clusters', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(packed.headers.get('content-encoding')).toBe(packs)
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
    expect(JSON.parse(await packed.text()).data.length).toBe(25)
  })

  it('speaks with a client of the Model Context Protocol', async () => {
    const client = new Client({ name: 'test', version: '1.0.0' })
    const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: (address, init) => ask(new URL(address).pathname, init),
    })
    await client.connect(transport)
    const { tools } = await client.listTools()
    expect(tools.length).toBeGreaterThan(5)
    const { structuredContent } = await client.callTool({ name: 'get', arguments: { id: 'claut' } })
    expect(structuredContent).toEqual(JSON.parse(await (await ask('/v1/clusters/claut')).text()))
    const { contents } = await client.readResource({ uri: 'puente://schema/ties' })
    expect(contents[0]).toMatchObject({ uri: 'puente://schema/ties' })
    await client.close()
  })
})
