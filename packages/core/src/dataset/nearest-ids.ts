/**
 * The ids nearest to a wrong one, without a comparison with each.
 *
 * Each typo changes the letters of a word by one at the most. So an id has at least as many typos as one of the two has
 * letters that the other lacks. Ids are compared from the fewest such letters on, until no other can be nearer than those
 * that were found: the answer is that of {@link nearest} among all ids.
 *
 * @module
 */
import type { CollectionName } from '../model/collection-name.ts'
import { editsTo, maxEdits } from '../model/nearest.ts'
import { popCount } from '../util/bit-set.ts'
import { fold } from '../util/fold.ts'
import { memoize } from '../util/memo.ts'
import { TopK } from '../util/top-k.ts'
import type { Atlas } from './atlas.ts'
import { idsOf, numberedIds } from './record-index.ts'
import { columnOf, stored } from './stored-index.ts'

/** Of the id of each record, by its number. */
interface IdLetters {
  /** A bit for each letter that it has. */
  readonly once: Uint32Array
  /** A bit for each letter that it has twice or more often. */
  readonly twice: Uint32Array
  /** Its length; and from the ninth bit on its first letter. */
  readonly heads: Uint16Array
}

/** The bit of a letter: one for each from a to z, one for the hyphen, and the rest for digits and what is in no id. */
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

function makeIdLetters(atlas: Atlas): IdLetters {
  const { count } = numberedIds(atlas)
  const [once, twice, heads] = [new Uint32Array(count), new Uint32Array(count), new Uint16Array(count)]
  let number = 0
  for (const id of idsOf(atlas)) {
    const letters = lettersOf(id)
    once[number] = letters.once
    twice[number] = letters.twice
    heads[number++] = (firstOf(id) << 8) | id.length
  }
  return { once, twice, heads }
}

/** The letters of all ids, by which few are found that can be near a wrong one. */
export const idLetters = /* @__PURE__ */ memoize(
  (atlas: Atlas): IdLetters => stored(atlas, 'letters of ids', () => makeIdLetters(atlas)),
)

interface Near {
  readonly number: number
  readonly edits: number
}

/** Fewer typos first, then in the order of the dataset. */
const byEdits = (a: Near, b: Near) => a.edits - b.edits || a.number - b.number

const limit = 3

/**
 * The ids nearest to one that no record has.
 *
 * @param collection where they are looked for; absent: in all
 * @returns at most three, nearest first
 */
export function nearestIds(atlas: Atlas, id: string, collection?: CollectionName): readonly string[] {
  const typed = fold(id)
  if (typed === '') return []
  const columns = idLetters(atlas)
  const { idAt, rangeOf } = numberedIds(atlas)
  const { start, end } = rangeOf(collection)
  const once = columnOf(columns, 'once').between(start, end)
  const twice = columnOf(columns, 'twice').between(start, end)
  const heads = columnOf(columns, 'heads').between(start, end)
  const own = lettersOf(typed)
  const most = maxEdits(typed.length)
  // By how many typos they have at least.
  const levels: number[][] = Array.from({ length: Math.floor(most) + 1 }, () => [])
  let beginAlike = 0
  for (let at = 0; at < heads.length; at++) {
    const [letters, again, head] = [once[at] ?? 0, twice[at] ?? 0, heads[at] ?? 0]
    const lacking = popCount(own.once & ~letters) + popCount(own.twice & ~again)
    const longer = (head & 0xff) - typed.length
    const mayBegin = lacking === 0 && longer > 0 && head >> 8 === firstOf(typed) && beginAlike < limit
    // What begins with what was typed is near, however long it is.
    if (mayBegin && idAt(start + at).startsWith(typed)) {
      beginAlike++
      levels[0]?.push(start + at)
      continue
    }
    const more = popCount(letters & ~own.once) + popCount(again & ~own.twice)
    levels[Math.max(lacking, more, Math.abs(longer))]?.push(start + at)
  }
  const best = new TopK(limit, byEdits)
  for (const [level, numbers] of levels.entries()) {
    if ((best.threshold?.edits ?? most) < level) break
    for (const number of numbers) {
      const edits = editsTo(idAt(number), typed)
      if (edits !== undefined) best.offer({ number, edits })
    }
  }
  return best.sorted().map(({ number }) => idAt(number))
}
