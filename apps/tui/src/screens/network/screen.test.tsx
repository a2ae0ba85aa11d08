import { lookup } from '@puente/core'
import { afterEach, describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import type { Route } from '../../app/route.ts'
import { initialState } from '../../app/state.ts'
import { App } from '../../shell/app.tsx'
import { LocalStore } from '../../shell/store.ts'
import { atlas } from '../../testing/atlas.ts'
import { FakeTerminal } from '../../testing/fake-terminal.tsx'
import { textWidth } from '../../text/width.ts'
import { recordRoute } from '../browse/route.ts'
import { pathRoute } from '../path/route.ts'
import { networkRoute } from './route.ts'

const cache = atlasCacheOf(atlas)
let terminal: FakeTerminal | undefined
afterEach(() => terminal?.close())

function open(columns: number, rows: number, route: Route): FakeTerminal {
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

describe.each([
  [80, 24],
  [40, 12],
  [200, 60],
])('in a terminal of %i columns and %i rows', (columns, rows) => {
  const within = (screen: FakeTerminal) => {
    for (const frame of screen.frames) {
      const lines = plain(frame).split('\n')
      expect(lines.length).toBeLessThan(rows)
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns)
    }
  }

  it('walks from a record to a neighbour and back, with the evidence of each link in view', async () => {
    const screen = open(columns, rows, networkRoute('aerocluster-queretaro'))
    await screen.until('cooperation (3)')
    screen.press('right')
    // The first at the side where the stem meets it; whichever it is, the link is told and cited.
    await screen.until(/ → .+ → |→ cooper/)
    await screen.until(/Source .*(?:section|§)/)
    screen.press('enter')
    await screen.until((frame) => !frame.includes('cooperation (3)'))
    screen.press('escape')
    await screen.until('cooperation (3)')
    within(screen)
  })

  it('shows a hub with more neighbours than there are lines: counted, folded, and all within reach', async () => {
    const screen = open(columns, rows, networkRoute('mx'))
    await screen.until(/… \d+ more|\(\d\d\)/)
    for (let times = 0; times < 60; times += 1) screen.press('down')
    screen.type('+')
    // What lies beyond the neighbours hangs on them by a joint without a stroke.
    await screen.until((frame) => /[├╰] \S|\S [┤╯] /.test(plain(frame)))
    within(screen)
  })

  it('finds the paths to another, chosen by typing, and leads from a step to its record', async () => {
    const screen = open(columns, rows, pathRoute('claut'))
    await screen.until('To whom?')
    screen.type('hega')
    await screen.until('HEGAN')
    screen.press('enter')
    await screen.until('1. CLAUT → ECCP → HEGAN')
    screen.press('down', 'down', 'enter')
    await screen.until(/Organization · eccp|· eccp/)
    screen.press('escape')
    await screen.until('1. CLAUT → ECCP → HEGAN')
    within(screen)
  })
})

it('opens from a record with r, and the marked neighbour with o', async () => {
  const screen = open(80, 24, routeOf('claut'))
  await screen.until('Cluster · claut')
  screen.type('r')
  await screen.until('cooperation (2)')
  screen.press('right', 'up', 'up', 'up', 'up', 'up', 'up')
  await screen.until('→ cooperation (inferred) →')
  // Why it is only inferred: the record of the tie says so.
  await screen.until('because: Table 2 was read as text')
  screen.type('o')
  await screen.until(/Cluster · (?:acicae|afm)/)
  screen.press('escape')
  await screen.until('→ cooperation (inferred) →')
})

it('unfolds a long group', async () => {
  const screen = open(80, 24, networkRoute('mx'))
  const folded = / … (\d+) more/
  const frame = plain(await screen.until(folded))
  const before = [...frame.matchAll(/… \d+ more/g)].length
  screen.press('right')
  for (let times = 0; times < 30; times += 1) screen.press('up')
  // The first group at the right is long; its last row tells what is hidden.
  for (let times = 0; times < 5; times += 1) screen.press('down')
  screen.press('enter')
  await screen.until((now) => plain(now) !== frame && [...plain(now).matchAll(/… \d+ more/g)].length !== before)
})

it('does nothing on what is itself a link, and says where no path leads', async () => {
  const screen = open(80, 24, routeOf('claut--acicae'))
  await screen.until('· claut--acicae')
  screen.type('rp')
  screen.type('L')
  await screen.until('Vínculo · claut--acicae')
  screen.close()
  const nowhere = open(80, 24, pathRoute('claut', 'mx'))
  await nowhere.until('No cooperation that the atlas knows')
})
