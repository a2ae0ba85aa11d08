/** A line with what is looked for marked in it. @module */
import { fold } from '@puente/core'
import type { Tone } from '../theme.ts'
import type { Line, Segment } from './line.ts'

/** The folded text, and for each of its characters the position in the original. */
function folded(text: string): { readonly text: string; readonly from: readonly number[] } {
  let made = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    const piece = fold(character)
    made += piece
    for (const _ of piece) from.push(at)
    at += character.length
  }
  return { text: made, from }
}

/** The ranges in which a text contains another, ignoring case and accents; in UTF-16 units. */
function rangesOf(text: string, wanted: string): readonly (readonly [start: number, end: number])[] {
  const within = folded(text)
  const places: [number, number][] = []
  for (let at = within.text.indexOf(wanted); at >= 0; at = within.text.indexOf(wanted, at + wanted.length)) {
    const start = within.from[at] ?? 0
    places.push([start, within.from[at + wanted.length] ?? text.length])
  }
  return places
}

/** The cursor keeps its style, since its position matters more. */
const keptTones: ReadonlySet<Tone> = new Set<Tone>(['cursor', 'caret'])

/**
 * Highlights every occurrence of a text in a line.
 *
 * @param wanted what is looked for, of a character at least
 */
export function highlightLine<T>(line: Line<T>, wanted: string): Line<T> {
  const letters = fold(wanted)
  if (letters === '') return line
  return line.flatMap((segment): readonly Segment<T>[] => {
    if (segment.tone !== undefined && keptTones.has(segment.tone)) return [segment]
    const places = rangesOf(segment.text, letters)
    if (places.length === 0) return [segment]
    const pieces: Segment<T>[] = []
    let at = 0
    for (const [start, end] of places) {
      if (start > at) pieces.push({ ...segment, text: segment.text.slice(at, start) })
      pieces.push({ ...segment, text: segment.text.slice(start, end), tone: 'found' })
      at = end
    }
    return at < segment.text.length ? [...pieces, { ...segment, text: segment.text.slice(at) }] : pieces
  })
}
