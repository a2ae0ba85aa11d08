import { expect, test } from 'vitest'
import { namesAreDistinct } from './names-are-distinct.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, organization, place } from './testing/records.ts'

const named = (kind: string, value: string, lang: string) => ({ kind, value, lang })

test('one spelling in two languages, and an alias that another record bears officially', () => {
  const dataset = datasetOf({
    'places/at': place('', 'country', {
      names: [named('official', 'Austria', 'en'), named('official', 'Austria', 'es')],
    }),
    'places/puebla': place('Puebla', 'region'),
    'places/puebla-city': place('', 'city', {
      names: [named('official', 'Ciudad de Puebla', 'es'), named('alias', 'Puebla', 'es')],
    }),
  })
  expect(messagesOf(namesAreDistinct, dataset)).toEqual([])
})

test('a name given twice', () => {
  const names = [named('official', 'HEGAN', 'mul'), named('acronym', 'HEGAN', 'mul')]
  expect(messagesOf(namesAreDistinct, datasetOf({ 'clusters/hegan': cluster('', { names }) }))).toEqual([
    'hegan · names.1: "HEGAN" (mul) is given twice → keep it once, with the kind that fits best',
  ])
})

test('two records of one name, whatever its accents, case and punctuation, in whichever collections', () => {
  const dataset = datasetOf({
    'clusters/anes': cluster('Asociación Nacional de Energía Solar'),
    'organizations/solar': organization('ASOCIACION NACIONAL DE ENERGIA SOLAR.'),
  })
  expect(messagesOf(namesAreDistinct, dataset)).toEqual([
    'solar · names.0: "ASOCIACION NACIONAL DE ENERGIA SOLAR." is also the official name of "anes" (clusters) → make one record of the two, or tell them apart by their names',
  ])
})
