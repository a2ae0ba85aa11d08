import { expect, test } from 'vitest'
import { inferencesAreExplained } from './inferences-are-explained.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, tie } from './testing/records.ts'

const because = { en: 'The footnote closes the cell', es: 'La nota cierra la celda' }

test('an inferred tie with its reason, a stated one without', () => {
  const dataset = datasetOf({
    'ties/claut--afm': tie('claut', 'afm', { basis: 'inferred', because }),
    'ties/claut--acicae': tie('claut', 'acicae'),
    'clusters/claut': cluster('CLAUT', { note: { en: 'Inferred: from Table 2', es: 'Inferido: de la tabla 2' } }),
  })
  expect(messagesOf(inferencesAreExplained, dataset)).toEqual([])
})

test('a reason is missing, or explains what a source states', () => {
  const dataset = datasetOf({
    'ties/claut--acicae': tie('claut', 'acicae', { because }),
    'ties/claut--afm': tie('claut', 'afm', { basis: 'inferred' }),
  })
  expect(messagesOf(inferencesAreExplained, dataset)).toEqual([
    'claut--acicae · because: is stated by a source, yet gives a reason for concluding it → write basis: inferred, or move the reason into "note"',
    'claut--afm · because: is inferred, but does not say from what → add "because", in English and Spanish',
  ])
})

test('an inference is one in both languages', () => {
  const dataset = datasetOf({
    'clusters/afm': cluster('AFM', { note: { en: 'From Table 2', es: 'Inferido: de la tabla 2' } }),
    'clusters/claut': cluster('CLAUT', { note: { en: 'Inferred: from Table 2', es: 'De la tabla 2' } }),
  })
  expect(messagesOf(inferencesAreExplained, dataset)).toEqual([
    'afm · note.en: only one language of the note marks it as an inference → begin the English note with "Inferred:" and the Spanish one with "Inferido:"',
    'claut · note.es: only one language of the note marks it as an inference → begin the English note with "Inferred:" and the Spanish one with "Inferido:"',
  ])
})
