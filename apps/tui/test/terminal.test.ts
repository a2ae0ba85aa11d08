import { setImmediate } from 'node:timers/promises'
import { supportedNodes } from '@puente/tooling/supported-nodes'
import { afterEach, describe, expect, it } from 'vitest'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'
import { lineAsBefore, type Shell, shellAfter } from '../src/testing/shell-script.ts'

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

it('leaves on ctrl-C, also while something is typed', async () => {
  const screen = open()
  await screen.until(' records · ')
  screen.type('F')
  await screen.until('Type a name')
  screen.type('solar')
  await screen.until('Search solar')
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
  expect(text).toContain('something broke')
  expect(text).toContain('thrown by the test')
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

describe.each(supportedNodes)('on $name', ({ program }) => {
  it('starts, draws, fits itself to the window, and leaves it as it was', async () => {
    const screen = open(['open', 'clusters'], 120, 30, { NODE: program })
    await screen.until((text) => screen.reportsMouse && text.includes('ACstyria'))
    screen.resize(80, 24)
    await screen.until((text) => text.includes('ACstyria') && text.split('\n').every((line) => line.length <= 80))
    screen.type('w')
    await screen.until(/^ Puente .*Map/)
    screen.type('q')
    await leftAsFound(screen, 0)
  })

  it.each([
    ['ctrl-Z', (screen: PseudoTerminal) => screen.press('ctrl+z')],
    ['a signal from outside', (screen: PseudoTerminal) => screen.signal('SIGTSTP')],
  ])('stopped by %s leaves the terminal to the shell, and then stands there again', async (_how, stop) => {
    const screen = open(['open', 'clusters/claut'], 80, 24, { NODE: program }, 'jobs')
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
    await screen.until((now) => screen.reportsMouse && now.includes('▸'))
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

it('hears a press on a branch of the network, and on a sign of the map', async () => {
  const screen = open(['open', 'network/claut'], 100, 30)
  const pressOn = (text: string, name: string) => {
    const row = text.split('\n').findIndex((line) => line.includes(name))
    screen.click(text.split('\n')[row]?.indexOf(name) ?? -1, row)
  }
  pressOn(await screen.until((text) => screen.reportsMouse && text.includes('ACICAE')), 'ACICAE')
  pressOn(await screen.until('because:'), 'ACICAE')
  await screen.until('Network · Clúster de Automoción')
  screen.type('w')
  pressOn(await screen.until('somewhere in Basque Country'), 'IT@Baja')
  await screen.until('somewhere in Baja California')
  screen.press('ctrl+c')
  await leftAsFound(screen, 0)
})

describe('what the terminal answers, late', () => {
  /** Colours, names, the clipboard, attributes, the cursor, focus: each letter of them would be a key. */
  const answers = [
    '\u001b]11;rgb:1e1e/1e1e/2e2e\u001b\\',
    '\u001b]52;c;Ym90dG9tIHF1aXQ=\u0007',
    '\u001bP>|tmux 3.5a\u001b\\',
    '\u001bP1+r524742=38\u001b\\',
    '\u001b_Gi=1;OK\u001b\\',
    '\u001b^qqq\u001b\\',
    '\u001b[?62;22;52c',
    '\u001b[24;80R',
    '\u001b[?0u',
    '\u001b[I',
    '\u001b[O',
  ]

  it.each([
    ['at once', (screen: PseudoTerminal, text: string) => screen.type(text)],
    [
      // ESC comes with the letter behind it: after 25 ms alone it is a key, and a slow machine may take as long.
      'letter by letter',
      (screen: PseudoTerminal, text: string) => {
        for (const letter of [text.slice(0, 2), ...text.slice(2)]) screen.type(letter)
      },
    ],
  ])('is no key, where it comes %s', async (_how, send) => {
    const screen = open(['open', 'clusters'], 80, 24)
    const before = await screen.until((text) => screen.reportsMouse && text.includes('▸'))
    for (const answer of answers) send(screen, answer)
    // One row down from the first: all that came before has been read by then, and nothing of it was a key.
    screen.press('down')
    const row = (text: string) => text.split('\n').findIndex((line) => line.includes('▸'))
    // A frame arrives in pieces.
    const after = await screen.until((text) => row(text) === row(before) + 1)
    expect(after.split('\n')[0]).toBe(before.split('\n')[0])
    screen.press('escape')
    await screen.until(/^ Puente {2}Home/)
    screen.type('q')
    await leftAsFound(screen, 0)
  })

  it('is text where it is pasted', async () => {
    const screen = open(['open', 'clusters'], 80, 24)
    await screen.until((text) => screen.reportsMouse && text.includes('▸'))
    screen.type('f')
    await screen.until('keep')
    screen.type('\u001b[200~qq;claut\u001b[201~')
    await screen.until('qq;claut')
    screen.press('ctrl+c')
    await leftAsFound(screen, 0)
  })
})

it('copies what is cited to the clipboard of the terminal, and links to it', async () => {
  const screen = open(['open', 'clusters/claut'], 80, 24, { FORCE_HYPERLINK: '1' })
  // A frame arrives in pieces, and what is copied behind it.
  const text = await screen.until((now) => now.includes('· claut') && screen.links.size > 0)
  expect(text).not.toContain(']8;')
  screen.type('u')
  await screen.until((now) => now.includes('Copied: http') && screen.links.has(screen.copied))
  screen.type('a')
  await screen.until((now) => now.includes('Copied: clusters/claut') && screen.copied === 'clusters/claut')
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
