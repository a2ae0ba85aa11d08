import type { Draft } from './draft.ts'
import { asSentence } from './truncate-words.ts'

/**
 * The text of a statement that begins with what it is about.
 *
 * @param lead what it is about
 * @param mark what parts it from the rest, such as a colon
 * @param sentences the rest; what is empty is left out
 */
export function led(lead: string, mark: ':' | '.', sentences: readonly string[]): Pick<Draft, 'lead' | 'text'> {
  const [first = '', ...others] = sentences.filter((sentence) => sentence !== '')
  const begun =
    mark === '.' ? [asSentence(lead, false), asSentence(first)].join(' ') : `${lead}: ${asSentence(first, false)}`
  return { lead, text: [begun, ...others.map((sentence) => asSentence(sentence))].join(' ') }
}
