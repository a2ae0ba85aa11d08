/** Names that begin with what is being typed. @module */
import { type Atlas, oncePerAtlas } from '../atlas/atlas.ts'
import { firstPosition } from '../atlas/first-position.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { checkedOptions, type SearchOptions, search } from './search.ts'
import { namesOf } from './searched-texts.ts'
import { textIndex } from './text-index.ts'
import { checkedSought, wordsOf } from './words.ts'

/** A record that may be meant by what is being typed. */
export interface Suggestion {
  readonly id: string
  readonly collection: CollectionName
  /** The name that begins so, as the record bears it. */
  readonly name: string
}

interface Start {
  /** A name's folded words, from one of its words on. */
  readonly folded: string
  /** Which word of the name it begins at. */
  readonly word: number
  readonly name: string
  readonly number: number
}

/** Every name of every record, from each of its words on, sorted. */
const starts = oncePerAtlas((atlas): readonly Start[] => {
  const all = textIndex(atlas).entries.flatMap((entry, number) =>
    namesOf(entry).flatMap((name) => {
      const terms = wordsOf(name).map(({ term }) => term)
      return terms.map((_, word): Start => ({ folded: terms.slice(word).join(' '), word, name, number }))
    }),
  )
  return all.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
})

function* startingWith(sorted: readonly Start[], prefix: string): Generator<Start> {
  const first = firstPosition(0, sorted.length, (at) => (sorted[at]?.folded ?? '') >= prefix)
  for (let at = first; at < sorted.length; at += 1) {
    const start = sorted[at]
    if (start === undefined || !start.folded.startsWith(prefix)) return
    yield start
  }
}

/** How many hits of the search are looked through for names, where no name begins as typed. */
const misspeltPool = 100

/** Names that begin so come before names in which a later word does; short ones before long ones. */
const byCloseness = (a: Start, b: Start) =>
  Math.min(a.word, 1) - Math.min(b.word, 1) || a.folded.length - b.folded.length || a.number - b.number

/** The records that a misspelt text finds by a name, the shortest name first: more of it was typed. */
function misspelt(atlas: Atlas, text: string, options: SearchOptions): readonly Suggestion[] {
  return search(atlas, text, { ...options, limit: misspeltPool })
    .flatMap(({ entry, matches }): readonly Suggestion[] => {
      const names = new Set(namesOf(entry))
      const [name] = matches
        .map((match) => match.text)
        .filter((matched) => names.has(matched))
        .sort((a, b) => a.length - b.length)
      return name === undefined ? [] : [{ id: entry.record.id, collection: entry.collection, name }]
    })
    .sort((a, b) => a.name.length - b.name.length)
}

/**
 * Suggests records while a name is being typed.
 *
 * @param atlas where to look
 * @param text what has been typed so far; of more than 1,000 letters the first count
 * @param options where to look, and how many at the most (8 unless told)
 * @returns each record once, best first; where no name begins so, what the search finds, typos forgiven
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * suggest(atlas, 'aeroc')[0]?.name // 'Aerocluster Querétaro'
 */
export function suggest(atlas: Atlas, text: string, options: SearchOptions = {}): readonly Suggestion[] {
  const { collections, limit } = checkedOptions(options, 8)
  const prefix = wordsOf(checkedSought('text', text))
    .map(({ term }) => term)
    .join(' ')
  if (prefix === '') return []
  const { entries } = textIndex(atlas)
  const found = new Map<string, Suggestion>()
  for (const { name, number } of [...startingWith(starts(atlas), prefix)].sort(byCloseness)) {
    const entry = entries[number]
    if (entry === undefined || found.has(entry.record.id)) continue
    if (!collections.includes(entry.collection)) continue
    found.set(entry.record.id, { id: entry.record.id, collection: entry.collection, name })
    if (found.size === limit) break
  }
  if (found.size > 0) return [...found.values()]
  return misspelt(atlas, text, options).slice(0, limit)
}
