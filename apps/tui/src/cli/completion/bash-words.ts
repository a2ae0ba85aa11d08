/** Words as bash hands them over: for it a colon ends a word and is one, so that `country:mx` comes as three. @module */

/** The words as they were typed, and how much of the last one bash keeps as it is. */
export interface Rejoined {
  readonly words: readonly string[]
  readonly kept: number
}

/** Puts together what stood around colons. Nothing is lost where the reader has colons taken out of bash's word breaks. */
export function rejoinedAtColons(pieces: readonly string[]): Rejoined {
  const words: string[] = []
  let joins = false
  for (const piece of pieces) {
    const isColon = /^:+$/.test(piece)
    if ((isColon || joins) && words.length > 0) words.push(`${words.pop() ?? ''}${piece}`)
    else words.push(piece)
    joins = isColon
  }
  // Behind a colon something new begins.
  const replaced = joins ? 0 : (pieces.at(-1) ?? '').length
  return { words, kept: (words.at(-1) ?? '').length - replaced }
}
