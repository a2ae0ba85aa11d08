/** Markdown as the report needs it. @module */

/** A number with some decimals, and no sign before nothing. */
const fixed = (number: number, decimals: number): string =>
  number
    .toFixed(decimals)
    .replace(/^-(?=0\.0*$)/, '')
    .replace('-', '−')

/** A share with two decimals. */
export const share = (number: number): string => fixed(number, 2)

/** A share with three decimals. */
export const finely = (number: number): string => fixed(number, 3)

/** A rank, with its half where it has one. */
export const rankText = (rank: number): string => (Number.isInteger(rank) ? String(rank) : rank.toFixed(1))

/** Code in a line. */
export const code = (text: string): string => `\`${text}\``
