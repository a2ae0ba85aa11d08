/** The program as it is built, with real ports and signals. */
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { addressOf, killAll, main, start } from './testing/program.ts'

const secondAtlas = new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url)

afterEach(killAll)

describe('the program', () => {
  it('says where it listens, answers, logs each request on a line, and drains when it is told to stop', async () => {
    const program = start({ PORT: '0' })
    const address = await addressOf(program)
    const response = await fetch(`${address}/v1/clusters/claut?lang=es`, { headers: { 'X-Request-Id': 'mine' } })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { label: 'Clúster Automotriz de Nuevo León, A.C.' } })
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    const [line, ...more] = program.stderr().trim().split('\n')
    expect(more).toEqual([])
    expect(JSON.parse(line!)).toMatchObject({ requestId: 'mine', target: '/v1/clusters/claut?lang=es', status: 200 })
  })

  it('logs nothing where it is told so', async () => {
    const program = start({ PORT: '0', PUENTE_LOG: 'off' })
    expect((await fetch(`${await addressOf(program)}/v1`)).status).toBe(200)
    program.child.kill('SIGTERM')
    expect([await program.ended, program.stderr()]).toEqual([0, ''])
  })

  it('packs what it sends, as Node can', async () => {
    const program = start({ PORT: '0' })
    const response = await fetch(`${await addressOf(program)}/v1/clusters`, { headers: { 'Accept-Encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(await response.json()).toHaveProperty('page.total')
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('stops within 5 seconds, though a connection waits for more to ask, and finishes what is under way', async () => {
    const program = start({ PORT: '0' })
    const { hostname, port } = new URL(await addressOf(program))
    const open = () => connect(Number(port), hostname).setEncoding('utf8')
    const idle = open()
    idle.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(idle, 'data')
    const underWay = open()
    underWay.write('GET /v1/places?limit=1 HTTP/1.1\r\n')
    await once(underWay, 'connect')
    // The server answers in turn: once this is answered, it knows of the request before.
    idle.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(idle, 'data')
    program.child.kill('SIGTERM')
    await once(idle, 'close')
    underWay.write('Host: a\r\n\r\n')
    const [answer] = await once(underWay, 'data')
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('\r\nConnection: close\r\n')
    expect(await program.ended).toBe(0)
    expect(program.stdout()).toMatch(/Stopping …\n$/)
  })

  it('limits and counts what it is asked, as its environment says', async () => {
    const program = start({ PORT: '0', PUENTE_RATE_LIMIT: '2', PUENTE_TRUSTED_PROXIES: 'loopback' })
    const address = await addressOf(program)
    const status = async (client: string) =>
      (await fetch(`${address}/v1`, { headers: { 'X-Forwarded-For': client } })).status
    const clients = ['192.0.2.1', '192.0.2.1', '2001:db8::1', '192.0.2.1', '2001:db8::2', '2001:db8::3']
    const statuses = []
    for (const client of clients) statuses.push(await status(client))
    expect(statuses).toEqual([200, 200, 200, 429, 200, 429])
    const metrics = await (await fetch(`${address}/metrics`)).text()
    expect(metrics).toContain('http_request_duration_seconds_count{method="GET",route="/v1",status="200"} 4\n')
    expect(metrics).toContain('http_request_duration_seconds_count{method="GET",route="/v1",status="429"} 2\n')
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('stops on ctrl-C as well, even while somebody takes forever to ask', async () => {
    const program = start({ PORT: '0' })
    const { hostname, port } = new URL(await addressOf(program))
    const slow = connect(Number(port), hostname)
    await once(slow, 'connect')
    slow.on('error', () => undefined).write('GET /v1 HTTP/1.1\r\n')
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })

  it('tells everything that is wrong with its configuration, and does not start', async () => {
    const program = start({ PORT: 'many', HOST: 'http://localhost' })
    expect(await program.ended).toBe(1)
    expect(program.stdout()).toBe('')
    expect(program.stderr()).toMatch(/^PORT is "many"; .*\nHOST is "http:\/\/localhost"; .*\n$/)
  })

  it('answers from a dataset that one has', async () => {
    const program = start({ PORT: '0', PUENTE_DATA: fileURLToPath(secondAtlas) })
    const address = await addressOf(program)
    expect(program.stdout()).toContain('dataset 2.0.0-test.1 as of 2021-06-30')
    expect(await (await fetch(`${address}/v1/clusters/vespalga`)).json()).toMatchObject({ data: { label: 'VespAlga' } })
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('does not start on a dataset that is broken, and says everything that is wrong with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'puente-'))
    try {
      cpSync(secondAtlas, folder, { recursive: true })
      appendFileSync(join(folder, 'clusters/vespalga.yaml'), 'place: port-niebla\n')
      appendFileSync(join(folder, 'clusters/tanglin.yaml'), 'place: soelvikk\n')
      const program = start({ PORT: '0', PUENTE_DATA: folder })
      expect(await program.ended).toBe(1)
      expect(program.stdout()).toBe('')
      expect(program.stderr()).toMatch(/clusters\/vespalga\.yaml.*"port-niebla"/)
      expect(program.stderr()).toMatch(/clusters\/tanglin\.yaml.*"soelvikk"/)
      expect(program.stderr()).not.toMatch(/^ +at /m)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('does not start on a dataset that cannot be read, and says why', async () => {
    const program = start({ PORT: '0', PUENTE_DATA: main })
    expect(await program.ended).toBe(1)
    expect(program.stderr()).toMatch(/main\.js is not the JSON of a dataset/)
  })

  it('answers a request of which no address can be made as it answers all others', async () => {
    const program = start({ PORT: '0' })
    const { hostname, port } = new URL(await addressOf(program))
    const socket = connect(Number(port), hostname).setEncoding('utf8')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.write('GET /v1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('"type":"/problems/bad-request"')
  })
})

describe('a port that is taken', () => {
  let other: Server
  afterEach(() => other.close())

  it('is named, with another that could be chosen', async () => {
    other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const program = start({ PORT: String(port) })
    expect(await program.ended).toBe(1)
    expect(program.stderr()).toBe(
      `Port ${port} of 127.0.0.1 is taken already. Stop what listens there, or choose another: PORT=${port + 1}.\n`,
    )
  })
})
