import { atlas, lookup } from '@puente/core'
import { afterEach, describe, expect, it } from 'vitest'
import { modelOf } from '../../app/atlas-cache.ts'
import type { Place } from '../../app/route.ts'
import { initialState } from '../../app/state.ts'
import { App } from '../../shell/app.tsx'
import { FakeTerminal } from '../../testing/fake-terminal.tsx'
import { textWidth } from '../../text/width.ts'
import { recordPlace } from '../browse/route.ts'
import { pathPlace } from '../path/route.ts'
import { networkPlace } from './route.ts'

const model = modelOf(atlas)
let terminal: FakeTerminal | undefined
afterEach(() => terminal?.close())

function open(columns: number, rows: number, place: Place): FakeTerminal {
  terminal = new FakeTerminal(<App model={model} initial={initialState('en', place)} />, columns, rows)
  return terminal
}

function placeOf(id: string): Place {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return recordPlace(model, found.value)
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
    const screen = open(columns, rows, networkPlace('aerocluster-queretaro'))
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
    const screen = open(columns, rows, networkPlace('mx'))
    await screen.until(/… \d+ more|\(\d\d\)/)
    for (let times = 0; times < 60; times += 1) screen.press('down')
    screen.type('+')
    // What lies beyond the neighbours hangs on them by a joint without a stroke.
    await screen.until((frame) => /[├╰] \S|\S [┤╯] /.test(plain(frame)))
    within(screen)
  })

  it('finds the paths to another, chosen by typing, and leads from a step to its record', async () => {
    const screen = open(columns, rows, pathPlace('claut'))
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
  const screen = open(80, 24, placeOf('claut'))
  await screen.until('Cluster · claut')
  screen.type('r')
  await screen.until('cooperation (2)')
  screen.press('right', 'up', 'up', 'up', 'up', 'up', 'up')
  await screen.until('→ cooperation (inferred) →')
  // Why it is only inferred: the record of the tie says so.
  await screen.until('according to Our copy of Table 2')
  screen.type('o')
  await screen.until(/Cluster · (?:acicae|afm)/)
  screen.press('escape')
  await screen.until('→ cooperation (inferred) →')
})

it('unfolds a long group', async () => {
  const screen = open(80, 24, networkPlace('mx'))
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
  const screen = open(80, 24, placeOf('claut--acicae'))
  await screen.until('· claut--acicae')
  screen.type('rp')
  screen.type('L')
  await screen.until('Vínculo · claut--acicae')
  screen.close()
  const nowhere = open(80, 24, pathPlace('claut', 'mx'))
  await nowhere.until('No cooperation that the atlas knows')
})
