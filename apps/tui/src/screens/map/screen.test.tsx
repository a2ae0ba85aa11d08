import { lookup, query } from '@puente/core'
import { afterEach, describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import type { Route } from '../../app/route.ts'
import { initialState } from '../../app/state.ts'
import { App } from '../../shell/app.tsx'
import { LocalStore } from '../../shell/store.ts'
import { atlas } from '../../testing/atlas.ts'
import { FakeTerminal } from '../../testing/fake-terminal.tsx'
import type { Charset } from '../../text/charset.ts'
import { textWidth } from '../../text/width.ts'
import { recordRoute } from '../browse/route.ts'
import { mapRoute } from './route.ts'

let terminal: FakeTerminal | undefined
afterEach(() => terminal?.close())

function open(columns: number, rows: number, route: Route = mapRoute, charset: Charset = 'unicode'): FakeTerminal {
  const cache = atlasCacheOf(atlas, charset)
  terminal = new FakeTerminal(<App store={new LocalStore(cache, initialState('en', route))} />, columns, rows)
  return terminal
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const plain = (frame: string) => frame.replace(/\u001b\[[0-9;]*m/g, '')

const [, mx] = atlas.manifest.sides
const claut: Route = { ...mapRoute, side: mx, actor: 'claut' }

describe.each([
  [80, 24],
  [40, 12],
  [200, 60],
  [132, 30],
])('in a terminal of %i columns and %i rows', (columns, rows) => {
  it('shows coasts, who is where, and never exceeds the terminal, however near one looks', async () => {
    const screen = open(columns, rows)
    await screen.until(/[\u2801-\u28ff]{2}/)
    screen.type('v')
    await screen.until((frame) => /Mexico {2,}|Mexico ─/.test(plain(frame)))
    screen.type('++')
    await screen.until('×2.3')
    screen.press('tab', 'right', 'down')
    screen.type('0')
    await screen.until((frame) => !frame.includes('×'))
    for (const frame of screen.frames) {
      const lines = plain(frame).split('\n')
      expect(lines.length).toBeLessThan(rows)
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns)
    }
  })

  it('says who is selected, and of a state that it is only somewhere there', async () => {
    const screen = open(columns, rows, claut)
    await screen.until('Automotriz')
    await screen.until('somewhere in Nuevo León')
    await screen.until(/Source .*(?:section 2\.2|§2\.2)/)
  })
})

it('leads with the arrows to whoever is next that way, and with enter to the record', async () => {
  const screen = open(80, 24, { ...mapRoute, side: mx, actor: 'it-baja' })
  await screen.until('IT@Baja')
  // From Baja California the next to the east is Sonora.
  screen.press('right')
  await screen.until('somewhere in Sonora')
  screen.press('enter')
  await screen.until('· cluster-minero-sonora')
  screen.press('escape')
  await screen.until('somewhere in Sonora')
})

it('steps with tab through all at one point', async () => {
  const screen = open(120, 40, claut)
  await screen.until(/at this point 2 of [3-9]/)
  screen.press('tab')
  await screen.until(/at this point 3 of [3-9]/)
  screen.press('shift+tab')
  await screen.until(/at this point 2 of [3-9]/)
})

it('shows the sides beside each other where there is room, else in one map, and each alone', async () => {
  const screen = open(140, 40)
  const wide = plain(await screen.until('European Union ─'))
  expect(wide).toContain('Mexico ─')
  screen.resize(80, 24)
  await screen.until('Mexico · European Union')
  screen.type('v')
  await screen.until((frame) => !frame.includes('European Union'))
  screen.type('v')
  await screen.until((frame) => frame.includes('European Union ─') && !frame.includes('Mexico ·'))
  screen.type('v')
  await screen.until('Mexico · European Union')
})

it('shows organizations too when asked', async () => {
  const screen = open(80, 24, { ...mapRoute, side: mx })
  const count = (frame: string) => Number(/ (\d+) ─/.exec(plain(frame))?.[1] ?? 0)
  const clusters = count(await screen.until((frame) => count(frame) > 0))
  expect(clusters).toBe(query(atlas, 'clusters', { where: { country: 'mx' } }).total)
  screen.type('c')
  await screen.until((frame) => count(frame) > clusters)
})

it('tells ties from coasts, and sectors from each other, without braille and without colour', async () => {
  const screen = open(80, 24, claut, 'ascii')
  const frame = plain(await screen.until('somewhere in Nuevo León'))
  expect(frame).not.toMatch(/[\u2800-\u28ff]/)
  expect(frame).toMatch(/\*{2}/)
  expect(frame).toMatch(/B Automotive/)
})

it('is opened from a record, with that one selected, and left again', async () => {
  const found = lookup(atlas, 'hegan')
  if (!found.ok) throw new Error(found.error.message)
  const screen = open(80, 24, recordRoute(atlasCacheOf(atlas), found.value))
  await screen.until('Cluster · hegan')
  screen.type('w')
  await screen.until('somewhere in Basque Country')
  screen.press('escape')
  await screen.until('Cluster · hegan')
})
