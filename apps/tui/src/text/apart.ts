/** Names cut such that they still tell their rows apart. @module */
import { graphemes, takeWidth, textWidth, truncate } from './width.ts'

/** How much of the beginning is kept where names differ only further on. */
const beginning = { share: 0.35, most: 14 } as const

/** How many characters two texts have in common at their beginning. */
function commonStart(one: string, other: string): number {
  const [left, right] = [graphemes(one), graphemes(other)]
  const at = left.findIndex((grapheme, number) => grapheme !== right[number])
  return at < 0 ? left.length : at
}

/** The rest of a text from the word on in which a character stands. */
function fromWordAt(text: string, character: number): string {
  const all = graphemes(text)
  const before = all.slice(0, character).join('')
  const word = before.search(/[^\s]*$/)
  return text.slice(Math.max(0, word))
}

/**
 * A name in at most so many columns. Where it would read as another one does, it is cut in its middle, so that what
 * differs shows.
 *
 * @param others names that stand near it
 * @example
 * apartFrom('Mission to Mexico 2017', ['Mission to Mexico 2019'], 16) // 'Missi…xico 2017'
 */
export function apartFrom(name: string, others: readonly string[], width: number): string {
  const cut = truncate(name, width)
  if (cut === name) return name
  const alike = others.filter((other) => other !== name && truncate(other, width) === cut)
  if (alike.length === 0) return cut
  const differs = Math.max(...alike.map((other) => commonStart(name, other)))
  const lead = takeWidth(name, Math.max(1, Math.min(beginning.most, Math.floor(width * beginning.share)))).trimEnd()
  const rest = fromWordAt(name, differs)
  const room = width - textWidth(lead) - 1
  const telling = textWidth(rest) >= room ? rest : lastColumns(name, room)
  return room < 1 ? cut : `${lead}…${truncate(telling, room)}`
}

/** As much of the end of a text as fits. */
function lastColumns(text: string, width: number): string {
  let taken = ''
  for (const grapheme of graphemes(text).toReversed()) {
    if (textWidth(grapheme + taken) > width) break
    taken = grapheme + taken
  }
  return taken.trimStart()
}
