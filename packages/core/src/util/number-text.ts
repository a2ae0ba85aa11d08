/**
 * Numbers as a text, one character each: shorter than their digits, above all where most are small.
 *
 * A character is a number past the space, so that none has to be escaped in JSON but `"` and `\`; those past the
 * characters that stand for halves of others are moved behind these.
 *
 * @module
 */

const space = 0x20

/** Halves of characters, which no text may hold alone. */
const halves = { first: 0xd800, count: 0x800 } as const

/** Whole numbers from 0, below a million, as a text that {@link numbersIn} reads. */
export function numberText(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    const code = number + space
    text += String.fromCodePoint(code < halves.first ? code : code + halves.count)
  }
  return text
}

/** The numbers of a text that {@link numberText} wrote. */
export const numbersIn = (text: string): Uint32Array =>
  Uint32Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    return (code < halves.first ? code : code - halves.count) - space
  })

/** From ascending numbers, by how much each is more than the one before; the first by how much more than 0. */
export const stepsOf = (ascending: Iterable<number>): readonly number[] =>
  Array.from(ascending).map((number, at, all) => number - (all[at - 1] ?? 0))

/** The numbers that {@link stepsOf} took apart. */
export function sumsOf(steps: Iterable<number>): readonly number[] {
  let sum = 0
  return Array.from(steps, (step) => (sum += step))
}
