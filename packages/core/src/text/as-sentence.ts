/** Texts as sentences, with a full stop whether or not a record has it. @module */

/** A text that ends with a full stop and, by default, begins with a capital letter. */
export function asSentence(text: string, capital = true): string {
  const trimmed = text.trim()
  const opening = capital ? trimmed.slice(0, 1).toLocaleUpperCase() + trimmed.slice(1) : trimmed
  return /[.!?…]["”»)]?$/u.test(opening) ? opening : `${opening}.`
}
