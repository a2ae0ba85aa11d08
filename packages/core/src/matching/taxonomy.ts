import { memoizeByKey } from '../util/memo.ts'
import { unionOf } from '../util/sorted-lists.ts'
import { type Postings, postings } from './postings.ts'
import { rarity } from './rarity.ts'

/** Where the actors stand in a hierarchy, like that of the sectors or of the places. */
export interface Taxonomy {
  /** An actor's own terms, and all that are wider than one of them. */
  readonly termsOf: Postings['keysOf']
  /** The actors of a term, or of one narrower than it. */
  readonly actorsIn: Postings['actorsWith']
  /** The actors of a term, of one narrower, or of one wider: all whom something said of the term may concern. */
  readonly actorsConcernedBy: (term: string) => Int32Array
  /**
   * What it adds to share a term, when all wider terms are shared too, from 0 to 1: its rarity above that of the wider
   * terms. So those who share wind power and energy get the rarity of wind power, and not that of energy once more.
   */
  readonly worth: (term: string) => number
}

/**
 * Makes a taxonomy.
 *
 * @param total how many actors there are, numbered from 0
 * @param ownTerms the terms that an actor names
 * @param widerThan all terms wider than a term
 */
export function taxonomy(
  total: number,
  ownTerms: (actor: number) => readonly string[],
  widerThan: (term: string) => readonly string[],
): Taxonomy {
  const named = postings((has) => {
    for (let actor = 0; actor < total; actor++) for (const term of ownTerms(actor)) has(actor, term)
  })
  const andWider = (term: string): readonly string[] => [term, ...widerThan(term)]
  // The terms that are named and lie within another, by that other.
  const within = new Map<string, string[]>()
  for (const term of named.keys) for (const one of andWider(term)) within.set(one, [...(within.get(one) ?? []), term])
  const actorsIn = memoizeByKey((term) => unionOf((within.get(term) ?? []).map(named.actorsWith)))
  const actorsConcernedBy = memoizeByKey((term) => unionOf([actorsIn(term), ...widerThan(term).map(named.actorsWith)]))
  const rarityOf = (term: string) => rarity(actorsIn(term).length, total)
  return {
    termsOf: (actor) => [...new Set(named.keysOf(actor).flatMap(andWider))],
    actorsIn,
    actorsConcernedBy,
    worth: (term) => Math.max(0, rarityOf(term) - Math.max(0, ...widerThan(term).map(rarityOf))),
  }
}
