/** Lists of words, as each language joins them. @module */
import { checkedTerm, checkTexts } from '../model/check-argument.ts'
import { type Language, languages } from '../model/language.ts'
import { fold } from '../util/fold.ts'
import { unicodePattern } from '../util/unicode-pattern.ts'

const english = /* @__PURE__ */ new Map<Joined, Intl.ListFormat>()

/** The joining word of a list. */
export type Joined = 'and' | 'or'

const types = { and: 'conjunction', or: 'disjunction' } as const satisfies Record<Joined, Intl.ListFormatType>

function inEnglish(words: readonly string[], joined: Joined): string {
  const format = english.get(joined) ?? new Intl.ListFormat('en-GB', { type: types[joined] })
  english.set(joined, format)
  return format.format(words)
}

/**
 * Before which sound the Spanish words change: y before /i/, but for the glide of "hielo"; o before /o/, also of a
 * number that is read so. `Intl.ListFormat` sees neither an accent nor a word behind quotes.
 */
const spanish = {
  and: { basic: 'y', before: 'e', sound: /^h?i(?![aeou])|^i/ },
  or: { basic: 'o', before: 'u', sound: /^h?o|^8|^11(?!\d)/ },
} as const satisfies Record<Joined, { readonly basic: string; readonly before: string; readonly sound: RegExp }>

/** Quotation marks and the like, which are not spoken. */
const signsBefore = /* @__PURE__ */ unicodePattern('^[^\\p{L}\\p{N}]+')

function inSpanish(words: readonly string[], joined: Joined): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const { basic, before, sound } = spanish[joined]
  const spoken = fold(last).replace(signsBefore(), '')
  return `${words.slice(0, -1).join(', ')} ${sound.test(spoken) ? before : basic} ${last}`
}

/**
 * Words in a row, the last joined by and, or by or.
 *
 * @param words in order
 * @param language the reader's language
 * @param joined by which word; default "and"
 * @returns an empty text for no words
 * @throws {RangeError} if the language or the joining word is unknown; {TypeError} if the words are no list of texts
 * @example
 * formatList(['A', 'B', '«Índice»'], 'es') // 'A, B e «Índice»'
 * formatList(['siete', 'ocho'], 'es', 'or') // 'siete u ocho'
 */
export function formatList(words: readonly string[], language: Language, joined: Joined = 'and'): string {
  checkTexts('words', words)
  checkedTerm('joined', joined, ['and', 'or'])
  return checkedTerm('language', language, languages) === 'es' ? inSpanish(words, joined) : inEnglish(words, joined)
}
