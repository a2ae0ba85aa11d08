/** The hits of a search as display values. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { labelOf } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { type RankedHits, rankHits } from '../search/ranked-hits.ts'
import { matchesIn } from '../search/search.ts'
import { searchIndexOf } from '../search/search-index.ts'
import type { SearchPageOptions } from '../search/search-options.ts'
import { type RecordText, searchedTexts } from '../search/searched-texts.ts'
import { chosenMatch, type ShownMatch } from '../search/shown-match.ts'
import { marksOf } from './standing-mark.ts'
import { columnsOf, formatLineCell } from './table.ts'

/** What a list of hits says of a record whatever was looked for. */
interface ShownRecord {
  readonly collection: CollectionName
  readonly id: string
  readonly label: string
  /** What is to be said behind the label. */
  readonly marks: readonly string[]
  /** What the record is, and what its table shows of it. */
  readonly gist: string
}

/** All that is needed of a record to show it as a hit, whatever will be looked for. */
export interface SearchCard extends ShownRecord {
  readonly texts: readonly RecordText[]
}

/** A hit, ready to be drawn. */
export interface DisplayHit extends ShownRecord {
  /** The text that tells why it was found; absent where label and gist say it all. */
  readonly match?: ShownMatch
}

/** A page of hits, ready to be drawn. */
export interface DisplayHits {
  readonly hits: readonly DisplayHit[]
  /** How many there are on all pages. */
  readonly total: number
}

/** What a record is, and what its table shows of it. */
function gistOf(atlas: Atlas, entry: Entry, language: Language): string {
  const kind = descriptionOf(entry.collection).label.one[language]
  const cells = columnsOf(entry.collection).flatMap((field) => {
    const cell = formatLineCell(atlas, entry, field, language)
    // A sector is not said to be one twice, and a number says nothing without its name; that of a figure has its unit.
    if (cell === '' || cell === kind) return []
    return [field.type === 'number' && entry.collection !== 'figures' ? `${field.label[language]} ${cell}` : cell]
  })
  return [kind, ...cells].join(' · ')
}

/**
 * What is needed of a record to show it as a hit of any search.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @returns JSON that `displayHit` takes
 * @example
 * searchCard(atlas, entryOf('clusters', get(atlas, 'clusters', 'hegan')), 'en').gist // 'cluster · Spain · Aerospace'
 */
export function searchCard(atlas: Atlas, entry: Entry, language: Language): SearchCard {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  return {
    collection: entry.collection,
    id: entry.record.id,
    label: labelOf(atlas, entry, language),
    marks: marksOf(atlas, entry, language),
    gist: gistOf(atlas, entry, language),
    texts: searchedTexts(atlas, entry),
  }
}

/**
 * A record as a hit of one search.
 *
 * @param card what `searchCard` gives, also as read from JSON
 * @param found what `rankHits` gives
 * @param language the language of the card
 * @example
 * const card = searchCard(atlas, entryOf('clusters', get(atlas, 'clusters', 'hegan')), 'en')
 * displayHit(card, rankHits(openSearchIndex(packSearchIndex(atlas)), 'hegan'), 'en').match // undefined
 */
export function displayHit(card: SearchCard, found: Pick<RankedHits, 'isMatch'>, language: Language): DisplayHit {
  checkObject('card', card, 'what searchCard gives', ['label', 'gist', 'texts'])
  checkObject('found', found, 'what rankHits gives', ['isMatch'])
  checkLanguage(language)
  const { texts, ...shown } = card
  const match = chosenMatch(card.label, texts, matchesIn(texts, found.isMatch), language)
  return match === undefined || card.gist.includes(match.text) ? shown : { ...shown, match }
}

/**
 * Searches as `searchPage` does, and gives the hits ready to be drawn.
 *
 * @param atlas where to look
 * @param text what a person typed; of more than 1,000 letters the first count
 * @param language the reader's language
 * @param options where to look, how many hits at the most, and which page of them
 * @throws {RangeError} if a collection or the language is unknown, or `limit` or `page` not a whole number from 1
 * @example
 * displayHits(atlas, 'CLAUT', 'es').hits[0]?.label // 'Clúster Automotriz de Nuevo León, A.C.'
 */
export function displayHits(
  atlas: Atlas,
  text: string,
  language: Language,
  options: SearchPageOptions = {},
): DisplayHits {
  checkAtlas(atlas)
  checkLanguage(language)
  const found = rankHits(searchIndexOf(atlas), text, options)
  const hits = found.hits.flatMap(({ collection, position }) => {
    const record = atlas.records[collection][position]
    if (record === undefined) return []
    return [displayHit(searchCard(atlas, entryOf(collection, record), language), found, language)]
  })
  return { hits, total: found.total }
}
