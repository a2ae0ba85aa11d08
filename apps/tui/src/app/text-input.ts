/** A line of text being typed, and where in it the next character goes. @module */
import { graphemes } from '../text/width.ts'

/** A line of text and the caret in it, both counted in characters as a reader sees them. */
export interface TextInput {
  readonly text: string
  /** How many characters stand before the caret. */
  readonly caret: number
}

/** Nothing typed yet. */
export const emptyInput: TextInput = { text: '', caret: 0 }

/** A text with the caret behind it. */
export const inputOf = (text: string): TextInput => ({ text, caret: graphemes(text).length })

/** How many UTF-16 units stand before the caret: what offsets in the text are counted in. */
export const unitsBefore = (input: TextInput): number => split(input)[0].join('').length

/** The line with a piece of it replaced, and the caret behind what took its place; offsets in UTF-16 units. */
export function replacePiece({ text }: TextInput, start: number, end: number, by: string): TextInput {
  const before = text.slice(0, start) + by
  return { text: before + text.slice(end), caret: graphemes(before).length }
}

const edits = [
  'delete-before',
  'delete-after',
  'delete-word',
  'delete-all',
  'caret-left',
  'caret-right',
  'caret-start',
  'caret-end',
] as const

/** A change that a key makes to a line of text. */
export type Edit = (typeof edits)[number]

/** Whether a word names a change that a key makes. */
export const isEdit = (word: string): word is Edit => edits.some((one) => one === word)

/** What stands before and behind the caret. */
export function split({ text, caret }: TextInput): readonly [before: readonly string[], after: readonly string[]] {
  const all = graphemes(text)
  return [all.slice(0, caret), all.slice(caret)]
}

/** An accent typed behind a letter joins it, so the characters are counted again. */
const join = (before: readonly string[], after: readonly string[]): TextInput => ({
  text: [...before, ...after].join(''),
  caret: graphemes(before.join('')).length,
})

/** The line after some text was typed or pasted; control characters are dropped, line breaks become spaces. */
export function insert(input: TextInput, typed: string): TextInput {
  const [before, after] = split(input)
  const clean = typed.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/\p{Cc}/gu, '')
  return join([...before, ...graphemes(clean)], after)
}

/** How many characters before the caret belong to the last word, with the spaces behind it. */
function wordBefore(before: readonly string[]): number {
  const match = /\S*\s*$/.exec(before.join(''))
  return graphemes(match?.[0] ?? '').length
}

/** The line after a key that edits it. */
export function edit(input: TextInput, change: Edit): TextInput {
  const [before, after] = split(input)
  switch (change) {
    case 'delete-before':
      return join(before.slice(0, -1), after)
    case 'delete-after':
      return join(before, after.slice(1))
    case 'delete-word':
      return join(before.slice(0, before.length - wordBefore(before)), after)
    case 'delete-all':
      return emptyInput
    case 'caret-left':
      return { ...input, caret: Math.max(0, input.caret - 1) }
    case 'caret-right':
      return { ...input, caret: Math.min(before.length + after.length, input.caret + 1) }
    case 'caret-start':
      return { ...input, caret: 0 }
    case 'caret-end':
      return { ...input, caret: before.length + after.length }
    default:
      return change satisfies never
  }
}
