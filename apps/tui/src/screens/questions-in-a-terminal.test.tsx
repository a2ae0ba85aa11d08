/** Match, opportunities, briefing and timeline in terminals of several sizes. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@puente/core'
import { afterEach, describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState } from '../app/state.ts'
import { App } from '../shell/app.tsx'
import { LocalStore } from '../shell/store.ts'
import { atlas } from '../testing/atlas.ts'
import { FakeTerminal } from '../testing/fake-terminal.tsx'
import { textWidth } from '../text/width.ts'
import { routeAt } from './route-at.ts'

const cache = atlasCacheOf(atlas)
let terminal: FakeTerminal | undefined

afterEach(() => terminal?.close())

function open(address: string, columns = 80, rows = 24, language: Language = 'en'): FakeTerminal {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  const initial = initialState(language, route.value)
  terminal = new FakeTerminal(<App store={new LocalStore(cache, initial)} />, columns, rows)
  return terminal
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const plain = (frame: string) => frame.replace(/\u001b\[[0-9;]*m/g, '')

describe.each([
  [80, 24],
  [40, 12],
  [200, 60],
])('in a terminal of %i columns and %i rows', (columns, rows) => {
  afterEach(() => {
    for (const frame of terminal?.frames ?? []) {
      const lines = plain(frame).split('\n')
      expect(lines.length).toBeLessThan(rows)
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns)
    }
  })

  it('ranks partners, tells why, introduces, and compares two', async () => {
    const screen = open('match/claut', columns, rows)
    await screen.until(/▸ +1=? +ACstyria/)
    screen.press('tab')
    await screen.until('sectors in common  ')
    screen.type('i')
    await screen.until(/Introduction/)
    screen.press('escape')
    // Where both panes show, the list is marked by its focus alone.
    await screen.until((frame) => columns > 100 || frame.includes('Whom to talk to'))
    screen.press('tab', 'tab')
    screen.type('c')
    await screen.until(/◆ +1=? +ACstyria/)
    screen.press('down')
    screen.type('c')
    await screen.until('Comparison')
    screen.press('tab', 'enter')
    await screen.until('Cluster · automotive-bw')
    screen.press('escape')
    await screen.until(/▸ +2=? +automotive-/)
  })

  it('shows the heat map, tells the cell at hand, and looks into it', async () => {
    const screen = open('white-spots', columns, rows)
    await screen.until('Aerospace × Austria')
    screen.press('down', 'right', 'right')
    await screen.until('Automotive × Bulgaria')
    screen.type('x')
    await screen.until('Mexico')
    screen.type('v')
    await screen.until('Actors here')
    screen.press('enter')
    await screen.until('ties · 2')
    screen.press('escape')
    await screen.until('Opportunities · Mexico')
    screen.press('escape')
    await screen.until('Home')
  })

  it('reads a briefing, in either language', async () => {
    const screen = open('briefing/sectors/aerospace', columns, rows)
    await screen.until('Briefing: Aerospace')
    screen.type('L')
    await screen.until('Nota informativa: Aeroespacial')
    screen.press('end')
    await screen.until((frame) => /\[[2-9]\d/.test(plain(frame)))
  })

  it('shows when things were, from decades to months, and opens them', async () => {
    const screen = open('timeline#famex-2017', columns, rows)
    await screen.until('29 April 2017 · event')
    screen.type('+++++')
    await screen.until((frame) => !plain(frame).includes('2010') && frame.includes('FAMEX 2017'))
    screen.press('enter')
    await screen.until('Event · famex-2017')
    screen.press('escape')
    await screen.until('29 April 2017 · event')
  })
})

describe('a briefing is saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-briefing-'))
  const path = join(folder, 'a.md')

  it('to the file that is named; one that is there is replaced only on a yes', async () => {
    const screen = open('briefing/sectors/ict', 120, 24)
    await screen.until('Briefing: ')
    const save = async () => {
      screen.type('s')
      await screen.until('briefing-ict-en.md')
      screen.type('\u0015')
      await screen.until((frame) => !frame.includes('briefing-ict-en.md'))
      screen.type(path)
      await screen.until(path)
      screen.press('enter')
    }
    await save()
    await screen.until('Saved: ')
    const first = readFileSync(path, 'utf8')
    expect(first).toMatch(/^# Briefing: /)
    await save()
    await screen.until('is there already')
    screen.type('n')
    await screen.until((frame) => !frame.includes('is there already'))
    screen.press('enter')
    await screen.until('is there already')
    screen.type('y')
    await screen.until('Saved: ')
    expect(readFileSync(path, 'utf8')).toBe(first)
  })

  it('and what stands in the way is said where its file is named', async () => {
    const screen = open('briefing/sectors/ict', 120, 24, 'es')
    await screen.until('Nota informativa')
    screen.type('s')
    await screen.until('briefing-ict-es.md')
    screen.type('\u0015')
    screen.type(join(folder, 'none', 'a.html'))
    screen.press('enter')
    await screen.until('ni esa carpeta')
    screen.press('escape')
    await screen.until((frame) => !frame.includes('ni esa carpeta'))
    rmSync(folder, { recursive: true })
  })
})
