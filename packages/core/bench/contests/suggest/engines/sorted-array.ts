import { fold } from '../../../../src/util/fold.ts'
import type { Engine } from '../../../contest.ts'
import { nameOf } from '../../search/search-question.ts'
import { mostSuggested, type Suggested, type SuggestQuestion } from '../suggest-question.ts'

/** Forgives no slip: the least that a suggestion can cost. */
export const sortedArray: Engine<SuggestQuestion, Suggested> = {
  label: 'sorted array',
  build: ({ records }) => {
    const sorted = records.organizations
      .flatMap((one) => {
        const words = fold(nameOf(one)).split(' ')
        return words.map((_, at) => ({ key: words.slice(at).join(' '), id: one.id as string }))
      })
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    return ({ text }) => {
      const typed = fold(text).trim()
      let [low, high] = [0, sorted.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle]?.key ?? '') < typed) low = middle + 1
        else high = middle
      }
      return sorted.slice(low, low + mostSuggested).flatMap(({ key, id }) => (key.startsWith(typed) ? id : []))
    }
  },
}
