/** What somebody asks of `puente` who has just got it, in an empty home. @module */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { leftAsFound } from '../../apps/tui/src/testing/left-as-found.ts'
import { PseudoTerminal } from '../../apps/tui/src/testing/pseudo-terminal.ts'
import { workspace } from '../../scripts/reference/public-modules.ts'

/** The program as somebody has it. */
export interface Installed {
  /** What starts it. */
  readonly command: readonly [program: string, ...args: string[]]
  /** All that it has in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** A folder for what it reads and writes, as we see it, and as it does. */
  readonly folder: string
  readonly seenAs: string
}

const execute = promisify(execFile)

/** The dataset that the program has in it, as one file. */
const dataset = readFileSync(join(workspace, 'packages/core/dist/dataset.json'), 'utf8')
const { hash }: { readonly hash: string } = JSON.parse(dataset)

/** The version of the protocol with which a client says hello. */
const hello = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
}

/**
 * Registers the tests.
 *
 * @param installed what is asked, once it is there
 */
export function asksAsAStranger(installed: () => Installed): void {
  /** What it prints; it fails where it complains. */
  async function answer(...args: readonly string[]): Promise<string> {
    const { command, env } = installed()
    const [program, ...first] = command
    const { stdout, stderr } = await execute(program, [...first, ...args], { env, maxBuffer: 64 * 1024 * 1024 })
    expect(stderr).toBe('')
    return stdout
  }

  it('says what it is, and that nothing is wrong', async () => {
    expect(await answer('--version')).toContain(hash.slice(0, 12))
    const { checks }: { checks: readonly { verdict: string }[] } = JSON.parse(await answer('doctor', '--json'))
    expect(checks.filter(({ verdict }) => verdict === 'problem')).toEqual([])
  })

  it('answers from its own data, and writes what is asked for', async () => {
    expect(JSON.parse(await answer('show', 'claut', '--json'))).toMatchObject({ data: { id: 'claut' } })
    expect(await answer('show', 'claut', '--lang', 'es')).toContain('clúster · claut')
    expect(await answer('completion', 'bash')).toContain('_puente')
    const { folder, seenAs } = installed()
    await answer('briefing', 'aerospace', '--out', `${seenAs}/aerospace.docx`)
    expect(readFileSync(join(folder, 'aerospace.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('makes a dataset, checks it, compiles it and opens it', async () => {
    const { seenAs } = installed()
    await answer('new', `${seenAs}/ours`)
    expect(await answer('check', `${seenAs}/ours`)).toContain('no problems')
    await answer('compile', `${seenAs}/ours`, '-o', `${seenAs}/ours.puente`)
    expect(await answer('--data', `${seenAs}/ours.puente`, 'check', `${seenAs}/ours.puente`)).toContain('no problems')
  })

  it('speaks the protocol', async () => {
    const { command, env } = installed()
    const [program, ...first] = command
    const running = execute(program, [...first, 'mcp'], { env })
    running.child.stdin?.end(`${JSON.stringify(hello)}\n`)
    expect(JSON.parse((await running).stdout)).toMatchObject({ result: { serverInfo: { name: 'puente' } } })
  })

  it.each(['off', 'on'])('serves pages and data, with threads %s', async (threads) => {
    const { command, env, folder, seenAs } = installed()
    const [program, ...first] = command
    writeFileSync(join(folder, 'atlas.json'), dataset)
    const service = spawn(program, [...first, '--data', `${seenAs}/atlas.json`, 'serve', '--port', '0'], {
      env: { ...env, PUENTE_THREADS: threads },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = await once(service.stdout, 'data')
    const origin = /http:\S+/u.exec(String(line))?.[0] ?? ''
    for (const address of ['/', '/v1/clusters/claut', '/docs', '/healthz'])
      expect((await fetch(new URL(address, origin))).status, address).toBe(200)
    const [script = ''] = /\/docs\/scalar[^"]+/u.exec(await (await fetch(new URL('/docs', origin))).text()) ?? []
    expect((await (await fetch(new URL(script, origin))).text()).length).toBeGreaterThan(1_000_000)
    service.kill('SIGTERM')
    expect(await once(service, 'exit')).toEqual([0, null])
  })

  let screen: PseudoTerminal | undefined
  afterEach(() => screen?.close())

  /** Opens the explorer in a terminal. */
  function explorer(...args: readonly string[]): PseudoTerminal {
    const { command, env } = installed()
    const own = Object.entries(env).map(([name, value]) => `${name}='${value}'`)
    screen = new PseudoTerminal(
      args,
      100,
      30,
      {},
      'once',
      `env -i TERM=xterm-256color ${own.join(' ')} ${command.join(' ')}`,
    )
    return screen
  }

  it('opens the explorer, with its map', async () => {
    const opened = explorer('open', 'map')
    // Coasts are drawn of dots.
    await opened.until(/[⠁-⣿]{3}/u)
    opened.press('ctrl+c')
    await leftAsFound(opened, 0)
  })

  it('opens a dataset that a thread answers from', async () => {
    const { folder, seenAs } = installed()
    // The size of the file decides; spaces are as good as records.
    writeFileSync(join(folder, 'large.json'), dataset + ' '.repeat(9 * 1024 * 1024))
    const opened = explorer('--data', `${seenAs}/large.json`, 'open', 'clusters/claut')
    await opened.until('· claut')
    opened.type('m')
    await opened.until(/^ Puente .*Match · /u)
    opened.press('ctrl+c')
    await leftAsFound(opened, 0)
  })
}
