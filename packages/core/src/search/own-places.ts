/** Which places an actor's name may speak of without speaking of another actor. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { widerIds } from '../index/ancestors.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { isJoining } from './body-words.ts'
import { isOfPeople } from './place-words.ts'
import { labelWordsOf } from './term-phrases.ts'

/** The places of an actor. */
export interface OwnPlaces {
  /** Where it is, all that this lies within, its country and what that is a member of. */
  readonly ids: ReadonlySet<string>
  /** The places of these of which a word speaks: by a word of a label, or by that of its people. */
  readonly spokenOfBy: (word: string) => ReadonlySet<string>
  /** Whether a place lies where the actor is, or, if that is not known, in its country. */
  readonly surround: (id: string) => boolean
  readonly isKnown: boolean
}

/** The places of an actor, and those that its names speak of. */
export function ownPlaces(atlas: Atlas, { record }: Entry<ActorCollection>, named: Iterable<string>): OwnPlaces {
  const wider = widerIds(atlas)
  const base = [record.place, record.country].filter((id) => id !== undefined)
  const ids = new Set([...base, ...named].flatMap((id) => [id, ...(wider.get(id) ?? [])]))
  const innermost = record.place ?? record.country
  return {
    ids,
    isKnown: innermost !== undefined,
    surround: (id) => innermost !== undefined && (wider.get(id) ?? []).includes(innermost),
    spokenOfBy: (word) => {
      const speaksOf = (id: string): boolean => {
        const words = labelWordsOf(atlas, id)
        return words.has(word) || [...words].some((label) => !isJoining(label) && isOfPeople(word, label))
      }
      return new Set([...ids].filter(speaksOf))
    },
  }
}
