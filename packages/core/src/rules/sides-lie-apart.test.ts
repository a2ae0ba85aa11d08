import { expect, test } from 'vitest'
import { sidesLieApart } from './sides-lie-apart.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { place } from './testing/records.ts'

const places = {
  'places/eu': place('European Union', 'union'),
  'places/es': place('Spain', 'country', { memberships: [{ union: 'eu' }] }),
  'places/bilbao': place('Bilbao', 'city', { within: 'es' }),
  'places/mx': place('Mexico', 'country'),
}

const messagesFor = (...sides: readonly string[]) =>
  messagesOf(sidesLieApart, datasetOf(places, { manifest: { sides } }))

test('two places of which neither lies in the other', () => {
  expect(messagesFor('eu', 'mx')).toEqual([])
  expect(messagesFor('mx', 'bilbao')).toEqual([])
})

test('one place twice, or one within the other over however many steps', () => {
  expect(messagesFor('mx', 'mx')).toEqual(['sides.1: "mx" is both sides → name two places apart from each other'])
  expect(messagesFor('eu', 'bilbao')).toEqual([
    'sides.1: "bilbao" lies in "eu", the other side → name two places apart from each other',
  ])
  expect(messagesFor('bilbao', 'eu')).toEqual([
    'sides.1: "bilbao", the other side, lies in "eu" → name two places apart from each other',
  ])
})
