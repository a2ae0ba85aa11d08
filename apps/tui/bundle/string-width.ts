/**
 * Stands in for string-width in the bundle: what Ink and the explorer draw is nearly always of narrow letters, whose width
 * is their number. Only for another text string-width itself is made ready, with patterns of all that Unicode has; that
 * takes as long as Node takes to start.
 *
 * @module
 */
import { stripVTControlCharacters } from 'node:util'
import type stringWidth from 'string-width'
import { isSingleWidth } from '../src/text/single-width.ts'

let whole: typeof stringWidth | undefined

const escapeSign = '\u001b'

/** The sequences that colour text are all that most texts hold beside letters. */
const styled = new RegExp(`^(?:${escapeSign}\\[[\\d;]*m|[^${escapeSign}])*$`)

/** A text of which the width is the number of its letters, or nothing where only the whole one can tell. */
function lettersOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  const plain = text.includes(escapeSign) && styled.test(text) ? stripVTControlCharacters(text) : text
  return isSingleWidth(plain) ? plain : undefined
}

/** How many columns a text takes. */
const quickWidth: typeof stringWidth = (text, options) => {
  const letters = options === undefined ? lettersOf(text) : undefined
  if (letters !== undefined) return letters.length
  // The bundler puts off what is required until it is.
  whole ??= require('string-width').default as typeof stringWidth
  return whole(text, options)
}

export default quickWidth
