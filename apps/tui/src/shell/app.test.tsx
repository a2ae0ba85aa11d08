import { lookup } from '@puente/core'
import { afterEach, describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import type { Route } from '../app/route.ts'
import { initialState } from '../app/state.ts'
import { recordRoute } from '../screens/browse/route.ts'
import { atlas } from '../testing/atlas.ts'
import { FakeTerminal } from '../testing/fake-terminal.tsx'
import { textWidth } from '../text/width.ts'
import { App } from './app.tsx'
import { LocalStore } from './store.ts'

const cache = atlasCacheOf(atlas)
let terminal: FakeTerminal | undefined

afterEach(() => terminal?.close())

function open(columns: number, rows: number, route?: Route): FakeTerminal {
  terminal = new FakeTerminal(<App store={new LocalStore(cache, initialState('en', route))} />, columns, rows)
  return terminal
}

function routeOf(id: string): Route {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return recordRoute(cache, found.value)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const plain = (frame: string) => frame.replace(/\u001b\[[0-9;]*m/g, '')

/** The first line: where one is. */
const header = (frame: string) => plain(frame).split('\n')[0]?.trimEnd() ?? ''

describe.each([
  [80, 24],
  [200, 60],
  [40, 12],
  [100, 16],
])('in a terminal of %i columns and %i rows', (columns, rows) => {
  it('goes from home through a list to a record, and back, without ever exceeding the terminal', async () => {
    const screen = open(columns, rows)
    await screen.until('Puente')
    screen.press('enter')
    await screen.until((frame) => frame.includes('ACstyria') && frame.includes('Clusters'))
    screen.type('f')
    screen.type('claut')
    await screen.until('filter claut')
    screen.press('enter', 'enter')
    await screen.until((frame) => header(frame).includes('Automotriz') || header(frame).endsWith('…'))
    screen.press('escape')
    await screen.until((frame) => frame.includes('filter claut') && /Clusters(?: {2}|$)/.test(header(frame)))
    screen.press('escape')
    await screen.until((frame) => !frame.includes('filter claut'))
    screen.press('escape')
    await screen.until((frame) => /Home(?: {2}|$)/.test(header(frame)))
    for (const frame of screen.frames) {
      const lines = plain(frame).split('\n')
      expect(lines.length).toBeLessThan(rows)
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns)
    }
  })

  it('keeps the source of the record at hand in view', async () => {
    const screen = open(columns, rows, routeOf('claut'))
    const inPlace = /Source .*(?:section 2\.2|§2\.2)/
    // Of CLAUT's citations the one with a footnote whose address is known: Table 2, footnote 26.
    await screen.until(inPlace)
    screen.press('escape')
    await screen.until((frame) => inPlace.test(frame) && /Clusters(?: {2}|$)/.test(header(frame)))
  })
})

it('shows list and detail side by side where there is room, and one of them where there is not', async () => {
  const screen = open(120, 30, routeOf('claut'))
  expect(await screen.until('Cluster · claut')).toContain('Clusters ')
  screen.resize(80, 24)
  expect(await screen.until((frame) => !frame.includes('Clusters ─'))).toContain('Cluster · claut')
  screen.press('escape')
  await screen.until('Clusters ─')
  screen.resize(120, 30)
  await screen.until((frame) => frame.includes('Clusters ─') && frame.includes('Cluster · claut'))
})

it('says what is wrong with a filter where it is typed, and keeps the list that it had', async () => {
  const screen = open(100, 30)
  screen.press('enter')
  await screen.until('Clusters ')
  screen.type('f')
  screen.type('contry:mx')
  const frame = plain(await screen.until('unknown field'))
  expect(frame).toContain('Did you mean "country"?')
  expect(frame).toContain('ACstyria')
})

it('searches everywhere while one types, and opens the hit', async () => {
  const screen = open(80, 24)
  screen.type('F')
  await screen.until('Type a name')
  screen.type('hegan')
  await screen.until('HEGAN')
  screen.press('enter')
  await screen.until('Cluster · hegan')
})

it('opens help, made from the key table, and closes it', async () => {
  const screen = open(80, 24)
  await screen.until('Puente')
  screen.type('?')
  await screen.until((frame) => frame.includes('Here') && frame.includes('open what is marked'))
  screen.press('escape')
  await screen.until((frame) => !frame.includes('open what is marked'))
})

it('speaks Spanish at the press of a key', async () => {
  const screen = open(80, 24)
  await screen.until('clusters')
  screen.type('L')
  await screen.until('clústeres')
  screen.type('L')
  await screen.until('organisations')
})

it.each(['q', '\u0003'])('ends on %j', async (key) => {
  const screen = open(80, 24)
  await screen.until('Puente')
  screen.type(key)
  await screen.ended()
})
