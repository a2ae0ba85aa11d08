/** Texts as sentences, with a full stop whether or not a record has it. @module */

export const capitalized = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

/** A text that ends with a full stop and, by default, begins with a capital letter. */
export function asSentence(text: string, capital = true): string {
  const trimmed = text.trim()
  const opening = capital ? capitalized(trimmed) : trimmed
  return /[.!?…]["”»)]?$/u.test(opening) ? opening : `${opening}.`
}
