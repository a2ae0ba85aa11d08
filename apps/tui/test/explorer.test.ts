import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { lineAsBefore, PseudoTerminal, type Shell, shellAfter, shellPrompt } from '../src/testing/pseudo-terminal.ts'

const secondAtlas = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))
let terminal: PseudoTerminal | undefined

afterEach(() => terminal?.close())

function open(
  args: readonly string[] = [],
  columns = 80,
  rows = 24,
  env: Readonly<Record<string, string>> = {},
  shell: Shell = 'once',
) {
  terminal = new PseudoTerminal(args, columns, rows, env, shell)
  return terminal
}

/** What a person is left with: the screen as it was, a visible cursor, and a line that edits and echoes. */
async function leftAsFound(screen: PseudoTerminal, status: number): Promise<string> {
  const text = await screen.until(/^done$/m)
  expect(screen.isAlternate).toBe(false)
  expect(text).toContain(shellPrompt)
  expect(text).toContain(`${shellAfter}: status ${status}`)
  expect(text).toContain(lineAsBefore)
  expect(screen.reportsMouse).toBe(false)
  expect(screen.marksPastes).toBe(false)
  expect(screen.cursorShown).toBe(true)
  return text
}

/** Waits until a process is gone; the test's own limit is the clock. */
async function gone(processId: number): Promise<void> {
  for (;;) {
    try {
      process.kill(processId, 0)
    } catch {
      return
    }
    await setImmediate()
  }
}

it('opens, filters, follows a relation, comes back, helps, and quits', async () => {
  const screen = open()
  await screen.until(' records · ')
  expect(screen.isAlternate).toBe(true)
  screen.press('enter')
  await screen.until('ACstyria')
  screen.type('f')
  await screen.until('keep')
  screen.type('claut')
  await screen.until(/1 of \d+/)
  screen.press('enter')
  await screen.until(/filter claut[\s\S]*enter open/)
  screen.press('enter')
  await screen.until('Cluster · claut')
  // The first thing to follow in CLAUT's record is its country.
  screen.press('enter')
  await screen.until('Place · mx')
  screen.press('escape')
  await screen.until('Cluster · claut')
  screen.type('?')
  await screen.until('to the beginning')
  screen.press('escape')
  await screen.until('Cluster · claut')
  screen.type('q')
  await leftAsFound(screen, 0)
})

it('opens on a record, and back leads from there to its list', async () => {
  const screen = open(['show', 'hegan'])
  await screen.until('Cluster · hegan')
  screen.press('escape')
  await screen.until('▸ HEGAN')
  screen.type('q')
  await leftAsFound(screen, 0)
})

it('fits itself to the window whenever that changes', async () => {
  const screen = open(['show', 'claut'], 120, 30)
  await screen.until((text) => text.includes('Cluster · claut') && text.includes('Clusters ─'))
  screen.resize(40, 12)
  await screen.until((text) => text.includes('Cluster · claut') && !text.includes('─') && text.includes('? help'))
  screen.resize(200, 60)
  const text = await screen.until((now) => now.includes('Clusters ─') && now.includes('? help'))
  // Whatever the smaller windows showed is gone: each thing stands on the screen once.
  expect(text.match(/Puente/g)).toHaveLength(1)
  expect(text.match(/\? help/g)).toHaveLength(1)
  screen.type('q')
  await leftAsFound(screen, 0)
})

it('leaves on ctrl-C, also while something is typed', async () => {
  const screen = open()
  await screen.until(' records · ')
  screen.type('/')
  await screen.until('Type a name')
  screen.type('solar')
  await screen.until('/ solar')
  screen.press('ctrl+c')
  await leftAsFound(screen, 0)
})

it.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
] as const)('leaves the terminal as it was on %s', async (signal, status) => {
  const screen = open()
  await screen.until('q quit')
  screen.signal(signal)
  await leftAsFound(screen, status)
})

it('leaves the terminal as it was on an error that nobody caught, then says what happened', async () => {
  const screen = open([], 100, 40)
  await screen.until('q quit')
  screen.signal('SIGUSR2')
  const text = await leftAsFound(screen, 1)
  expect(text).toContain('the explorer broke')
  expect(text).toContain('thrown by the test')
})

describe('from one run to the next', () => {
  const home = mkdtempSync(join(tmpdir(), 'puente-'))
  const kept = { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home }

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  async function quit(screen: PseudoTerminal) {
    screen.type('q')
    await leftAsFound(screen, 0)
    screen.close()
  }

  it('keeps the place and what was chosen, for a program that is opened without an address', async () => {
    const first = open(['open', 'clusters/claut'], 80, 24, kept)
    await first.until('Cluster · claut')
    first.type('l')
    await first.until('Clúster · claut')
    await quit(first)
    const second = open([], 80, 24, kept)
    await second.until(/Clúster · claut[\s\S]*Donde estaba la última vez/)
    second.press('escape')
    await second.until(/^ Puente {2}Inicio/)
    await quit(second)
  })

  it('opens where the command line says, in the language that it says, for that run', async () => {
    const said = open(['--lang', 'en', 'open', 'search/solar'], 80, 24, kept)
    await said.until(/Search[\s\S]*\/ solar/)
    said.press('ctrl+c')
    await leftAsFound(said, 0)
    said.close()
    const after = open([], 80, 24, kept)
    await after.until(/Buscar[\s\S]*\/ solar/)
  })

  it('opens at home where the dataset has no such place', async () => {
    const first = open(['open', 'clusters/claut'], 80, 24, kept)
    await first.until('· claut')
    await quit(first)
    const other = open(['--data', secondAtlas], 80, 24, kept)
    await other.until(/^ Puente {2}Inicio/)
  })
})

it('takes a theme from the command line before NO_COLOR', async () => {
  const screen = open(['--theme', 'light'], 80, 24, { NO_COLOR: '1' })
  await screen.until('q quit')
  expect(screen.isColoured).toBe(true)
})

it('uses colour, and none of it for a reader who sets NO_COLOR', async () => {
  const coloured = open()
  await coloured.until('q quit')
  expect(coloured.isColoured).toBe(true)
  coloured.close()
  const plain = open([], 80, 24, { NO_COLOR: '1' })
  await plain.until('q quit')
  expect(plain.isColoured).toBe(false)
})

it('speaks the language of the locale, and that of --lang before it', async () => {
  const spanish = open([], 80, 24, { LC_ALL: 'es_MX.UTF-8' })
  await spanish.until('q salir')
  spanish.close()
  const english = open(['--lang', 'en'], 80, 24, { LC_ALL: 'es_MX.UTF-8' })
  await english.until('q quit')
})

describe('stopped and called back', () => {
  it.each([
    ['ctrl-Z', (screen: PseudoTerminal) => screen.press('ctrl+z')],
    ['a signal from outside', (screen: PseudoTerminal) => screen.signal('SIGTSTP')],
  ])('by %s leaves the terminal to the shell, and then stands there again', async (_how, stop) => {
    const screen = open(['open', 'clusters/claut'], 80, 24, {}, 'jobs')
    await screen.until((text) => screen.reportsMouse && text.includes('· claut'))
    stop(screen)
    const text = await screen.until(lineAsBefore)
    // 148: stopped by SIGTSTP.
    expect(text).toContain(`${shellAfter}: status 148`)
    expect(screen.isAlternate).toBe(false)
    expect(screen.reportsMouse).toBe(false)
    expect(screen.marksPastes).toBe(false)
    expect(screen.cursorShown).toBe(true)
    screen.press('enter')
    await screen.until((now) => screen.isAlternate && now.includes('· claut'))
    screen.press('escape')
    await screen.until((now) => screen.reportsMouse && now.includes('▸ '))
    screen.type('q')
    await leftAsFound(screen, 0)
  })
})

it('hears the mouse, and leaves it to the terminal where that is asked', async () => {
  const screen = open(['open', 'clusters'], 80, 24)
  await screen.until((text) => screen.reportsMouse && text.includes('ACstyria'))
  screen.click(20, 5)
  const marked = await screen.until((text) => text.split('\n')[5]?.includes('▸') === true)
  expect(marked.split('\n')[3]).not.toContain('▸')
  screen.click(20, 5)
  await screen.until('Cluster · ')
  screen.type('M')
  await screen.until((text) => !screen.reportsMouse && text.includes('for selecting text'))
  screen.type('q')
  await leftAsFound(screen, 0)
  screen.close()
  const without = open(['--no-mouse'])
  await without.until('q quit')
  expect(without.reportsMouse).toBe(false)
})

it('copies what is cited to the clipboard of the terminal, and links to it', async () => {
  const screen = open(['open', 'clusters/claut'], 80, 24, { FORCE_HYPERLINK: '1' })
  const text = await screen.until('· claut')
  expect(text).not.toContain(']8;')
  expect(screen.links.size).toBeGreaterThan(0)
  screen.type('y')
  await screen.until('Copied: http')
  expect(screen.links).toContain(screen.copied)
  screen.type('Y')
  await screen.until('Copied: clusters/claut')
  expect(screen.copied).toBe('clusters/claut')
})

it('writes no links where the terminal does not know them', async () => {
  const screen = open(['open', 'clusters/claut'], 80, 24, { FORCE_HYPERLINK: '0' })
  await screen.until('· claut')
  expect(screen.links.size).toBe(0)
})

it.each([{ LC_ALL: 'C' }, { LC_ALL: 'POSIX' }, { LC_ALL: 'es_MX.ISO-8859-1' }])(
  'writes only ASCII for a terminal with %o',
  async (env) => {
    const screen = open(['--lang', 'es', 'open', 'clusters/claut'], 120, 30, env)
    const text = await screen.until(/Cluster - claut/)
    expect(text).toMatch(/^[ -~\n]*$/)
    expect(text).toContain('Cluster Automotriz de Nuevo Leon')
    screen.type('q')
    await leftAsFound(screen, 0)
  },
)

it('shows marks without colour where the terminal has none', async () => {
  const screen = open([], 80, 24, { FORCE_COLOR: '0' })
  await screen.until('q quit')
  expect(screen.isColoured).toBe(false)
  expect(screen.isMarked).toBe(true)
})

it('prints the overview on a terminal that can do no more than print', async () => {
  const screen = open([], 80, 60, { TERM: 'dumb' })
  const text = await screen.until(/^done$/m)
  expect(text).toContain('How to go on')
  expect(screen.isAlternate).toBe(false)
})

it('ends when its terminal is taken away', async () => {
  const screen = open()
  await screen.until('q quit')
  const { processId } = screen
  screen.hangUp()
  await gone(processId)
})
