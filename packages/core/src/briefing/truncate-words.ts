/** Texts as sentences of a briefing. @module */

const words = (text: string) => text.trim().split(/\s+/u)

/**
 * A text of at most some words: its first sentences, or if the first alone is too long its beginning.
 *
 * @param text any text
 * @param most how many words at the most
 */
export function shortened(text: string, most: number): string {
  if (words(text).length <= most) return words(text).join(' ')
  const sentences = words(text)
    .join(' ')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  let kept = ''
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`
    if (words(longer).length > most) break
    kept = longer
  }
  if (kept !== '') return kept
  const beginning = words(text).slice(0, most).join(' ')
  // A clause that is whole reads better than one cut off, as long as it is not much less.
  const clause = /^(.*)[,;:] /u.exec(beginning)?.[1] ?? ''
  return `${clause.length > beginning.length / 2 ? clause : beginning.replace(/[,;:]$/u, '')} …`
}

/**
 * A text that ends with a full stop.
 *
 * @param capital whether it begins with a capital; yes unless told
 */
export function asSentence(text: string, capital = true): string {
  const trimmed = text.trim()
  const begun = capital ? trimmed.slice(0, 1).toLocaleUpperCase() + trimmed.slice(1) : trimmed
  return /[.!?…]["”»)]?$/u.test(begun) ? begun : `${begun}.`
}

/** A name as it stands within a sentence: a capital that only begins it is lowered, an acronym keeps its own. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) || /^\p{Lu}\s/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name
