/** The names of a collection's records: which record has one, and which have one nearest to it. @module */
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { lettersOfTexts, nearestTexts, type TextLetters } from '../dataset/nearest-texts.ts'
import { columnOf, stored } from '../dataset/stored-index.ts'
import { streamed } from '../dataset/streamed-atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { fold } from '../util/fold.ts'
import { hashText } from '../util/hash-text.ts'
import { memoizePair } from '../util/memo.ts'
import { namesOf } from './searched-texts.ts'

/** Of each name, by its number; those of one record follow each other. The names themselves stand in the records. */
interface RecordNames extends TextLetters {
  /** Where its record stands. */
  readonly positions: Uint32Array
  /** What it hashes to, folded. */
  readonly hashes: Uint32Array
  /** Another one for each atlas, so that nobody can choose names of one hash. */
  readonly seed: number
}

/** A name as it is compared: without case and accents. */
export interface FoundName {
  readonly name: string
  readonly id: string
}

/** The names of a record, each once: some differ in case and accents alone. */
function foldedNames(atlas: Atlas, collection: CollectionName, position: number): readonly string[] {
  const record = atlas.records[collection][position]
  return record === undefined ? [] : [...new Set(namesOf(entryOf(collection, record)).map(fold))]
}

/** Made when a first name is looked for. */
export const recordNames = /* @__PURE__ */ memoizePair(
  (atlas: Atlas, collection: CollectionName): RecordNames =>
    stored(atlas, `names/${collection}`, () => {
      const all = streamed(atlas)
      const seed = Math.floor(Math.random() * 2 ** 32)
      const [names, positions]: [string[], number[]] = [[], []]
      for (const position of all.records[collection].keys())
        for (const name of foldedNames(all, collection, position)) {
          names.push(name)
          positions.push(position)
        }
      return {
        ...lettersOfTexts(names, names.length),
        positions: Uint32Array.from(positions),
        hashes: Uint32Array.from(names, (name) => hashText(name, seed)),
        seed,
      }
    }),
)

/** The name with a number, and whose it is. */
function nameAt(atlas: Atlas, collection: CollectionName, number: number): FoundName {
  const positions = columnOf(recordNames(atlas, collection), 'positions')
  const position = positions.at(number)
  let first = number
  while (first > 0 && positions.at(first - 1) === position) first--
  const name = foldedNames(atlas, collection, position)[number - first] ?? ''
  return { name, id: atlas.records[collection][position]?.id ?? '' }
}

/** The ids of the records of a collection that have a name, folded. */
export function idsNamed(atlas: Atlas, collection: CollectionName, name: string): readonly string[] {
  const { hashes, seed } = recordNames(atlas, collection)
  const hash = hashText(name, seed)
  const found = new Set<string>()
  for (let at = hashes.indexOf(hash); at !== -1; at = hashes.indexOf(hash, at + 1)) {
    const there = nameAt(atlas, collection, at)
    if (there.name === name) found.add(there.id)
  }
  return [...found]
}

/** Each is read from its record. Of a name that was mistyped in three letters, those with no more typos are fewer by far. */
const mostCompared = 500

/** The names of a collection's records that are nearest to one, folded: three at the most, nearest first. */
export function nearestNames(atlas: Atlas, collection: CollectionName, name: string): readonly FoundName[] {
  const letters = recordNames(atlas, collection)
  const found = (number: number) => nameAt(atlas, collection, number)
  const textAt = (number: number) => found(number).name
  const known = { letters, textAt, start: 0, end: letters.hashes.length, mostCompared }
  return nearestTexts(known, name).map(found)
}
