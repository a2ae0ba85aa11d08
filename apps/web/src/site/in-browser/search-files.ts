/** The files from which a browser makes the pages of searches: an index, and what is shown of each record. @module */
import type { CollectionName, Language, PackedSearchIndex } from '@puente/core'
import type { AtlasHead } from './part.ts'

/** What every search needs. */
export interface SearchPart extends AtlasHead {
  readonly index: PackedSearchIndex
  /** What the collections are called. */
  readonly labels: Readonly<Record<CollectionName, string>>
}

export const searchPart = (language: Language): string => `search-${language}.json`

/** Records whose cards are in one file: fewer would be more files, more would load what is not shown. */
export const cardsInFile = 4

/** The file with the card of a record, by its number among all. */
export const cardFile = (number: number, language: Language): string =>
  `cards-${language}-${Math.floor(number / cardsInFile)}.json`
