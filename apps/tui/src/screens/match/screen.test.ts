/** The match screen without a terminal. */

import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import { recordRoute } from '../browse/route.ts'
import { routeAt } from '../route-at.ts'
import { addressOf, rowAt, selectedCitations, selectedEntry, titleOf } from '../screens.ts'
import { matchesIn } from './candidates.ts'
import { matchRoute } from './route.ts'
import { selectCandidates, selectDetail } from './selectors.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 120, 30)

const start = initialState('en', matchRoute('claut'))
const ids = selectCandidates(cache, matchRoute('claut')).map(({ entry }) => entry.record.id)
const routeOf = (state: State) => {
  if (state.route.screen !== 'match') throw new Error(state.route.screen)
  return state.route
}

it('m asks whom the actor at hand should talk to', () => {
  const claut = initialState('en', recordRoute(cache, matchesIn(cache)('claut').entry))
  expect(routeOf(after(claut, text('m'))).id).toBe('claut')
  const candidate = after(start, key('down'), text('m'))
  expect(routeOf(candidate).id).toBe(ids[1])
  expect(after(candidate, key('escape')).route).toEqual(after(start, key('down')).route)
})

it('m says why there is no answer where no actor is at hand', () => {
  const home = after(initialState('en'), text('m'))
  expect(home.route.screen).toBe('home')
  expect(home.message?.text.es).toContain('clúster')
})

it('the candidate that is marked is at hand, and enter opens it', () => {
  const second = after(start, key('down'))
  expect(selectedEntry(contextOf(second))?.record.id).toBe(ids[1])
  const opened = after(second, key('enter'))
  expect(addressOf(cache, opened.route)).toBe(`clusters/${ids[1]}`)
  expect(after(opened, key('escape'))).toEqual({ ...second, forward: [opened.route] })
})

it('in the explanation the source is that of the record at hand, and enter opens it', () => {
  const detail = after(start, key('tab'), key('down'))
  const entry = selectedEntry(contextOf(detail))
  expect(entry?.record.id).toBe('mobility')
  expect(selectedCitations(contextOf(detail)).length).toBeGreaterThan(0)
  expect(addressOf(cache, after(detail, key('enter')).route)).toBe('sectors/mobility')
  expect(routeOf(after(detail, key('escape'))).focus).toBe('list')
})

it('a press on a row marks it, and on the marked one opens it', () => {
  const marked = rowAt(contextOf(start), routeOf(start), 3)
  expect(selectedEntry(contextOf(marked))?.record.id).toBe(ids[3])
  const { destination } = rowAt(contextOf(marked), routeOf(marked), 3)
  expect(destination).toMatchObject({ kind: 'record', entry: { record: { id: ids[3] } } })
})

it('i tells who could introduce the two, and again why', () => {
  const detail = after(start, text('i'))
  expect(routeOf(detail)).toMatchObject({ aspect: 'introduction', focus: 'detail' })
  expect(titleOf(contextOf(detail), routeOf(detail))).toContain('Match · Clúster Automotriz de Nuevo León')
  expect(routeOf(after(detail, text('i'))).aspect).toBe('why')
})

describe('comparing', () => {
  const comparison = after(start, text('c'), key('down'), key('down'), text('c'))
  const namesIn = (state: State) =>
    selectDetail(contextOf(state), routeOf(state))
      .targets.slice(0, 2)
      .map(({ target: { destination } }) => destination.kind === 'record' && destination.entry.record.id)

  it('takes the one marked first and the one marked then', () => {
    expect(routeOf(comparison)).toMatchObject({ aspect: 'comparison', focus: 'detail', pinned: ids[0] })
    expect(namesIn(comparison)).toEqual([ids[0], ids[2]])
  })

  it('goes on with another while one moves in the list', () => {
    expect(namesIn(after(comparison, key('tab'), key('down')))).toEqual([ids[0], ids[3]])
  })

  it('ends at the same key, and a mark is taken back where it was set', () => {
    expect(routeOf(after(comparison, text('c')))).toMatchObject({ aspect: 'why', focus: 'list' })
    expect(routeOf(after(comparison, text('c'))).pinned).toBeUndefined()
    expect(routeOf(after(start, text('cc'))).pinned).toBeUndefined()
  })
})

describe('addresses', () => {
  it.each(['match/claut', `match/claut#${ids[3]}`, 'match/promexico'])('%s is one', (address) => {
    const route = routeAt(cache, address)
    expect(route.ok && addressOf(cache, route.value)).toBe(address)
  })

  it.each([
    ['match/clautt', 'match/claut'],
    ['match/mx', 'places/mx'],
    ['match/claut/x', 'match/claut'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const route = routeAt(cache, address)
    expect(route.ok ? [] : route.error.nearest).toContain(near)
  })

  it('match alone says what it needs', () => {
    const route = routeAt(cache, 'match')
    expect(route.ok ? '' : route.error.message.es).toContain('identificador')
  })
})
