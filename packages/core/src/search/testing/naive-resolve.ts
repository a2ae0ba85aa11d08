/** Whom a name means, by comparing it with the names of all actors. @module */
import { type Atlas, entryOf } from '../../atlas/atlas.ts'
import { actorCollections } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'
import { coverage, nameSimilarity } from '../name-similarity.ts'
import { namesOf, searchedTexts } from '../searched-texts.ts'
import { termsOf } from '../words.ts'

export interface NaiveCandidate {
  readonly id: string
  readonly isExact: boolean
  readonly score: number
}

/** Every actor one of whose names is alike, best first. */
export function naiveResolve(atlas: Atlas, text: string): readonly NaiveCandidate[] {
  const typed = termsOf(text)
  const actors = actorCollections.flatMap((collection) =>
    atlas.records[collection].map((record: Records[(typeof actorCollections)[number]]) => {
      const entry = entryOf(collection, record)
      const names = namesOf(entry).map(termsOf)
      const context = searchedTexts(atlas, entry)
        .filter(({ role }) => role === 'context')
        .flatMap((one) => termsOf(one.text))
      return { id: record.id, names: [...names, termsOf(record.id)], known: new Set(names.flat()), context }
    }),
  )
  const rarity = (word: string) =>
    Math.log(1 + actors.length / Math.max(1, actors.filter(({ known }) => known.has(word)).length))
  return actors
    .map(({ id, names, context }) => {
      const isExact = names.some((words) => words.join('') === typed.join(''))
      const similarity = Math.max(...names.map((words) => nameSimilarity(typed, words, rarity)))
      const covered = coverage(typed, new Set([...names.flat(), ...context]), rarity)
      return { id, isExact, similarity, score: isExact ? 1 : (similarity + covered) / 2 }
    })
    .filter(({ similarity, isExact }) => similarity > 0 || isExact)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || (a.id < b.id ? -1 : 1))
}
