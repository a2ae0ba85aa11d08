/** The match screen without a terminal. */
import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import { recordPlace } from '../browse/route.ts'
import { placeAt } from '../route-at.ts'
import { addressOf, citationsAtHand, entryAtHand, rowAt, titleOf } from '../screens.ts'
import { matchesIn } from './candidates.ts'
import { matchPlace } from './route.ts'
import { selectCandidates, selectDetail } from './selectors.ts'

const model = modelOf(atlas)
const { after, viewOf } = pressing(model, 120, 30)

const start = initialState('en', matchPlace('claut'))
const ids = selectCandidates(model, matchPlace('claut')).map(({ match }) => match.entry.record.id)
const placeOf = (state: State) => {
  if (state.place.screen !== 'match') throw new Error(state.place.screen)
  return state.place
}

it('m asks whom the actor at hand should talk to', () => {
  const claut = initialState('en', recordPlace(model, matchesIn(model)('claut').entry))
  expect(placeOf(after(claut, text('m'))).id).toBe('claut')
  const candidate = after(start, key('down'), text('m'))
  expect(placeOf(candidate).id).toBe(ids[1])
  expect(after(candidate, key('escape')).place).toEqual(after(start, key('down')).place)
})

it('m says why there is no answer where no actor is at hand', () => {
  const home = after(initialState('en'), text('m'))
  expect(home.place.screen).toBe('home')
  expect(home.message?.text.es).toContain('clúster')
})

it('the candidate that is marked is at hand, and enter opens it', () => {
  const second = after(start, key('down'))
  expect(entryAtHand(viewOf(second))?.record.id).toBe(ids[1])
  const opened = after(second, key('enter'))
  expect(addressOf(model, opened.place)).toBe(`clusters/${ids[1]}`)
  expect(after(opened, key('escape'))).toEqual({ ...second, forward: [opened.place] })
})

it('in the explanation the source is that of the record at hand, and enter opens it', () => {
  const told = after(start, key('tab'), key('down'))
  const entry = entryAtHand(viewOf(told))
  expect(entry?.record.id).toBe('mobility')
  expect(citationsAtHand(viewOf(told)).length).toBeGreaterThan(0)
  expect(addressOf(model, after(told, key('enter')).place)).toBe('sectors/mobility')
  expect(placeOf(after(told, key('escape'))).focus).toBe('list')
})

it('a press on a row marks it, and on the marked one opens it', () => {
  const marked = rowAt(viewOf(start), placeOf(start), 3)
  expect(entryAtHand(viewOf(marked))?.record.id).toBe(ids[3])
  const { destination } = rowAt(viewOf(marked), placeOf(marked), 3)
  expect(destination).toMatchObject({ kind: 'record', entry: { record: { id: ids[3] } } })
})

it('i tells who could introduce the two, and again why', () => {
  const told = after(start, text('i'))
  expect(placeOf(told)).toMatchObject({ aspect: 'introduction', focus: 'detail' })
  expect(titleOf(viewOf(told), placeOf(told))).toContain('Match · Clúster Automotriz de Nuevo León')
  expect(placeOf(after(told, text('i'))).aspect).toBe('why')
})

describe('comparing', () => {
  const comparison = after(start, text('c'), key('down'), key('down'), text('c'))
  const namesIn = (state: State) =>
    selectDetail(viewOf(state), placeOf(state))
      .targets.slice(0, 2)
      .map(({ target: { destination } }) => destination.kind === 'record' && destination.entry.record.id)

  it('takes the one marked first and the one marked then', () => {
    expect(placeOf(comparison)).toMatchObject({ aspect: 'comparison', focus: 'detail', pinned: ids[0] })
    expect(namesIn(comparison)).toEqual([ids[0], ids[2]])
  })

  it('goes on with another while one moves in the list', () => {
    expect(namesIn(after(comparison, key('tab'), key('down')))).toEqual([ids[0], ids[3]])
  })

  it('ends at the same key, and a mark is taken back where it was set', () => {
    expect(placeOf(after(comparison, text('c')))).toMatchObject({ aspect: 'why', focus: 'list' })
    expect(placeOf(after(comparison, text('c'))).pinned).toBeUndefined()
    expect(placeOf(after(start, text('cc'))).pinned).toBeUndefined()
  })
})

describe('addresses', () => {
  it.each(['match/claut', `match/claut#${ids[3]}`, 'match/promexico'])('%s is one', (address) => {
    const place = placeAt(model, address)
    expect(place.ok && addressOf(model, place.value)).toBe(address)
  })

  it.each([
    ['match/clautt', 'match/claut'],
    ['match/mx', 'places/mx'],
    ['match/claut/x', 'match/claut'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const place = placeAt(model, address)
    expect(place.ok ? [] : place.error.nearest).toContain(near)
  })

  it('match alone says what it needs', () => {
    const place = placeAt(model, 'match')
    expect(place.ok ? '' : place.error.message.es).toContain('identificador')
  })
})
