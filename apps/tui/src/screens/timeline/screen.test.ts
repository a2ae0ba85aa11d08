/** The timeline without a terminal. */
import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import type { Line } from '../../text/line.ts'
import { placeAt } from '../route-at.ts'
import { addressOf, citationsAtHand, entryAtHand, panelsAt } from '../screens.ts'
import type { TimelinePlace } from './route.ts'
import { selectRowNumber, selectTimeline, selectVisibleRows, selectWindow } from './selectors.ts'

const model = modelOf(atlas)
const { after, viewOf } = pressing(model, 80, 24)
const textOf = (line: Line) => line.map((segment) => segment.text).join('')
const screenOf = (state: State) =>
  panelsAt(viewOf(state), state.place)
    .flatMap(({ lines }) => lines.map(textOf))
    .join('\n')

function opened(address: string): State {
  const place = placeAt(model, address)
  if (!place.ok) throw new Error(place.error.message.en)
  return initialState('en', place.value)
}

function placeOf({ place }: State): TimelinePlace {
  if (place.screen !== 'timeline') throw new Error(place.screen)
  return place
}

const years = (state: State) => {
  const { from, to } = selectWindow(model, placeOf(state))
  return [from, to].map((instant) => new Date(instant).getUTCFullYear())
}
const idAt = (state: State) => entryAtHand(viewOf(state))?.record.id

const start = opened('timeline')

it('t asks what happened when: of the sector or actor at hand, or of all', () => {
  const asked = (address: string) => addressOf(model, after(opened(address), text('t')).place)
  expect(asked('sectors/ict')).toBe('timeline/ict')
  expect(asked('clusters/claut')).toBe('timeline/claut')
  expect(asked('home')).toBe('timeline')
})

it('shows everything at first: lanes by sector, then what is of none, then what has no date', () => {
  expect(selectVisibleRows(model, placeOf(start))).toHaveLength(selectTimeline(model, placeOf(start)).rows.length)
  expect(screenOf(start)).toContain('Aerospace · 11')
  const end = after(start, key('end'))
  expect(screenOf(end)).toContain('? ')
  expect(screenOf(end)).toContain('the sources give no date')
})

describe('the row at hand', () => {
  it('is detail in words with its source, and enter opens its record', () => {
    const state = opened('timeline#eacp-abroad-visit-2017')
    expect(screenOf(state)).toContain('September 2017 · event · EACP-ABROAD visit to Mexico')
    expect(screenOf(state)).toContain('≠ 27 September 2016 – 30 September 2016 · another source says otherwise')
    expect(citationsAtHand(viewOf(state)).length).toBeGreaterThan(0)
    const record = after(state, key('enter'))
    expect(addressOf(model, record.place)).toBe('events/eacp-abroad-visit-2017')
    expect(after(record, key('escape')).place).toEqual(state.place)
  })

  it('stays at hand while one zooms in on it, down to months', () => {
    const near = after(opened('timeline#famex-2017'), text('+++++++'))
    expect(idAt(near)).toBe('famex-2017')
    expect(years(near)).toEqual([2017, 2017])
    expect(selectVisibleRows(model, placeOf(near)).length).toBeLessThan(selectVisibleRows(model, placeOf(start)).length)
    expect(placeOf(after(near, text('0'))).window).toBeUndefined()
    expect(years(after(near, text('-------')))).toEqual(years(start))
  })

  it('is the next that shows where its own time was left', () => {
    const near = after(opened('timeline#famex-2017'), text('++++'))
    const later = after(near, ...Array.from({ length: 60 }, () => key('right')))
    const visible = selectVisibleRows(model, placeOf(later))
    expect(visible).toContain(selectRowNumber(model, placeOf(later)))
    expect(visible).not.toContain(placeOf(near).row)
    expect(years(later)[1]).toBe(years(start)[1])
  })

  it('moves through the rows that show and through no others', () => {
    const near = after(opened('timeline#famex-2017'), text('+++++'))
    const visible = selectVisibleRows(model, placeOf(near))
    const seen = visible.map((_, steps) =>
      selectRowNumber(model, placeOf(after(near, key('home'), ...Array.from({ length: steps }, () => key('down'))))),
    )
    expect(seen).toEqual(visible)
  })
})

describe('addresses', () => {
  it.each(['timeline', 'timeline/aerospace', 'timeline/claut', 'timeline#famex-2017'])('%s is one', (address) => {
    expect(addressOf(model, opened(address).place)).toBe(address)
  })

  it.each([
    ['timeline/aerospce', 'timeline/aerospace'],
    ['timeline/mx', 'places/mx'],
    ['timeline/claut/x', 'timeline/claut'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const place = placeAt(model, address)
    expect(place.ok ? [] : place.error.nearest).toContain(near)
  })
})
