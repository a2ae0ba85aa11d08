import { afterEach, expect, it } from 'vitest'
import { PseudoTerminal, shellAfter, shellPrompt } from '../src/testing/pseudo-terminal.ts'

let terminal: PseudoTerminal | undefined

afterEach(() => terminal?.close())

function open(args: readonly string[] = [], columns = 80, rows = 24, env: Readonly<Record<string, string>> = {}) {
  terminal = new PseudoTerminal(args, columns, rows, env)
  return terminal
}

/** What a person is left with: the screen as it was, a visible cursor, and a line that edits and echoes. */
async function leftAsFound(screen: PseudoTerminal, status: number): Promise<string> {
  const text = await screen.until(/^done$/m)
  expect(screen.isAlternate).toBe(false)
  expect(text).toContain(shellPrompt)
  expect(text).toContain(`${shellAfter}: status ${status}`)
  expect(text).toMatch(/(?<!-)\bicanon\b/)
  expect(text).toMatch(/(?<!-)\becho\b/)
  expect(screen.marksPastes).toBe(false)
  expect(screen.cursorShown).toBe(true)
  return text
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

it('draws the map with the outline that stands beside the program, and comes back to it from a record', async () => {
  const screen = open(['open', 'map/mx#claut'], 100, 30)
  await screen.until('somewhere in Nuevo León')
  // Coasts, which are read from a file when the first map is drawn.
  await screen.until(/[\u2801-\u28ff]{3}/)
  screen.type('n')
  await screen.until('cooperation (2)')
  screen.press('escape')
  await screen.until('somewhere in Nuevo León')
  screen.type('q')
  await leftAsFound(screen, 0)
})
