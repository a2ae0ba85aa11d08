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
  return kept === ''
    ? `${words(text)
        .slice(0, most)
        .join(' ')
        .replace(/[,;:]$/u, '')} …`
    : kept
}

/** A text that begins with a capital and ends with a full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  const begun = trimmed.slice(0, 1).toLocaleUpperCase() + trimmed.slice(1)
  return /[.!?…]["”»)]?$/u.test(begun) ? begun : `${begun}.`
}

/** A name as it stands within a sentence: a capital that only begins it is lowered, an acronym keeps its own. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) || /^\p{Lu}\s/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name
