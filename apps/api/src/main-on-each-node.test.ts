/** The program on every Node that is promised, and with output that nobody takes. */
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { supportedNodes } from '@puente/tooling/supported-nodes'
import { afterEach, describe, expect, it } from 'vitest'
import { addressOf, killAll, type Program, start } from './testing/program.ts'

afterEach(killAll)

const nodes = supportedNodes.map(({ name, program }) => [name, program] as const)

/** A disk that is always full, where the system has one. */
const full = '/dev/full'

/** A port that was free a moment ago: a program with no output cannot say which it took. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

/** Asks until the program listens. */
async function firstAnswer({ child }: Program, address: string): Promise<Response> {
  while (child.exitCode === null) {
    try {
      return await fetch(address)
    } catch {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  throw new Error(`ended with ${child.exitCode}`)
}

describe.each(nodes)('on %s the program', (_, node) => {
  it('starts, answers on every way that it has, and drains', async () => {
    const program = start({ PORT: '0', PUENTE_RATE_LIMIT: '1000' }, { node })
    const address = await addressOf(program)
    const ask = (path: string, init?: RequestInit) => fetch(address + path, { redirect: 'manual', ...init })
    const message = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const headers = { 'Content-Type': 'application/json' }
    const answers = await Promise.all([
      ask('/readyz'),
      ask('/v1/clusters', { headers: { 'Accept-Encoding': 'br' } }),
      ask('/v1/clusters', { headers: { Accept: 'text/html' } }),
      ask('/v1/clusters/', { method: 'HEAD' }),
      ask('/v1/search?q=aerospace&utm_source=a'),
      ask('/v1/dataset.zip'),
      ask('/openapi.json'),
      ask('/docs'),
      ask('/mcp/', { method: 'POST', headers, body: JSON.stringify(message) }),
      ask('/v1/nothing'),
      ask('/metrics'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 308, 200, 200, 200, 200, 200, 404, 200])
    for (const answer of answers) await answer.arrayBuffer()
    program.child.kill('SIGTERM')
    expect([await program.ended, program.stdout().endsWith('Stopping …\n')]).toEqual([0, true])
    const lines = program
      .stderr()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ level }) => level)).toEqual(answers.map(() => 'info'))
  })

  it.runIf(existsSync(full))(
    'goes on where its log and its output cannot be written, and counts the lines',
    async () => {
      const descriptor = openSync(full, 'w')
      const port = await freePort()
      const program = start({ PORT: port }, { node, stdio: ['ignore', descriptor, descriptor] })
      closeSync(descriptor)
      const address = `http://127.0.0.1:${port}`
      expect((await firstAnswer(program, `${address}/healthz`)).status).toBe(200)
      const dropped = async () => {
        const text = await (await fetch(`${address}/metrics`)).text()
        return Number(/^puente_log_lines_dropped_total (\d+)$/m.exec(text)?.[1])
      }
      await expect.poll(dropped).toBeGreaterThan(2)
      program.child.kill('SIGTERM')
      expect(await program.ended).toBe(0)
    },
  )

  it('goes on where the reader of its log is gone', async () => {
    const program = start({ PORT: '0' }, { node })
    const address = await addressOf(program)
    program.child.stderr?.destroy()
    const dropped = async () => {
      const text = await (await fetch(`${address}/metrics`)).text()
      return Number(/^puente_log_lines_dropped_total (\d+)$/m.exec(text)?.[1])
    }
    await expect.poll(dropped).toBeGreaterThan(2)
    program.child.stdout?.destroy()
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  it('goes on where the reader of its log does not read, for however many lines, and stops without it', async () => {
    const program = start({ PORT: '0' }, { node })
    const address = await addressOf(program)
    program.child.stderr?.pause()
    // More than a pipe holds.
    const long = `/v1/${'x'.repeat(2000)}`
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(address + long)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    program.child.kill('SIGTERM')
    const [code] = await once(program.child, 'exit')
    expect(code).toBe(0)
    program.child.stderr?.resume()
  })

  it('writes its log into a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'puente-'))
    try {
      const file = join(folder, 'log')
      const descriptor = openSync(file, 'a')
      const program = start({ PORT: '0' }, { node, stdio: ['ignore', 'pipe', descriptor] })
      closeSync(descriptor)
      await fetch(`${await addressOf(program)}/v1`)
      program.child.kill('SIGTERM')
      expect(await program.ended).toBe(0)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ target: '/v1', status: 200 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says in a sentence what is wrong with its settings, without a trace', async () => {
    const program = start({ PORT: 'many', PUENTE_ALLOWED_ORIGINS: 'here' }, { node })
    expect(await program.ended).toBe(1)
    expect([program.stdout(), program.stderr().trim().split('\n').length]).toEqual(['', 2])
    expect(program.stderr()).not.toMatch(/^ +at /m)
  })
})

it.runIf(existsSync(full))('what it cannot say still ends it with 1', async () => {
  const descriptor = openSync(full, 'w')
  const program = start({ PORT: 'many' }, { stdio: ['ignore', descriptor, descriptor] })
  closeSync(descriptor)
  expect(await program.ended).toBe(1)
})

it('a host that is not of this machine is named in a sentence', async () => {
  const program = start({ PORT: '0', HOST: '192.0.2.1' })
  expect(await program.ended).toBe(1)
  expect(program.stderr()).toBe(
    '192.0.2.1 is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.\n',
  )
})
