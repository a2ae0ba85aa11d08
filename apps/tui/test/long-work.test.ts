/** The explorer of a dataset so large that a thread answers, which the tests hold back at what they name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas } from '@puente/core'
import { datasetChunks } from '@puente/core/export'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Work } from '../src/app/work.ts'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-long-'))
const dataset = join(folder, 'atlas.json')
const hold = join(folder, 'hold')
const text = [...datasetChunks(atlas, 'json')].join('')

// The size of the file decides whether a thread answers; spaces are as good as records.
writeFileSync(dataset, text + ' '.repeat(9 * 1024 * 1024))

let terminal: PseudoTerminal | undefined

afterEach(() => terminal?.close())
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens the explorer; the thread stops, or breaks, where it begins the work. */
function open(args: readonly string[], held?: { readonly work: Work; readonly breaks?: true }, columns = 100) {
  writeFileSync(hold, '')
  const env = held && {
    COMPANION_HOLD: held.work,
    ...(held.breaks ? { COMPANION_BREAKS: '1' } : { COMPANION_HOLD_FILE: hold }),
  }
  terminal = new PseudoTerminal(['--data', dataset, ...args], columns, 30, env)
  return terminal
}

/** Lets the thread go on. */
const release = () => rmSync(hold)

const lastLine = (screen: string) => screen.trimEnd().split('\n').at(-1) ?? ''

it('answers as that of a small dataset does, and leaves the terminal as it was', async () => {
  const screen = open(['open', 'clusters/claut'])
  await screen.until('· claut')
  screen.type('a')
  await screen.until((now) => now.includes('Copied: clusters/claut') && screen.copied === 'clusters/claut')
  screen.type('m')
  await screen.until(/^ Puente .*Match · /)
  screen.press('escape')
  await screen.until(
    (now) => now.includes('· claut') && !/^ Puente .*Match · /.test(now) && lastLine(now).includes('q quit'),
  )
  screen.type('q')
  await leftAsFound(screen, 0)
})

describe('while it works', () => {
  /** The third cluster is marked, and the search does not come back. */
  async function searching(): Promise<{ readonly screen: PseudoTerminal; readonly before: string }> {
    const screen = open(['open', 'clusters'], { work: 'search' })
    const marked = (row: number) => (now: string) =>
      now.split('\n')[row]?.includes('▸') === true && lastLine(now).includes('q quit')
    const first = await screen.until('▸')
    const row = first.split('\n').findIndex((line) => line.includes('▸'))
    screen.press('down', 'down')
    const before = await screen.until(marked(row + 2))
    screen.type('Fsolar')
    await screen.until((now) => lastLine(now).includes('Searching') && lastLine(now).includes('esc leave'))
    return { screen, before }
  }

  it('says what it does, fits itself to the window, and gives the answer with all keys that were typed', async () => {
    const { screen } = await searching()
    screen.resize(70, 20)
    await screen.until(
      (now) => now.split('\n').every((line) => line.length <= 70) && lastLine(now).includes('Searching'),
    )
    release()
    const answer = await screen.until((now) => now.includes('Search solar') && lastLine(now).includes('open'))
    expect(answer.split('\n')[0]).toMatch(/Search/)
    screen.press('ctrl+c')
    await leftAsFound(screen, 0)
  })

  it('goes back to where one was on esc, with everything that was there', async () => {
    const { screen, before } = await searching()
    screen.press('escape')
    const after = await screen.until('Left, and back where you were.')
    expect(after.trimEnd().split('\n').slice(0, -1)).toEqual(before.trimEnd().split('\n').slice(0, -1))
    // It answers as before.
    screen.press('enter')
    await screen.until(/^ Puente +Clusters › /)
    screen.press('escape')
    await screen.until((now) => /^ Puente +Clusters {2}/.test(now) && lastLine(now).includes('q quit'))
    screen.type('q')
    await leftAsFound(screen, 0)
  })

  it('can be left altogether', async () => {
    const { screen } = await searching()
    screen.press('ctrl+c')
    await leftAsFound(screen, 0)
  })

  it('ends with a report where the work breaks, and the terminal is as it was', async () => {
    const screen = open(['open', 'clusters'], { work: 'search', breaks: true })
    await screen.until('▸')
    screen.type('F')
    const report = await leftAsFound(screen, 1)
    expect(report).toMatch(/something broke.*\n/)
    expect(report).toContain(atlas.hash.slice(0, 12))
    expect(report).toContain('broken by the test')
  })
})

describe('while it opens', () => {
  it.each(['escape', 'ctrl+c'] as const)('says so, and can be left by %s', async (key) => {
    const screen = open(['open', 'clusters'], { work: 'opening' })
    await screen.until((now) => lastLine(now).includes('Opening the dataset'))
    screen.press(key)
    await leftAsFound(screen, 0)
  })

  it('keeps what is typed ahead', async () => {
    const screen = open(['open', 'clusters'], { work: 'opening' })
    await screen.until((now) => lastLine(now).includes('Opening the dataset'))
    screen.type('Fsolar')
    release()
    await screen.until('Search solar')
    screen.press('ctrl+c')
    await leftAsFound(screen, 0)
  })

  it.each([
    ['clusters/nobody', 'nobody'],
    ['nowhere', 'nowhere'],
  ])('says that there is no %s', async (address, named) => {
    expect(await leftAsFound(open(['open', address]), 1)).toContain(named)
  })

  it('says what is wrong with the dataset', async () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, `{ "manifest": ${' '.repeat(9 * 1024 * 1024)}`)
    terminal = new PseudoTerminal(['--data', broken], 100, 30)
    expect(await leftAsFound(terminal, 1)).toContain('broken.json')
  })
})
