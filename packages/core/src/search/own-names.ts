/** An actor as written names are held against it: its names word by word, its places, and what it may call itself. @module */
import { type Atlas, type Entry, oncePerAtlas } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { bodyKind, kindOfWhole } from './body-words.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { type OwnPlaces, ownPlaces } from './own-places.ts'
import { namesOf } from './searched-texts.ts'
import { termsOf } from './words.ts'

/** A name of an actor. */
export interface OwnName {
  readonly name: string
  readonly words: readonly NameWord[]
}

/** An actor as written names are held against it. */
export interface NamedActor {
  readonly entry: Entry<ActorCollection>
  /** One at least. */
  readonly names: readonly OwnName[]
  /** All words of its names. */
  readonly words: readonly NameWord[]
  readonly places: OwnPlaces
  /** The places and sectors of which each of these speaks. */
  readonly terms: ReadonlyMap<NameWord, ReadonlySet<string>>
  /** The kinds of bodies that it may call itself. */
  readonly kinds: ReadonlySet<string>
}

/** Whether a word tells nothing, and may be left out or added. */
export const isNothing = ({ role }: NameWord): boolean => role === 'joining' || role === 'general'

/** The places and sectors of which a word speaks, as a word of an actor at some places. */
export const termsSpokenOf = (word: NameWord, places: OwnPlaces): ReadonlySet<string> =>
  new Set([...word.ids, ...(isNothing(word) ? [] : places.spokenOfBy(word.word))])

/**
 * A name, and what is left of it without another that stands in it: of "ATANA, Clúster TIC de Navarra" what follows
 * "ATANA", but of "LCBA in Mexico" nothing, as "in Mexico" says of no body what it is.
 */
function withAndWithoutAcronym(name: OwnName, acronyms: ReadonlySet<string>): readonly OwnName[] {
  const words = name.words.filter(({ word }) => !acronyms.has(word))
  const saysWhat = words.some(({ role }) => role === 'sector' || role === 'telling')
  return saysWhat && words.length < name.words.length ? [name, { name: name.name, words }] : [name]
}

/** The kinds of bodies of which the labels of an actor's collection and kind speak. */
function kindsByLabels({ collection, record }: Entry<ActorCollection>): readonly string[] {
  const { label, terms } = descriptionOf(collection)
  const labels = [label.one, terms.kind?.[record.kind] ?? label.one].flatMap((text) => Object.values(text))
  return labels.flatMap(termsOf).flatMap((word) => bodyKind(word) ?? [])
}

/** So many actors are kept read: all of most atlases, and not all of one with very many. */
const mostKept = 5000

const kept = oncePerAtlas(() => new Map<string, NamedActor>())

/** The names of an actor, and its id, which is one too. */
export function namedActor(atlas: Atlas, entry: Entry<ActorCollection>): NamedActor {
  const actors = kept(atlas)
  const known = actors.get(entry.record.id)
  if (known !== undefined) return known
  const actor = readActor(atlas, entry)
  if (actors.size === mostKept) actors.clear()
  actors.set(entry.record.id, actor)
  return actor
}

function readActor(atlas: Atlas, entry: Entry<ActorCollection>): NamedActor {
  const texts = [...new Set([...namesOf(entry), entry.record.id])]
  const names = texts.map((name): OwnName => ({ name, words: nameWords(atlas, name) }))
  const acronyms = new Set(names.flatMap(({ words }) => (words.length === 1 ? words.map(({ word }) => word) : [])))
  const words = names.flatMap((name) => name.words)
  const placesNamed = words.flatMap(({ role, ids }) => (role === 'place' ? [...ids] : []))
  const places = ownPlaces(atlas, entry, placesNamed)
  return {
    entry,
    names: names.flatMap((name) => withAndWithoutAcronym(name, acronyms)),
    words,
    places,
    terms: new Map(words.map((word) => [word, termsSpokenOf(word, places)])),
    kinds: new Set([...words.flatMap(({ word }) => kindOfWhole(word) ?? []), ...kindsByLabels(entry)]),
  }
}
