/** What matching looks up in an atlas as of a date. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { stored } from '../dataset/stored-index.ts'
import { type Actors, actorsAsOf } from '../index/actors.ts'
import { ancestors, ancestorsOfPlace } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { memoizeByKey, memoizePerDate } from '../util/memo.ts'
import { unionOf } from '../util/sorted-lists.ts'
import { type Keep, normalizedIdf, type Postings, postings } from './postings.ts'

export interface Taxonomy {
  /** An actor's own terms, and all that are wider than one of them. */
  readonly termsOf: Postings['keysOf']
  /** The actors of a term, or of one narrower than it. */
  readonly actorsIn: Postings['actorsWith']
  /** The actors of a term, of a narrower or of a wider one: all that a statement about the term concerns. */
  readonly actorsConcernedBy: (term: string) => Int32Array
  /**
   * What sharing a term adds, from 0 to 1, when all wider terms are shared too: its IDF above that of the wider terms.
   * Two actors that share wind power and energy get the IDF of wind power, and not that of energy as well.
   */
  readonly worth: (term: string) => number
}

/** Makes a taxonomy of `total` actors from their own terms, and from all terms wider than each. */
export function taxonomy(
  total: number,
  ownTerms: (actor: number) => readonly string[],
  widerThan: (term: string) => readonly string[],
  keep?: Keep,
): Taxonomy {
  const named = postings((has) => {
    for (let actor = 0; actor < total; actor++) for (const term of ownTerms(actor)) has(actor, term)
  }, keep)
  const andWider = memoizeByKey((term: string): readonly string[] => [term, ...widerThan(term)])
  // The terms that are named and lie within another, by that other.
  const within = new Map<string, string[]>()
  for (const term of named.keys) for (const one of andWider(term)) within.set(one, [...(within.get(one) ?? []), term])
  const actorsIn = memoizeByKey((term) => unionOf((within.get(term) ?? []).map(named.actorsWith)))
  const actorsConcernedBy = memoizeByKey((term) => unionOf([actorsIn(term), ...widerThan(term).map(named.actorsWith)]))
  const rarityOf = (term: string) => normalizedIdf(actorsIn(term).length, total)
  return {
    termsOf: (actor) => {
      const own = named.keysOf(actor)
      const [only] = own
      // Most have one: what is wider than it was found before.
      return only !== undefined && own.length === 1 ? andWider(only) : [...new Set(own.flatMap(andWider))]
    },
    actorsIn,
    actorsConcernedBy,
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
  return {
    atlas,
    asOf,
    actors,
    keptAs,
    sectors: taxonomy(
      actors.count,
      (actor) => record(actor).sectors ?? [],
      (sector) => ancestors(atlas).get(sector) ?? [],
      keptAs('sectors'),
    ),
    places: taxonomy(actors.count, ownPlaces, (place) => ancestorsOfPlace(atlas, place, asOf), keptAs('places')),
  }
}

export const matchingIndex = /* @__PURE__ */ memoizePerDate(makeIndex)
