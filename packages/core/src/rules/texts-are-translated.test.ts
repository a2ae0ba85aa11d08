import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'
import { textsAreTranslated } from './texts-are-translated.ts'

const summarised = (en: string, es: string) =>
  messagesOf(textsAreTranslated, datasetOf({ 'clusters/hegan': cluster('HEGAN', { summary: { en, es } }) }))

test('a translation, and a name that reads the same in both languages', () => {
  expect(summarised('Aerospace cluster of the Basque Country', 'Clúster aeroespacial del País Vasco')).toEqual([])
  expect(summarised('GEO-ENERGY EUROPE', 'GEO-ENERGY EUROPE')).toEqual([])
})

test('a phrase that was not translated', () => {
  const text = 'Aerospace cluster of the Basque Country'
  expect(summarised(text, text)).toEqual(['hegan · summary.es: reads the same in English and Spanish → translate it'])
})
