/** An actor as written names are compared with it: its names word by word, its places and its kinds of body. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { entryById } from '../dataset/record-index.ts'
import { ancestors } from '../index/geography.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import type { Localized } from '../model/language.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { bodyKind, isJoining, kindOfWhole } from './body-words.ts'
import { isOfPeople, type NameWord, nameWords } from './name-words.ts'
import { namesOf } from './searched-texts.ts'
import { labelWordsOf } from './term-phrases.ts'
import { normalizeWords, termsOf } from './tokenizer.ts'

/** The places of an actor. */
interface OwnPlaces {
  /** Where it is, all that this lies within, its country and what that is a member of. */
  readonly ids: ReadonlySet<string>
  /** The places of these of which a word speaks: by a word of a label, or by that of its people. */
  readonly spokenOfBy: (word: string) => ReadonlySet<string>
  /** Whether a place lies where the actor is, or, if that is not known, in its country. */
  readonly surround: (id: string) => boolean
  readonly isKnown: boolean
}

/** The places of an actor, and those that its names speak of. */
function ownPlaces(atlas: Atlas, { record }: Entry<ActorCollection>, named: Iterable<string>): OwnPlaces {
  const wider = ancestors(atlas)
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

/** A name of an actor. */
export interface OwnName {
  readonly name: string
  readonly words: readonly NameWord[]
}

/** An actor as written names are compared with it. */
export interface NamedActor {
  readonly entry: Entry<ActorCollection>
  /** One at least. */
  readonly names: readonly OwnName[]
  /** All words of its names. */
  readonly words: readonly NameWord[]
  /** Those of them that are acronyms: of names that are said to be, or that are one word in capitals. */
  readonly acronyms: ReadonlySet<string>
  readonly places: OwnPlaces
  /** The places and sectors of which each of these speaks. */
  readonly terms: ReadonlyMap<NameWord, ReadonlySet<string>>
  /** The kinds of bodies of which its names speak, with that of its collection. */
  readonly kinds: ReadonlySet<string>
  /** The kinds of bodies of which the label of its kind speaks. */
  readonly kindsByLabel: ReadonlySet<string>
  /** The words of the names of what it is a part of. */
  readonly wholeWords: ReadonlySet<string>
}

/** Whether a word distinguishes nothing, and may be left out or added. */
export const isNothing = ({ role }: NameWord): boolean => role === 'joining' || role === 'general'

/** The places and sectors of which a word speaks, as a word of an actor at some places. */
export const termsSpokenOf = (word: NameWord, places: OwnPlaces): ReadonlySet<string> =>
  new Set([...word.ids, ...(isNothing(word) ? [] : places.spokenOfBy(word.word))])

/**
 * A name, and what is left of it without another that stands in it: of "ATANA, Clúster TIC de Navarra" what follows
 * "ATANA", but of "LCBA in Mexico" nothing, as "in Mexico" says of no body what it is.
 */
function withAndWithoutAlone(name: OwnName, alone: ReadonlySet<string>): readonly OwnName[] {
  const words = name.words.filter(({ word }) => !alone.has(word))
  const saysWhat = words.some(({ role }) => role === 'sector' || role === 'telling')
  return saysWhat && words.length < name.words.length ? [name, { name: name.name, words }] : [name]
}

/** The words of an actor's acronyms, and of its names of one word that it writes in capitals only. */
function acronymsOf({ record }: Entry<ActorCollection>): ReadonlySet<string> {
  const inCapitals = (name: string): boolean => name === name.toUpperCase()
  const isWrittenSmall = (name: string): boolean =>
    record.names.some(
      ({ value, kind }) => kind !== 'variant' && !inCapitals(value) && normalizeWords(value) === normalizeWords(name),
    )
  return new Set(
    record.names
      .filter(
        ({ kind, value }) =>
          kind === 'acronym' || (inCapitals(value) && termsOf(value).length === 1 && !isWrittenSmall(value)),
      )
      .flatMap(({ value }) => termsOf(value)),
  )
}

/** The kinds of bodies of which a label speaks, in any language. */
const kindsIn = (label: Localized | undefined): readonly string[] =>
  Object.values(label ?? {})
    .flatMap(termsOf)
    .flatMap((word) => bodyKind(word) ?? [])

/** The words of the names of what an actor is a part of. */
function wordsOfWhole(atlas: Atlas, { record }: Entry<ActorCollection>): readonly string[] {
  const whole = 'parent' in record && record.parent !== undefined ? entryById(atlas, record.parent) : undefined
  return whole === undefined ? [] : namesOf(whole).flatMap(termsOf)
}

/** How many actors are kept: all of most atlases, and not all of one with very many. */
const maxKept = 5000

const namedActors = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    ({ record }: Entry<ActorCollection>) => record.id,
    (entry: Entry<ActorCollection>) => readActor(atlas, entry),
    maxKept,
  ),
)

/** An actor with its names and its id, which counts as a name. */
export const namedActor = (atlas: Atlas, entry: Entry<ActorCollection>): NamedActor => namedActors(atlas)(entry)

function readActor(atlas: Atlas, entry: Entry<ActorCollection>): NamedActor {
  const texts = [...new Set([...namesOf(entry), entry.record.id])]
  const names = texts.map((name): OwnName => ({ name, words: nameWords(atlas, name) }))
  const alone = new Set(names.flatMap(({ words }) => (words.length === 1 ? words.map(({ word }) => word) : [])))
  const words = names.flatMap((name) => name.words)
  const { label, terms } = descriptionOf(entry.collection)
  const placesNamed = words.flatMap(({ role, ids }) => (role === 'place' ? [...ids] : []))
  const places = ownPlaces(atlas, entry, placesNamed)
  return {
    entry,
    names: names.flatMap((name) => withAndWithoutAlone(name, alone)),
    words,
    acronyms: acronymsOf(entry),
    places,
    terms: new Map(words.map((word) => [word, termsSpokenOf(word, places)])),
    kinds: new Set([...words.flatMap(({ word, kind }) => kind ?? kindOfWhole(word) ?? []), ...kindsIn(label.one)]),
    kindsByLabel: new Set(kindsIn(terms.kind?.[entry.record.kind])),
    wholeWords: new Set(wordsOfWhole(atlas, entry)),
  }
}
