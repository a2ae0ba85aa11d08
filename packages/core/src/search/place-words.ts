/** Words that speak of a place without being its name: "Spanish", "mexicana", "Basque". @module */

import type { Atlas } from '../dataset/atlas.ts'
import { memoize } from '../util/memo.ts'
import { isJoining } from './body-words.ts'
import { labelWordsOf } from './term-phrases.ts'

/** What the name of a place loses before a word for its people or things: "Spa-in", "Catal-onia". */
const longestLoss = 4
const fewestShared = 3

/** And what it gains: "Span-ish", "mexic-ana", "catal-an", "jalisc-iense", "span-isch", "bas-kisch". */
const peoplesEnding =
  /^(?:|[nosyz]|[ei]?an[oa]?|[nc][oa]|in[oa]|i?ense|u?es[ae]?|en[oa]|[oa]l[ae]?|on[ae]|n?ish|ch|ac[oa]|[ae]is|(?:ai|ie)nne|ien|[kn]?isch|l?eg[oa]|uz|ski|[ei])(?:e?[snr])?$/

/**
 * Whether a word is made of the name of a place, as that of its people is.
 *
 * @param word folded
 * @param place a word of a label, folded
 */
export function isOfPeople(word: string, place: string): boolean {
  let shared = 0
  while (shared < place.length && word[shared] === place[shared]) shared++
  // The shorter the beginning in common, the likelier some other ending fits; all are tried.
  return Array.from({ length: Math.max(0, shared - fewestShared + 1) }, (_, at) => shared - at).some((from) => {
    const lost = place.length - from
    const gained = word.slice(from)
    // Little gained for much lost is another word: "polo" is not of Poland, but "andaluz" is of Andalucía.
    return lost <= (gained.length > 1 ? longestLoss : from / 2) && peoplesEnding.test(gained)
  })
}

/** The words of the labels of all places, by the letters that a word made of one shares. */
const wordsByStart = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const byStart = new Map<string, Set<string>>()
  for (const { id } of atlas.records.places) {
    for (const word of labelWordsOf(atlas, id)) {
      const start = word.slice(0, fewestShared)
      if (!isJoining(word)) byStart.set(start, (byStart.get(start) ?? new Set()).add(word))
    }
  }
  return byStart
})

/** Whether a word speaks of some place of the atlas: as a word of a label, or that of its people. */
export const isOfPlaces = (atlas: Atlas, word: string): boolean =>
  [...(wordsByStart(atlas).get(word.slice(0, fewestShared)) ?? [])].some(
    (label) => label === word || isOfPeople(word, label),
  )
