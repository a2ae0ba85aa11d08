/** Names that begin with what is being typed. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { closestNames, type Forgiving, type NameFound, nearWordsKept } from './prefix-suggest.ts'
import { checkedOptions, type SearchOptions, search } from './search.ts'
import { namesOf } from './searched-texts.ts'
import { textIndex } from './text-index.ts'
import { checkedSought, termsOf } from './words.ts'

/** A record that may be meant by what is being typed. */
export interface Suggestion {
  readonly id: Id
  readonly collection: CollectionName
  /** The name that begins so, as the record bears it. */
  readonly name: string
}

const suggestionOf = ({ collection, record }: Entry, name: string): Suggestion => ({ id: record.id, collection, name })

function namedSuggestion(atlas: Atlas, { index: { collection }, document, name }: NameFound): readonly Suggestion[] {
  const record = atlas.records[collection][document]
  if (record === undefined) return []
  const entry = entryOf(collection, record)
  return [suggestionOf(entry, namesOf(entry)[name] ?? '')]
}

/** How many hits of the search are looked through for names, where no name begins as typed. */
const searched = 50

/** The records that the search finds by a name, the shortest name first: more of it was typed. */
function namedOtherwise(atlas: Atlas, text: string, options: SearchOptions): readonly Suggestion[] {
  return search(atlas, text, { ...options, limit: searched })
    .flatMap(({ entry, matches }): readonly Suggestion[] => {
      const names = new Set(namesOf(entry))
      const [name] = matches
        .map((match) => match.text)
        .filter((matched) => names.has(matched))
        .sort((a, b) => a.length - b.length)
      return name === undefined ? [] : [suggestionOf(entry, name)]
    })
    .sort((a, b) => a.name.length - b.name.length)
}

/** From the least forgiven to the most. */
const forgivings: readonly Forgiving[] = ['none', 'unknown', 'all']

/**
 * Suggests records while a name is being typed. Legal forms weigh nothing where no name has them.
 *
 * @param atlas where to look
 * @param text what has been typed so far; of more than 1,000 letters the first count
 * @param options where to look, and how many at the most (8 unless told)
 * @returns each record once, best first; where no name begins so, those that do but for typos; where none does either,
 *   what the search finds by a name
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * suggest(atlas, 'aeroc')[0]?.name // 'Aerocluster Querétaro'
 */
export function suggest(atlas: Atlas, text: string, options: SearchOptions = {}): readonly Suggestion[] {
  checkAtlas(atlas)
  const { collections, limit } = checkedOptions(options, 8)
  const typed = termsOf(checkedSought('text', text))
  if (typed.length === 0) return []
  const indexes = collectionNames.filter((name) => collections.includes(name)).map((name) => textIndex(atlas, name))
  const nearWordsOf = nearWordsKept()
  // "S.A." may be a name, or its beginning; only where no name begins so is it a legal form.
  const isNamed = closestNames(indexes, typed, 'none', 1, nearWordsOf).length > 0
  const terms = isNamed ? typed : withoutLegalForms(typed)
  for (const forgiving of forgivings) {
    const found = closestNames(indexes, terms, forgiving, limit, nearWordsOf)
    if (found.length > 0) return found.flatMap((name) => namedSuggestion(atlas, name))
  }
  return namedOtherwise(atlas, terms.join(' '), options).slice(0, limit)
}
