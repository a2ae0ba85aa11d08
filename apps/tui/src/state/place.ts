/** Where in the explorer one can be. @module */
import type { CollectionName } from '@puente/core'
import { beginning, type Reading } from './reading.ts'
import { emptyInput, inputOf, type TextInput } from './text-input.ts'

/** What the atlas holds, and where to go. */
export interface HomePlace {
  readonly screen: 'home'
  readonly reading: Reading
}

/** A collection as a table, and one of its records in detail. */
export interface BrowsePlace {
  readonly screen: 'browse'
  readonly collection: CollectionName
  /** The query line as it stands in the filter. */
  readonly filter: TextInput
  /** The latest line that could be understood: the one that the table follows. */
  readonly line: string
  /** The line that the table was opened with. */
  readonly opened: string
  /** Which row is marked, from 0. */
  readonly row: number
  /** The first visible row. */
  readonly top: number
  /** Whether the keys move in the table or in the detail. */
  readonly focus: 'list' | 'detail'
  readonly reading: Reading
}

/** The search across all collections. */
export interface SearchPlace {
  readonly screen: 'search'
  readonly input: TextInput
  readonly row: number
  readonly top: number
}

/** A place in the explorer: enough to come back to it as it was left. */
export type Place = HomePlace | BrowsePlace | SearchPlace

/** The home screen. */
export const homePlace: HomePlace = { screen: 'home', reading: beginning }

/** The search with nothing typed. */
export const searchPlace: SearchPlace = { screen: 'search', input: emptyInput, row: 0, top: 0 }

/** A collection, filtered by a query line. */
export const listPlace = (collection: CollectionName, line = ''): BrowsePlace => ({
  screen: 'browse',
  collection,
  filter: inputOf(line),
  line,
  opened: line,
  row: 0,
  top: 0,
  focus: 'list',
  reading: beginning,
})
