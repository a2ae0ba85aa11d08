/** From a name as somebody writes it to the actor that is meant. @module */

import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { actorCandidates } from './actor-candidates.ts'
import { matchActor, type RejectionReason, writtenName } from './actor-match.ts'
import { checkedSought } from './words.ts'

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
  /** What speaks against it; absent if nothing does. Who has such is never chosen, however high the score. */
  readonly against?: readonly RejectionReason[]
}

export type { RejectionReason }

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

/** Exact before alike, then the higher score, then the order of the ids. */
const byScore = (a: ResolveCandidate, b: ResolveCandidate) =>
  Number(b.by === 'exact') - Number(a.by === 'exact') ||
  b.score - a.score ||
  (a.entry.record.id < b.entry.record.id ? -1 : 1)

/**
 * The actor that a name, as somebody writes it, means.
 *
 * Accents, case, punctuation, legal forms and the order of words do not matter; words that many names share ("cluster",
 * "de") count little; a word may have a typo, or be in the singular or plural (of an acronym only neighbouring letters
 * may be swapped). An actor is chosen if one of its names is alike enough (a score of 0.72), it is ahead of every other by
 * 0.06, so that a name which fits two leads to neither, and nothing speaks against it: no place that is not its own, no
 * word or kind of body that none of its names has, and more in common than places, general words and kinds of bodies.
 *
 * @param atlas where to look
 * @param name what somebody wrote; of more than 1,000 letters the first count
 * @returns the actor chosen or why none was, what matched with which score, and the runners-up with what speaks against
 *   them
 * @example
 * resolve(atlas, 'cluster automotriz nuevo leon').chosen?.entry.record.id // 'claut'
 * resolve(atlas, 'Clúster de Energía de Nuevo León').runnersUp[0]?.against?.[0]?.because // 'other-word'
 */
export function resolve(atlas: Atlas, name: string): Resolution {
  checkAtlas(atlas)
  const sought = checkedSought('name', name)
  const written = writtenName(atlas, sought)
  if (written.words.length === 0) return { reason: 'nothing-alike', runnersUp: [] }
  const candidates = actorCandidates(atlas, sought, written)
    .map((entry): ResolveCandidate => {
      const { score, name: own, isExact, objections } = matchActor(atlas, entry, written)
      const by = isExact ? 'exact' : 'words'
      return { entry, score, name: own, by, ...(objections.length === 0 ? {} : { against: objections }) }
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
  const [first, second] = candidates.filter(({ score, against }) => score >= enough - margin && against === undefined)
  if (first === undefined || first.score < enough)
    return { reason: 'nothing-alike', runnersUp: candidates.slice(0, told) }
  const isAmbiguous =
    second !== undefined && (first.by === 'exact' ? second.by === 'exact' : first.score - second.score < margin)
  if (isAmbiguous) return { reason: 'ambiguous', runnersUp: candidates.slice(0, told) }
  return { chosen: first, runnersUp: candidates.filter((candidate) => candidate !== first).slice(0, told) }
}
