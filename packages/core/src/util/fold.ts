import { checkedText } from './check-value.ts'
import { memoizeByKey } from './memo.ts'

/**
 * A text as it is compared: without accents and case, with the letters and signs of a plain keyboard for those that
 * look like them. It folds as PostgreSQL's `unaccent` does, in lower case.
 *
 * @param text any text
 * @returns the text in lower case letters without marks
 * @example
 * fold('Clúster de Energía') // 'cluster de energia'
 * fold('Łódź, Straße, Ørsted') // 'lodz, strasse, orsted'
 */
export const fold = (text: string): string =>
  isPlain.test(checkedText('text', text))
    ? text.toLowerCase()
    : isLatin.test(text)
      ? text.replace(notPlain, foldLatin).toLowerCase()
      : foldAny(text)

/** Has no letter that folding changes but for its case. Most texts are so, and need not be looked through ten times. */
const isPlain = /^[ -_a-~]*$/
const notPlain = /[^ -_a-~]/g

/** Has only characters of which each is folded whatever stands beside it: most other texts are so. */
const isLatin = /^[\0-\u024f]*$/

/**
 * What no decomposition of Unicode reaches: plain letters or a sign, and behind them all that folds to them.
 *
 * A letter that Unicode calls one or two plain letters "with" a stroke, hook, tail or the like is those, and so are
 * small ligatures. Eth is d, thorn th, eng n, kra q, iota and dotless i are i, open e is e. What looks like no plain
 * letter (schwa, ezh, clicks) stays as it is.
 */
const lookalikes =
  'aⱥ bƀƃɓ cƈȼ dđðƌɖɗȡ eɇɛ fƒ gǥɠ hħ iıɨɩ jɉȷ kƙ lłƚȴ nŋƞɲȵ oøɵ pƥ qĸɋ rɍ sſȿẜẝ tŧƫƭʈȶⱦ uʉ vʋỽ yƴɏỿ zƶȥɀ aeæ oeœ oiƣ ouȣ hvƕ llỻ dbȸ qpȹ ssß thþ \'‘’‛ʼ′ "“”„‟«»″ -‐‒–—―− /⁄'

function plain(letter: string): string {
  const at = lookalikes.indexOf(letter)
  if (at === -1) return letter
  const from = lookalikes.lastIndexOf(' ', at) + 1
  return /^[!-~]+/.exec(lookalikes.slice(from))?.[0] ?? letter
}

/** A character of Latin, of which each is looked through once. */
const foldLatin = /* @__PURE__ */ memoizeByKey((character: string): string => foldAny(character))

const foldAny = (text: string): string =>
  text
    // Before decomposing, which would make a space of an accent that stands alone, and two signs of the Catalan l.
    .replace(/[´`]/g, "'")
    .replace(/[\u013f\u0140]/g, 'l')
    .normalize('NFKD')
    .replace(/[\p{M}\u02be]/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, plain)
