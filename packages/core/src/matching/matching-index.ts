/** What matching looks up in an atlas as of a date. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { hasStore, stored } from '../dataset/stored-index.ts'
import { type Actors, actorsAsOf } from '../index/actors.ts'
import { ancestors, ancestorsOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { memoizeBy, memoizeByKey, memoizePerDate } from '../util/memo.ts'
import { unionOf } from '../util/sorted-lists.ts'
import { type Keep, normalizedIdf, type Postings, postings } from './postings.ts'

export interface Taxonomy {
  /** An actor's own terms, and all that are wider than one of them. */
  readonly termsOf: Postings['keysOf']
  /** The actors of a term, or of one narrower than it; those below an end. */
  readonly actorsIn: (term: string, end: number) => Int32Array
  /** The actors of a term, of a narrower or of a wider one: all that a statement about the term concerns. */
  readonly actorsConcernedBy: (term: string) => Int32Array
  /** Lists of which that is the union; of the actors below an end. */
  readonly listsConcernedBy: (term: string, end?: number) => readonly Int32Array[]
  /** Whether it concerns one actor, for which those of the term need not be gathered. */
  readonly concerns: (term: string, actor: number) => boolean
  /**
   * What sharing a term adds, from 0 to 1, when all wider terms are shared too: its IDF above that of the wider terms.
   * Two actors that share wind power and energy get the IDF of wind power, and not that of energy as well.
   */
  readonly worth: (term: string) => number
}

/** How many actors each term has, its narrower terms included. */
interface TermCounts {
  readonly terms: readonly string[]
  readonly counts: Uint32Array
}

/**
 * Makes a taxonomy of `total` actors from their own terms, and from all terms wider than each.
 *
 * @param keep where what it is made of is kept; default: nowhere
 * @param keepCounts where it is kept how many actors each term has; default: these are counted when they are needed
 */
export function taxonomy(
  total: number,
  ownTerms: (actor: number) => readonly string[],
  widerThan: (term: string) => readonly string[],
  keep?: Keep,
  keepCounts?: Keep,
): Taxonomy {
  const named = postings((has) => {
    for (let actor = 0; actor < total; actor++) for (const term of ownTerms(actor)) has(actor, term)
  }, keep)
  const andWider = memoizeByKey((term: string): readonly string[] => [term, ...widerThan(term)])
  // The terms that are named and lie within another, by that other.
  const within = new Map<string, string[]>()
  for (const term of named.keys) for (const one of andWider(term)) within.set(one, [...(within.get(one) ?? []), term])
  const listsIn = (term: string, end?: number) => (within.get(term) ?? []).map((one) => named.actorsWith(one, end))
  const actorsIn = memoizeBy(
    (term: string, end: number) => `${term} ${end}`,
    (term, end) => unionOf(listsIn(term, end)),
  )
  const countActors = (term: string) => unionOf(listsIn(term)).length
  const kept = keepCounts?.((): TermCounts => {
    const terms = [...within.keys()]
    return { terms, counts: Uint32Array.from(terms, countActors) }
  })
  const countIn =
    kept === undefined ? memoizeByKey(countActors) : (term: string) => kept.counts[kept.terms.indexOf(term)] ?? 0
  const listsConcernedBy = (term: string, end?: number) => [
    ...listsIn(term, end),
    ...widerThan(term).map((one) => named.actorsWith(one, end)),
  ]
  const withWider = (terms: readonly string[]) => [...new Set(terms.flatMap(andWider))]
  const { length: keyCount } = named.keys
  const ofPair = memoizeByKey((pair: number) =>
    withWider([Math.floor(pair / keyCount), pair % keyCount].map((code) => named.keys[code] ?? '')),
  )
  const termsOf = (actor: number): readonly string[] => {
    const own = named.keyCount(actor)
    if (own === 0) return []
    // Most have one or two, such as a city and its country: what is wider than these was found before.
    const first = named.codeAt(actor, 0)
    return own > 2 ? withWider(named.keysOf(actor)) : ofPair(first * keyCount + named.codeAt(actor, own - 1))
  }
  const rarityOf = (term: string) => normalizedIdf(countIn(term), total)
  return {
    termsOf,
    actorsIn,
    actorsConcernedBy: memoizeByKey((term) => unionOf(listsConcernedBy(term))),
    listsConcernedBy,
    concerns: (term, actor) =>
      termsOf(actor).includes(term) || named.keysOf(actor).some((own) => widerThan(term).includes(own)),
    worth: (term) => Math.max(0, rarityOf(term) - Math.max(0, ...widerThan(term).map(rarityOf))),
  }
}

export interface MatchingIndex {
  readonly atlas: Atlas
  readonly asOf: PartialDate
  readonly actors: Actors
  readonly sectors: Taxonomy
  readonly places: Taxonomy
  /** Keeps what is made under a name, where the file of the atlas has it as of its own date. */
  readonly keptAs: (name: string) => Keep
  /** Whether it does: then counts of all are made at once, which else are made one by one when they are needed. */
  readonly isKept: boolean
}

function makeIndex(atlas: Atlas, asOf: PartialDate): MatchingIndex {
  const actors = actorsAsOf(atlas, asOf)
  const record = (actor: number) => actors.entryAt(actor).record
  const ownPlaces = (actor: number) => {
    const { place, country } = record(actor)
    return [place, country].filter((one) => one !== undefined)
  }
  const isOwnDate = asOf === atlas.manifest.asOf
  const keptAs =
    (name: string): Keep =>
    (make) =>
      isOwnDate ? stored(atlas, `matching/${name}`, make) : make()
  const isKept = isOwnDate && hasStore(atlas)
  const keepCounts = (name: string) => (isKept ? keptAs(name) : undefined)
  return {
    atlas,
    asOf,
    actors,
    keptAs,
    isKept,
    sectors: taxonomy(
      actors.count,
      (actor) => record(actor).sectors ?? [],
      (sector) => ancestors(atlas).get(sector) ?? [],
      keptAs('sectors'),
      keepCounts('sectors/counts'),
    ),
    places: taxonomy(
      actors.count,
      ownPlaces,
      (place) => ancestorsOfPlace(atlas, place, asOf),
      keptAs('places'),
      keepCounts('places/counts'),
    ),
  }
}

export const matchingIndex = /* @__PURE__ */ memoizePerDate(makeIndex)
