/** What a search finds, by going through all records. @module */
import { type Atlas, type Entry, entryOf } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { withoutLegalForms } from '../legal-forms.ts'
import { differInNumber } from '../plurals.ts'
import { searchedTexts, type TextRole } from '../searched-texts.ts'
import { normalizeWords, termsOf } from '../tokenizer.ts'
import { naiveForgiven, naiveTypos } from './naive-typos.ts'

interface Document {
  readonly entry: Entry
  readonly words: Readonly<Record<TextRole, readonly string[]>>
  readonly names: ReadonlySet<string>
}

/** What a word of a record is to a typed one. */
interface Meaning {
  readonly likeness: 'same' | 'longer' | 'near'
  readonly fit: number
}

export interface NaiveHit {
  readonly id: string
  readonly score: number
  readonly exact: boolean
}

const roleWeights = { name: 4, text: 1, context: 0.25 } as const
const roles = ['name', 'text', 'context'] as const

const documentsOf = (atlas: Atlas, collections: readonly CollectionName[]): readonly Document[] =>
  collections.flatMap((collection) =>
    atlas.records[collection].map((record): Document => {
      const entry = entryOf(collection, record)
      const texts = searchedTexts(atlas, entry)
      const wordsIn = (wanted: TextRole) => texts.flatMap(({ role, text }) => (role === wanted ? termsOf(text) : []))
      return {
        entry,
        words: { name: wordsIn('name'), text: wordsIn('text'), context: wordsIn('context') },
        names: new Set(
          [record.id, ...texts.flatMap(({ role, text }) => (role === 'name' ? [text] : []))].map(normalizeWords),
        ),
      }
    }),
  )

function meaningsOf(vocabulary: ReadonlySet<string>, typed: string, isLast: boolean): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const word of vocabulary) {
    const { length } = word
    if (word === typed) meanings.set(word, { likeness: 'same', fit: 1 })
    else if (differInNumber(word, typed)) meanings.set(word, { likeness: 'same', fit: 0.9 })
    else if (isLast && word.startsWith(typed))
      meanings.set(word, { likeness: 'longer', fit: (0.375 * length) / (length + 0.3 * (length - typed.length)) })
  }
  const most = naiveForgiven(typed)
  if (meanings.size > 0 || most === 0) return meanings
  for (const word of vocabulary) {
    const beginnings = naiveTypos(typed, word)
    const typos = isLast ? Math.min(...beginnings) : beginnings.at(-1)!
    const missing = 0.3 * Math.max(0, word.length - typed.length)
    if (typos <= most)
      meanings.set(word, { likeness: 'near', fit: (0.45 * word.length) / (word.length + typos + missing) })
  }
  return meanings
}

/** What a word scores in each document, by BM25+ over names, texts and context. */
function scoresOf(documents: readonly Document[], meanings: ReadonlyMap<string, Meaning>): readonly number[] {
  const scores = documents.map(() => 0)
  for (const role of roles) {
    const distinct = documents.map(({ words }) => new Set(words[role]))
    const average = distinct.reduce((sum, { size }) => sum + size, 0) / documents.length
    const held = { same: 0, longer: 0, near: 0 }
    for (const words of distinct)
      for (const word of words) {
        const meaning = meanings.get(word)
        if (meaning !== undefined) held[meaning.likeness]++
      }
    documents.forEach(({ words }, at) => {
      const { size: length } = distinct[at]!
      for (const word of distinct[at]!) {
        const meaning = meanings.get(word)
        if (meaning === undefined) continue
        const count = words[role].filter((other) => other === word).length
        const holding = Math.min(held[meaning.likeness], documents.length)
        const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))
        const presence = 0.5 + (count * 2.2) / (count + 1.2 * (0.3 + (0.7 * length) / average))
        scores[at]! += roleWeights[role] * meaning.fit * rarity * presence
      }
    })
  }
  return scores
}

/** Every record of some collections that a text finds, in their order. */
export function naiveSearch(atlas: Atlas, collections: readonly CollectionName[], text: string): readonly NaiveHit[] {
  const typed = termsOf(text)
  const documents = documentsOf(atlas, collections)
  const vocabulary = new Set(documents.flatMap(({ words }) => roles.flatMap((role) => words[role])))
  const scored = (terms: readonly string[]) => {
    const byWord = [...new Set(terms)].map((term) =>
      scoresOf(documents, meaningsOf(vocabulary, term, term === terms.at(-1))),
    )
    return { byWord, haveAll: documents.map((_, at) => byWord.every((scores) => scores[at]! > 0)) }
  }
  const whole = scored(typed)
  const without = withoutLegalForms(typed)
  const isInName = (term: string) => documents.some(({ words }) => words.name.includes(term))
  const hasForms = typed.filter((term) => !without.includes(term)).every(isInName)
  const searched = whole.haveAll.includes(true) && hasForms ? typed : without
  const { byWord, haveAll } = searched.length === typed.length ? whole : scored(searched)
  const anyHasAll = haveAll.includes(true)
  return documents.flatMap(({ entry, names }, at) => {
    const exact = names.has(typed.join(' ')) || names.has(searched.join(' '))
    const score = byWord.reduce((sum, scores) => sum + scores[at]!, 0)
    const found = anyHasAll ? haveAll[at]! : score > 0
    return found || exact ? [{ id: entry.record.id, score: found ? score : 0, exact }] : []
  })
}
