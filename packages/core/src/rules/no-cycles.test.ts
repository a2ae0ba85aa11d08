import { expect, test } from 'vitest'
import { noCycles } from './no-cycles.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, event, paper, place, sector } from './testing/records.ts'

test('a city in a state in a country, and a sector within two others, are no circle', () => {
  const dataset = datasetOf({
    'places/mx': place('Mexico', 'country'),
    'places/jalisco': place('Jalisco', 'region', { within: 'mx' }),
    'places/guadalajara': place('Guadalajara', 'city', { within: 'jalisco' }),
    'sectors/energy': sector('Energy'),
    'sectors/renewable': sector('Renewable energy', { broader: ['energy'] }),
    'sectors/solar': sector('Solar energy', { broader: ['renewable', 'energy'] }),
    // A source cites itself: that is no circle either.
    'sources/paper': paper(),
  })
  expect(messagesOf(noCycles, dataset)).toEqual([])
})

test('a circle is told once, with the whole way', () => {
  const dataset = datasetOf({
    'places/b': place('B', 'region', { within: 'c' }),
    'places/c': place('C', 'region', { within: 'a' }),
    'places/a': place('A', 'region', { within: 'b' }),
    // It leads into the circle, but is no part of it.
    'places/d': place('D', 'city', { within: 'a' }),
  })
  expect(messagesOf(noCycles, dataset)).toEqual([
    'a · within: leads in a circle: a → b → c → a → remove the reference that goes from the larger to the smaller',
  ])
})

test('an event is not part of itself', () => {
  const dataset = datasetOf({ 'events/fair': event('Fair', { partOf: 'fair' }) })
  expect(messagesOf(noCycles, dataset)).toEqual([
    'fair · partOf: leads in a circle: fair → fair → remove the reference that goes from the larger to the smaller',
  ])
})

test('membership runs through clusters and organizations alike', () => {
  const dataset = datasetOf({
    'clusters/hegan': cluster('HEGAN', { memberOf: [{ body: 'aera' }] }),
    'clusters/aera': cluster('AERA', { memberOf: [{ body: 'hegan' }] }),
  })
  expect(messagesOf(noCycles, dataset)).toEqual([
    'aera · memberOf.0.body: leads in a circle: aera → hegan → aera → remove the reference that goes from the larger to the smaller',
  ])
})
