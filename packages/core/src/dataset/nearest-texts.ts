/**
 * The texts nearest to a wrong one, without a comparison with each.
 *
 * Each typo changes the letters of a word by one at the most. So a text has at least as many typos as one of the two has
 * letters that the other lacks. Texts are compared from the fewest such letters on, until no other can be nearer than those
 * that were found: the answer is that of {@link nearest} among all. Of very many that may be near, not all are compared.
 *
 * @module
 */
import { editsTo, maxEdits } from '../model/nearest.ts'
import { popCount } from '../util/bit-set.ts'
import { TopK } from '../util/top-k.ts'
import { columnOf } from './stored-index.ts'

/** Of each of some texts, by its number. */
export interface TextLetters {
  /** A bit for each letter that it has. */
  readonly once: Uint32Array
  /** A bit for each letter that it has twice or more often. */
  readonly twice: Uint32Array
  /** Its length, up to 255; and from the ninth bit on its first letter. */
  readonly heads: Uint16Array
}

/** The bit of a letter: one for each from a to z, one for the hyphen, and the rest for digits and all others. */
function bitOf(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97)
  return code === 45 ? 1 << 26 : 1 << (27 + (code % 5))
}

function lettersOf(word: string): { readonly once: number; readonly twice: number } {
  let [once, twice] = [0, 0]
  for (let at = 0; at < word.length; at++) {
    const bit = bitOf(word.charCodeAt(at))
    twice |= once & bit
    once |= bit
  }
  return { once, twice }
}

const firstOf = (word: string) => word.charCodeAt(0) & 0xff

const longest = 255

/** The letters of some texts, folded, by which few are found that can be near a wrong one. */
export function lettersOfTexts(texts: Iterable<string>, count: number): TextLetters {
  const [once, twice, heads] = [new Uint32Array(count), new Uint32Array(count), new Uint16Array(count)]
  let number = 0
  for (const text of texts) {
    const letters = lettersOf(text)
    once[number] = letters.once
    twice[number] = letters.twice
    heads[number++] = (firstOf(text) << 8) | Math.min(text.length, longest)
  }
  return { once, twice, heads }
}

interface Near {
  readonly number: number
  readonly edits: number
}

/** Fewer typos first, then in the order of the texts. */
const byEdits = (a: Near, b: Near) => a.edits - b.edits || a.number - b.number

const limit = 3

interface KnownTexts {
  readonly letters: TextLetters
  readonly textAt: (number: number) => string
  /** Those from one number up to another are looked through. */
  readonly start: number
  readonly end: number
  /** So many are compared at most, from those on that have the fewest typos at least; absent: 5,000. */
  readonly mostCompared?: number
}

/**
 * The texts nearest to one that is none of them.
 *
 * @param typed folded; of a length up to 255
 * @returns the numbers of three at the most, nearest first
 */
export function nearestTexts(
  { letters: columns, textAt, start, end, mostCompared = 5000 }: KnownTexts,
  typed: string,
): readonly number[] {
  if (typed === '') return []
  const once = columnOf(columns, 'once').between(start, end)
  const twice = columnOf(columns, 'twice').between(start, end)
  const heads = columnOf(columns, 'heads').between(start, end)
  const own = lettersOf(typed)
  const most = maxEdits(typed.length)
  // By how many typos they have at least.
  const levels: number[][] = Array.from({ length: Math.floor(most) + 1 }, () => [])
  let [beginAlike, read] = [0, 0]
  for (let at = 0; at < heads.length; at++) {
    const [letters, again, head] = [once[at] ?? 0, twice[at] ?? 0, heads[at] ?? 0]
    const lacking = popCount(own.once & ~letters) + popCount(own.twice & ~again)
    const longer = (head & 0xff) - typed.length
    const mayBegin = lacking === 0 && longer > 0 && head >> 8 === firstOf(typed) && beginAlike < limit
    // What begins with what was typed is near, however long it is.
    if (mayBegin && read++ < mostCompared && textAt(start + at).startsWith(typed)) {
      beginAlike++
      levels[0]?.push(start + at)
      continue
    }
    const more = popCount(letters & ~own.once) + popCount(again & ~own.twice)
    levels[Math.max(lacking, more, Math.abs(longer))]?.push(start + at)
  }
  const best = new TopK(limit, byEdits)
  let compared = 0
  for (const [level, numbers] of levels.entries()) {
    if ((best.threshold?.edits ?? most) < level) break
    for (const number of numbers.slice(0, Math.max(0, mostCompared - compared))) {
      const edits = editsTo(textAt(number), typed)
      if (edits !== undefined) best.offer({ number, edits })
    }
    compared += numbers.length
  }
  return best.sorted().map(({ number }) => number)
}
