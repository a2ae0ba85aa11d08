/** The timeline without a terminal. */

import { timeline } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import type { Line } from '../../text/line.ts'
import { routeAt } from '../route-at.ts'
import { addressOf, panelsAt, selectedCitations, selectedEntry } from '../screens.ts'
import type { TimelineRoute } from './route.ts'
import { selectRowNumber, selectTimeline, selectVisibleRows, selectWindow } from './selectors.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 80, 24)
const textOf = (line: Line) => line.map((segment) => segment.text).join('')
const screenOf = (state: State) =>
  panelsAt(contextOf(state), state.route)
    .flatMap(({ lines }) => lines.map(textOf))
    .join('\n')

function opened(address: string): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState('en', route.value)
}

function routeOf({ route }: State): TimelineRoute {
  if (route.screen !== 'timeline') throw new Error(route.screen)
  return route
}

const years = (state: State) => {
  const { from, to } = selectWindow(cache, routeOf(state))
  return [from, to].map((instant) => new Date(instant).getUTCFullYear())
}
const idAt = (state: State) => selectedEntry(contextOf(state))?.record.id

const start = opened('timeline')

it('t asks what happened when: of the sector or actor at hand, or of all', () => {
  const opens = (address: string) => addressOf(cache, after(opened(address), text('t')).route)
  expect(opens('sectors/ict')).toBe('timeline/ict')
  expect(opens('clusters/claut')).toBe('timeline/claut')
  expect(opens('home')).toBe('timeline')
})

it('shows everything at first: lanes by sector, then what is of none, then what has no date', () => {
  expect(selectVisibleRows(cache, routeOf(start))).toHaveLength(selectTimeline(cache, routeOf(start)).rows.length)
  expect(screenOf(start)).toMatch(/Aerospace · \d+/)
  const end = after(start, key('end'))
  expect(screenOf(end)).toContain('? ')
  expect(screenOf(end)).toContain('the sources give no date')
})

it('counts what concerns several sectors once in its title, as the list of a timeline does', () => {
  const [panel] = panelsAt(contextOf(start), start.route)
  expect(textOf(panel?.title?.right ?? [])).toBe(String(timeline(atlas).length))
  expect(selectVisibleRows(cache, routeOf(start)).length).toBeGreaterThan(timeline(atlas).length)
})

describe('the row at hand', () => {
  it('is detail in words with its source, and enter opens its record', () => {
    const state = opened('timeline#promexico-eccp-mou')
    expect(screenOf(state)).toMatch(/2012 · milestone of an instrument · ECCP–ProMéxico MoU/)
    expect(screenOf(state)).toContain('≠ 2013 · the same source also says')
    expect(selectedCitations(contextOf(state)).length).toBeGreaterThan(0)
    const record = after(state, key('enter'))
    expect(addressOf(cache, record.route)).toBe('instruments/promexico-eccp-mou')
    expect(after(record, key('escape')).route).toEqual(state.route)
  })

  it('stays at hand while one zooms in on it, down to months', () => {
    const near = after(opened('timeline#famex-2017'), text('+++++++'))
    expect(idAt(near)).toBe('famex-2017')
    expect(years(near)).toEqual([2017, 2017])
    expect(selectVisibleRows(cache, routeOf(near)).length).toBeLessThan(selectVisibleRows(cache, routeOf(start)).length)
    expect(routeOf(after(near, text('0'))).window).toBeUndefined()
    expect(years(after(near, text('-------')))).toEqual(years(start))
  })

  it('is the next that shows where its own time was left', () => {
    const near = after(opened('timeline#famex-2017'), text('++++'))
    const later = after(near, ...Array.from({ length: 60 }, () => key('right')))
    const visible = selectVisibleRows(cache, routeOf(later))
    expect(visible).toContain(selectRowNumber(cache, routeOf(later)))
    expect(visible).not.toContain(routeOf(near).row)
    expect(years(later)[1]).toBe(years(start)[1])
  })

  it('moves through the rows that show and through no others', () => {
    const near = after(opened('timeline#famex-2017'), text('+++++'))
    const visible = selectVisibleRows(cache, routeOf(near))
    const seen = visible.map((_, steps) =>
      selectRowNumber(cache, routeOf(after(near, key('home'), ...Array.from({ length: steps }, () => key('down'))))),
    )
    expect(seen).toEqual(visible)
  })
})

describe('addresses', () => {
  it.each(['timeline', 'timeline/aerospace', 'timeline/claut', 'timeline#famex-2017'])('%s is one', (address) => {
    expect(addressOf(cache, opened(address).route)).toBe(address)
  })

  it.each([
    ['timeline/aerospce', 'timeline/aerospace'],
    ['timeline/mx', 'places/mx'],
    ['timeline/claut/x', 'timeline/claut'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const route = routeAt(cache, address)
    expect(route.ok ? [] : route.error.nearest).toContain(near)
  })
})
