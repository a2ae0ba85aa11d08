/**
 * Stands in for string-width in the bundle: what Ink and the explorer draw is nearly always of narrow letters, whose width
 * is their number. Only for another text string-width itself is made ready, with patterns of all that Unicode has; that
 * takes as long as Node takes to start.
 *
 * @module
 */
import { stripVTControlCharacters } from 'node:util'
import type stringWidth from 'string-width'
import { isNarrow } from '../src/lines/narrow.ts'

let whole: typeof stringWidth | undefined

/** How many columns a text takes. */
const quickWidth: typeof stringWidth = (text, options) => {
  const plain = options === undefined && text.includes('\u001B') ? stripVTControlCharacters(text) : text
  if (options === undefined && isNarrow(plain)) return plain.length
  // The bundler puts off what is required until it is.
  whole ??= require('string-width').default as typeof stringWidth
  return whole(text, options)
}

export default quickWidth
