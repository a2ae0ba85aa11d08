/** From a name as somebody writes it to the actor that is meant. @module */
import { type Atlas, type Entry, entryOf, oncePerAtlas } from '../atlas/atlas.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/collections.ts'
import { coverage, nameSimilarity, type Rarity } from './name-similarity.ts'
import { contextTexts, namesOf } from './searched-texts.ts'
import { checkedSought, wordsOf } from './words.ts'

/** An actor that a name may mean. */
export interface ResolveCandidate {
  readonly entry: Entry<ActorCollection>
  /**
   * From 0 to 1: the mean of how alike what was written and the best of the actor's names are, and of how much of what
   * was written all its names, its country and its place account for.
   */
  readonly score: number
  /** The actor's name that is most alike. */
  readonly name: string
  /** How it matches: letter for letter but for case, accents and punctuation, or by its words. */
  readonly by: 'exact' | 'words'
}

/** What a name leads to. */
export interface Resolution {
  /** The actor that is meant; absent if none is alike enough, or two are alike equally. */
  readonly chosen?: ResolveCandidate
  /** Why none was chosen. */
  readonly reason?: 'nothing-alike' | 'ambiguous'
  /** The others that come nearest, best first. */
  readonly runnersUp: readonly ResolveCandidate[]
}

/** From this score on a name is taken to be meant: what was typed is accounted for, and half of a name was typed. */
const enough = 0.72

/** By so much the best must be ahead of the second. */
const margin = 0.06

/** How many runners-up are told. */
const told = 5

interface ActorName {
  readonly name: string
  readonly words: readonly string[]
  /** The words without the spaces between them, so that "ITBaja" is "IT@Baja". */
  readonly joined: string
}

interface NamedActor {
  readonly entry: Entry<ActorCollection>
  readonly names: readonly ActorName[]
  /** Every word of its names, and of what its country and place are called. */
  readonly bag: ReadonlySet<string>
}

interface ActorNames {
  readonly actors: readonly NamedActor[]
  readonly rarity: Rarity
  /** The actors one of whose names has the word, or begins a word with its first letters. */
  readonly byStart: ReadonlyMap<string, ReadonlySet<number>>
}

/** Actors are looked up by the first letters of the words of their names: a typo seldom stands there. */
const startLength = 2
const startOf = (word: string) => word.slice(0, startLength)

function nameWords(name: string): ActorName {
  const words = wordsOf(name).map(({ term }) => term)
  return { name, words, joined: words.join('') }
}

const actorNames = oncePerAtlas((atlas): ActorNames => {
  const actors = actorCollections.flatMap((collection) =>
    atlas.records[collection].map((record: Records[ActorCollection]): NamedActor => {
      const entry = entryOf(collection, record)
      const names = [...new Set([...namesOf(entry), record.id])].map(nameWords)
      const context = contextTexts(atlas, entry).flatMap(({ text }) => nameWords(text).words)
      return { entry, names, bag: new Set([...names.flatMap(({ words }) => words), ...context]) }
    }),
  )
  const frequency = new Map<string, number>()
  const byStart = new Map<string, Set<number>>()
  actors.forEach(({ names }, at) => {
    for (const word of new Set(names.flatMap(({ words }) => words))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
      const known = byStart.get(startOf(word))
      if (known === undefined) byStart.set(startOf(word), new Set([at]))
      else known.add(at)
    }
  })
  return { actors, byStart, rarity: (word) => Math.log(1 + actors.length / (frequency.get(word) ?? 1)) }
})

function bestName({ entry, names, bag }: NamedActor, typed: ActorName, rarity: Rarity): ResolveCandidate {
  const exact = names.find(({ joined }) => joined === typed.joined)
  if (exact !== undefined) return { entry, score: 1, name: exact.name, by: 'exact' }
  const alike = names.map(({ name, words }) => ({ name, similarity: nameSimilarity(typed.words, words, rarity) }))
  const best = alike.reduce((a, b) => (b.similarity > a.similarity ? b : a))
  const score = (best.similarity + coverage(typed.words, bag, rarity)) / 2
  return { entry, score, name: best.name, by: 'words' }
}

/** Exact before alike, then the higher score, then the order of the ids. */
const byScore = (a: ResolveCandidate, b: ResolveCandidate) =>
  Number(b.by === 'exact') - Number(a.by === 'exact') ||
  b.score - a.score ||
  (a.entry.record.id < b.entry.record.id ? -1 : 1)

/**
 * The actor that a name, as somebody writes it, means.
 *
 * Accents, case, punctuation and the order of words do not matter; words that many names share ("cluster", "de") count
 * little; a word may have a typo. An actor is chosen if one of its names is alike enough (a score of 0.72) and it is
 * ahead of every other by 0.06, so that a name which fits two leads to neither.
 *
 * @param atlas where to look
 * @param name what somebody wrote; of more than 1,000 letters the first count
 * @returns the actor chosen or why none was, what matched with which score, and the runners-up
 * @example
 * resolve(atlas, 'cluster automotriz nuevo leon').chosen?.entry.record.id // 'claut'
 */
export function resolve(atlas: Atlas, name: string): Resolution {
  const { actors, byStart, rarity } = actorNames(atlas)
  const typed = nameWords(checkedSought('name', name))
  if (typed.words.length === 0) return { reason: 'nothing-alike', runnersUp: [] }
  const starts = new Set([...typed.words, typed.joined].map(startOf))
  const possible = new Set([...starts].flatMap((start) => [...(byStart.get(start) ?? [])]))
  const candidates = [...possible]
    .flatMap((at) => {
      const actor = actors[at]
      return actor === undefined ? [] : [bestName(actor, typed, rarity)]
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const [first, second] = candidates
  const isAmbiguous =
    first !== undefined &&
    second !== undefined &&
    (first.by === 'exact' ? second.by === 'exact' : first.score - second.score < margin)
  if (first === undefined || first.score < enough)
    return { reason: 'nothing-alike', runnersUp: candidates.slice(0, told) }
  if (isAmbiguous) return { reason: 'ambiguous', runnersUp: candidates.slice(0, told) }
  return { chosen: first, runnersUp: candidates.slice(1, 1 + told) }
}
