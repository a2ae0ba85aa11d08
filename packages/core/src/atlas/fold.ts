import { checkedText } from './check-text.ts'

/**
 * A text as it is compared: without accents, case, and the difference between kinds of apostrophes.
 *
 * @param text any text
 * @returns the text in lower case letters without marks
 * @example
 * fold('Clúster de Energía') // 'cluster de energia'
 */
export const fold = (text: string): string =>
  isPlain.test(checkedText('text', text)) ? text.toLowerCase() : foldAny(text)

/** Has no letter that folding changes but for its case. Most texts are so, and need not be looked through ten times. */
const isPlain = /^[ -_a-~]*$/

const foldAny = (text: string): string =>
  text
    // Before decomposing, which would make a space of an acute accent that stands alone.
    .replace(/[\u00b4\u2018\u2019\u02bc`]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
