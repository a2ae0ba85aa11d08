import { expect, test } from 'vitest'
import { namesAreComplete } from './names-are-complete.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, event, place } from './testing/records.ts'

const named = (kind: string, value: string, lang = 'es') => ({ kind, value, lang })

test('the official name first; of what has none a description in each language', () => {
  const dataset = datasetOf({
    'clusters/claut': cluster('', { names: [named('official', 'Clúster Automotriz'), named('acronym', 'CLAUT')] }),
    'events/quakes': event('Quakes', {
      names: [named('descriptive', 'Earthquakes', 'en'), named('descriptive', 'Sismos', 'es')],
    }),
    'places/es': place('', 'country', { names: [named('official', 'Spain', 'en'), named('official', 'España')] }),
  })
  expect(messagesOf(namesAreComplete, dataset)).toEqual([])
})

test('no name that can stand for the record', () => {
  const dataset = datasetOf({ 'clusters/claut': cluster('', { names: [named('acronym', 'CLAUT')] }) })
  expect(messagesOf(namesAreComplete, dataset)).toEqual([
    'claut · names: has neither an official name nor a descriptive one → add the name that it gives itself as kind: official, or say what it is as kind: descriptive',
  ])
})

test('another name before the official one', () => {
  const names = [named('acronym', 'CLAUT'), named('official', 'Clúster Automotriz')]
  expect(messagesOf(namesAreComplete, datasetOf({ 'clusters/claut': cluster('', { names }) }))).toEqual([
    'claut · names.0: is shown as "CLAUT", although "Clúster Automotriz" is its official name → put that name first',
  ])
})

test('a place, and a description, in one language only', () => {
  const dataset = datasetOf({
    'places/es': place('', 'country', { names: [named('official', 'España')] }),
    'events/quakes': event('Quakes', { names: [named('descriptive', 'Earthquakes', 'en')] }),
  })
  expect(messagesOf(namesAreComplete, dataset)).toEqual([
    'es · names: has no name in "en" → add a name with lang: en and kind: official',
    'quakes · names: has no name in "es" → add a name with lang: es and kind: descriptive',
  ])
})
