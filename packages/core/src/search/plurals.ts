/**
 * Singular and plural of English and Spanish words, folded: of which singulars a word may be the plural.
 *
 * ```
 * clusters, clústeres   cluster          -s, -es
 * automotrices          automotriz       -ces
 * planes                plan, plane      either, as the word has both
 * industries            industry         -ies
 * news, gas, análisis   no plural
 * ```
 *
 * Two words meet if they may have one singular in common: "planes" meets "plan" and "plane", which do not meet each
 * other. Nothing but the number is taken away from a word.
 *
 * @module
 */

/** End in s, and are no plural of what is before it. */
const noPlurals = ['news', 'means', 'goods', 'customs', 'always', 'perhaps', 'menos', 'antes', 'atlas', 'lunes']

/** Words of so few letters are no singular: "gas" is no plural of "ga", nor the acronym "ANES" of "an". */
const shortestSingular = 3

/** What a plural has more than its singular, or than another plural: "clústeres", "cluster". */
const longestEnding = 3

/** Behind these letters both languages put -es: "clústeres", "regiones", "boxes". */
const takesEs = /(?:[dlnrsxyz]|[cs]h)$/

/** The singulars that a word may have, itself first. */
export function singularsOf(term: string): readonly string[] {
  // Of a word in -is, -ss or -us the s is its own.
  if (!/[^isu]s$/.test(term) || noPlurals.includes(term)) return [term]
  const withoutEs = term.endsWith('es') ? term.slice(0, -2) : ''
  const singulars = [
    term.slice(0, -1),
    ...(takesEs.test(withoutEs) ? [withoutEs] : []),
    ...(term.endsWith('ces') ? [`${term.slice(0, -3)}z`] : []),
    ...(term.endsWith('ies') ? [`${term.slice(0, -3)}y`] : []),
  ]
  return [term, ...singulars.filter(({ length }) => length >= shortestSingular)]
}

/** Whether two words, folded, are the same but for their number. */
export const differInNumber = (a: string, b: string): boolean => {
  // Most words differ in more, which shows without looking for singulars.
  if (a === b || a.charCodeAt(1) !== b.charCodeAt(1) || Math.abs(a.length - b.length) > longestEnding) return false
  const singulars = singularsOf(a)
  return singularsOf(b).some((singular) => singulars.includes(singular))
}

/** All words that differ from a folded one in nothing but their number, whether or not there are such words. */
export function otherNumbersOf(term: string): readonly string[] {
  const forms = singularsOf(term).flatMap((singular) => [
    singular,
    `${singular}s`,
    `${singular}es`,
    ...(singular.endsWith('z') ? [`${singular.slice(0, -1)}ces`] : []),
    ...(singular.endsWith('y') ? [`${singular.slice(0, -1)}ies`] : []),
  ])
  return [...new Set(forms)].filter((form) => differInNumber(form, term))
}
