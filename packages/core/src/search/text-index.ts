/**
 * The text index of an atlas.
 *
 * MiniSearch (BM25+ over an inverted index in a radix tree) holds the words. We decide how each
 * word of a query is looked up, since that is what costs: a prefix only for the last word, which
 * may still be being typed, and typos only for a word that the index does not hold.
 *
 * @module
 */
import MiniSearch, { type SearchResult } from 'minisearch'
import { type Atlas, type Entry, entryOf, oncePerAtlas } from '../atlas/atlas.ts'
import { firstPosition } from '../atlas/first-position.ts'
import { collectionNames } from '../model/collection-name.ts'
import { namesOf, searchedTexts, type TextRole } from './searched-texts.ts'
import { foldedWords, wordsOf } from './words.ts'

/** A document of the index: its number, and its texts by what they are to the record. */
interface TextDocument extends Readonly<Record<TextRole, string>> {
  readonly number: number
}

/** What a record is called weighs most; what it refers to is called, least. */
const boost: Readonly<Record<TextRole, number>> = { name: 4, text: 1, context: 0.5 }

/** What the words of an atlas's records lead to. */
export interface TextIndex {
  readonly words: MiniSearch<TextDocument>
  /** The record with each document number. */
  readonly entries: readonly Entry[]
  /** Position of each document's record in its collection. */
  readonly positions: readonly number[]
  /** The documents that are called exactly so, by the folded words of each of their names and by id. */
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>
  /** Every word of the index, sorted. */
  readonly terms: readonly string[]
}

const tokenize = (text: string) => wordsOf(text).map(({ term }) => term)

function documentOf(atlas: Atlas, entry: Entry, number: number): TextDocument {
  const texts = searchedTexts(atlas, entry)
  const joined = (wanted: TextRole) => texts.flatMap(({ role, text }) => (role === wanted ? [text] : [])).join(' · ')
  return { number, name: joined('name'), text: joined('text'), context: joined('context') }
}

/** The text index of an atlas, made when the first search is asked. */
export const textIndex = oncePerAtlas((atlas: Atlas): TextIndex => {
  const terms = new Set<string>()
  const words = new MiniSearch<TextDocument>({
    idField: 'number',
    fields: ['name', 'text', 'context'],
    tokenize,
    processTerm: (term) => {
      terms.add(term)
      return term
    },
    // A query's words come folded from `findDocuments`.
    searchOptions: { processTerm: (term) => term, boost },
  })
  const entries: Entry[] = []
  const positions: number[] = []
  const byName = new Map<string, Set<number>>()
  for (const collection of collectionNames) {
    atlas.records[collection].forEach((record, position) => {
      const entry = entryOf(collection, record)
      const number = entries.length
      words.add(documentOf(atlas, entry, number))
      for (const name of [record.id, ...namesOf(entry)].map(foldedWords)) {
        const known = byName.get(name)
        if (known === undefined) byName.set(name, new Set([number]))
        else known.add(number)
      }
      entries.push(entry)
      positions.push(position)
    })
  }
  return { words, entries, positions, byName, terms: [...terms].sort() }
})

/** How a word of a query is looked up. */
function lookupOf(index: TextIndex, term: string, isLast: boolean) {
  const next = index.terms[firstPosition(0, index.terms.length, (at) => (index.terms[at] ?? '') >= term)]
  const known = isLast ? next?.startsWith(term) : next === term
  // Short words have too many neighbours for a typo in them to mean anything.
  const fuzzy = known || term.length < 4 ? false : term.length < 9 ? 1 : 2
  return { queries: [term], prefix: isLast, fuzzy }
}

/**
 * The documents that a text finds: those with all its words, or, where none has all, those with any.
 *
 * @param index the atlas's text index
 * @param text what somebody typed
 * @param accept the documents that may be found
 */
export function findDocuments(
  index: TextIndex,
  text: string,
  accept: (number: number) => boolean,
): readonly SearchResult[] {
  const terms = tokenize(text)
  if (terms.length === 0) return []
  const queries = terms.map((term, position) => lookupOf(index, term, position === terms.length - 1))
  const options = { filter: ({ id }: SearchResult) => accept(id) }
  const all = index.words.search({ combineWith: 'AND', queries }, options)
  return all.length > 0 || terms.length === 1 ? all : index.words.search({ combineWith: 'OR', queries }, options)
}
