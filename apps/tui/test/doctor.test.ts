/** `puente doctor`: what it finds in surroundings that are as they should be, and in others. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas } from '@puente/core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { puente } from '../src/testing/piped-program.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

/** Where settings are kept for the test, on every system. */
const home = mkdtempSync(join(tmpdir(), 'puente-doctor-'))
const env = { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home }

let terminal: PseudoTerminal | undefined

afterEach(() => terminal?.close())
afterAll(() => rmSync(home, { recursive: true }))

it('names program, dataset and platform first, as --version does', async () => {
  const { out, status } = await puente(['doctor'], env)
  expect(status).toBe(0)
  expect(out.split('\n')[0]).toBe((await puente(['--version'])).out.trim())
  expect(out).toContain(`${atlas.manifest.version} ${atlas.hash.slice(0, 12)}`)
})

it('finds nothing amiss in a modern terminal', async () => {
  terminal = new PseudoTerminal(['doctor'], 160, 30)
  const text = await leftAsFound(terminal, 0)
  expect(text).toContain('good: terminal: xterm-256color, 160×30')
  expect(text).toContain('good: locale: en_GB.UTF-8, UTF-8, en')
  expect(text).not.toMatch(/^(?:note|problem)/m)
})

describe('says what to do about', () => {
  it('a terminal that is too small', async () => {
    terminal = new PseudoTerminal(['doctor'], 100, 7)
    await terminal.until(/^problem: terminal: xterm-256color, 100×7: the explorer needs 20×8$/m)
    await terminal.until('status 1')
  })

  it('a locale without accents, and a terminal that only prints', async () => {
    const { out, status } = await puente(['--lang', 'es', 'doctor'], { ...env, LC_ALL: 'C', TERM: 'dumb' })
    expect(status).toBe(0)
    expect(out).toMatch(/^nota: configuración regional: C no es UTF-8.*LANG=es_MX\.UTF-8/m)
    expect(out).toMatch(/^nota: terminal: TERM es dumb/m)
  })

  it('a dataset that does not open, of which no report names a hash', async () => {
    const { out, status } = await puente(['--data', 'nowhere.json', 'doctor'], env)
    expect(status).toBe(1)
    expect(out).toMatch(/^problem: dataset: .*nowhere\.json/m)
    expect(out.split('\n')[0]).not.toContain('dataset')
  })

  it('settings that cannot be read, also as JSON', async () => {
    const folder = join(home, 'puente')
    mkdirSync(folder, { recursive: true })
    // The folder has this name on Linux; elsewhere the program says where it looks.
    writeFileSync(join(folder, 'explorer.json'), '{ "langage": "es", "keys": { "serch": "F" } }')
    const { out, status } = await puente(['doctor', '--json'], env)
    const { checks }: { readonly checks: readonly { readonly topic: string; readonly verdict: string }[] } =
      JSON.parse(out)
    const wrong = checks.filter(({ verdict }) => verdict === 'problem')
    expect(status).toBe(1)
    expect(wrong.map(({ topic }) => topic)).toEqual(['settings', 'settings'])
    rmSync(folder, { recursive: true })
  })
})
