/** Writes the files from which a browser makes the pages of searches. @module */
import {
  type Atlas,
  collectionNames,
  entryOf,
  type Language,
  packSearchIndex,
  type SearchCard,
  searchCard,
} from '@puente/core'
import { collectionLabels } from '../../pages/search/labels.ts'
import { cardFile, type SearchPart, searchPart } from './search-files.ts'
import { headOf } from './write-part.ts'

/**
 * The files for searches in one language.
 *
 * @param view an atlas on the best evidence
 * @returns the content of each file by its name
 */
export function searchFiles(view: Atlas, language: Language): ReadonlyMap<string, SearchPart | readonly SearchCard[]> {
  const cards = new Map<string, SearchCard[]>()
  let number = 0
  for (const collection of collectionNames) {
    for (const record of view.records[collection]) {
      const name = cardFile(number++, language)
      const inFile = cards.get(name) ?? []
      cards.set(name, inFile)
      inFile.push(searchCard(view, entryOf(collection, record), language))
    }
  }
  const part = { ...headOf(view), index: packSearchIndex(view), labels: collectionLabels(language) }
  return new Map<string, SearchPart | readonly SearchCard[]>([[searchPart(language), part], ...cards])
}
