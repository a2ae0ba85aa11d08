import { expect, test } from 'vitest'
import { actorsAreAtHome } from './actors-are-at-home.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, organization, place } from './testing/records.ts'

const places = {
  'places/mx': place('Mexico', 'country'),
  'places/es': place('Spain', 'country'),
  'places/jalisco': place('Jalisco', 'region', { within: 'mx' }),
  'places/guadalajara': place('Guadalajara', 'city', { within: 'jalisco' }),
  'places/moravia': place('Moravia', 'area'),
}

test('a place within the country, over however many steps, or one of no single country', () => {
  const dataset = datasetOf({
    ...places,
    'clusters/ijalti': cluster('IJALTI', { country: 'mx', place: 'guadalajara', targets: ['es'] }),
    'clusters/moravian': cluster('Moravian', { country: 'es', place: 'moravia' }),
  })
  expect(messagesOf(actorsAreAtHome, dataset)).toEqual([])
})

test('a place elsewhere, no country, its own country as a target', () => {
  const dataset = datasetOf({
    ...places,
    'clusters/avebiom': cluster('AVEBIOM', { country: 'es', targets: ['mx', 'es'] }),
    'clusters/ijalti': cluster('IJALTI', { country: 'es', place: 'guadalajara' }),
    'organizations/unaq': organization('UNAQ', { place: 'jalisco' }),
  })
  expect(messagesOf(actorsAreAtHome, dataset)).toEqual([
    'avebiom · targets.1: seeks "es", where it is at home → keep only places abroad in "targets"',
    'ijalti · place: "guadalajara" lies in "mx", but its country is "es" → correct the place or the country',
    'unaq · country: has a place in "mx", but no country → add country: mx',
  ])
})
