/** The rows of the table of all records, with their ranks by what they are called. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { labelsOf } from '../dataset/label.ts'
import { idsIn, recordIndex } from '../dataset/record-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { labelOrder } from '../query/sort-keys.ts'
import { rankTexts } from '../text/collation.ts'
import type { Cell } from './cell.ts'

/** What each record is called, by its number. */
function labelsByNumber(atlas: Atlas): Readonly<Record<Language, readonly string[]>> {
  const all: Record<Language, string[]> = { en: [], es: [] }
  for (const collection of collectionNames)
    for (const record of atlas.records[collection]) {
      const { en, es } = labelsOf(atlas, entryOf(collection, record))
      all.en.push(en)
      // Most names are the same in both languages, and are kept once.
      all.es.push(en === es ? en : es)
    }
  return all
}

/** The numbers of all records in an order by name within each collection that has one: what is sorted in part is sorted sooner. */
function nearlyInOrder(atlas: Atlas, language: Language): number[] {
  const { firstOf } = recordIndex(atlas.records)
  const numbers: number[] = []
  for (const collection of collectionNames) {
    const first = firstOf(collection)
    for (const position of labelOrder(atlas, collection, language)) numbers.push(first + position)
  }
  return numbers
}

/**
 * A row for each record: its id, its collection, what it is called in English and Spanish, and its rank by each.
 *
 * @param atlas any atlas; of a compiled one each record is read once
 */
export function* recordRows(atlas: Atlas): Generator<readonly Cell[]> {
  const labels = labelsByNumber(streamed(atlas))
  const numbers = nearlyInOrder(atlas, 'en')
  const ranksIn = (language: Language) => rankTexts((one) => labels[language][one] ?? '', numbers, language)
  // The order of Spanish is near that of English, which the numbers are in then.
  const ranks = { en: ranksIn('en'), es: ranksIn('es') }
  let number = 0
  for (const collection of collectionNames)
    for (const id of idsIn(atlas.records, collection)) {
      yield [id, collection, labels.en[number], labels.es[number], ranks.en[number], ranks.es[number]]
      number++
    }
}
