/** What is suggested, by going through all names of all records. @module */
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { withoutLegalForms } from '../legal-forms.ts'
import { namesOf, searchedTexts } from '../searched-texts.ts'
import { termsOf } from '../tokenizer.ts'
import { naiveForgiven, naiveTypos } from './naive-typos.ts'

/** How close a name is to what was typed: less is closer, the first number first. */
export type Closeness = readonly [typos: number, fromLaterWord: number, letters: number]

export const compareCloseness = (a: Closeness, b: Closeness): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** The typos between a typed word and one of a name; nothing if it is not meant. */
function typosOf(typed: string, word: string, isLast: boolean, forgiven: boolean): number | undefined {
  const beginnings = naiveTypos(typed, word)
  const typos = isLast ? Math.min(...beginnings) : beginnings.at(-1)!
  return typos <= (forgiven ? naiveForgiven(typed) : 0) ? typos : undefined
}

/** The closest beginning of a name, from any of its words on. */
function closenessOf(
  name: readonly string[],
  typed: readonly string[],
  forgiven: readonly boolean[],
): Closeness | undefined {
  const found = name.flatMap((_, from): Closeness[] => {
    const typos = typed.map((word, at) => {
      const other = name[from + at]
      return other === undefined ? undefined : typosOf(word, other, at === typed.length - 1, forgiven[at]!)
    })
    if (typos.includes(undefined)) return []
    return [
      [typos.reduce<number>((sum, one) => sum + (one ?? 0), 0), Math.min(from, 1), name.slice(from).join(' ').length],
    ]
  })
  return found.sort(compareCloseness)[0]
}

/** Every record of which a name begins so, with how close its closest is, by "collection id". */
export function naiveSuggest(
  atlas: Atlas,
  collections: readonly CollectionName[],
  text: string,
): ReadonlyMap<string, Closeness> {
  const whole = termsOf(text)
  const without = withoutLegalForms(whole)
  const attempts = [
    ['none', whole],
    ['none', without],
    ['unknown', without],
    ['all', without],
  ] as const
  for (const [forgiving, typed] of attempts) {
    const found = new Map<string, Closeness>()
    for (const collection of collections) {
      const entries = atlas.records[collection].map((record) => entryOf(collection, record))
      const vocabulary = entries.flatMap((entry) => searchedTexts(atlas, entry).flatMap((one) => termsOf(one.text)))
      const isKnown = (word: string, at: number) =>
        vocabulary.some((other) => other === word || (at === typed.length - 1 && other.startsWith(word)))
      const forgiven = typed.map((word, at) => forgiving === 'all' || (forgiving === 'unknown' && !isKnown(word, at)))
      for (const entry of entries) {
        const [closest] = namesOf(entry)
          .map((name) => closenessOf(termsOf(name), typed, forgiven))
          .filter((closeness) => closeness !== undefined)
          .sort(compareCloseness)
        if (closest !== undefined) found.set(`${collection} ${entry.record.id}`, closest)
      }
    }
    if (found.size > 0) return found
  }
  return new Map()
}
