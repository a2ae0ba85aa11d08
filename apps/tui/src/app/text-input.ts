/** A text input: a line and its caret. @module */
import { graphemes } from '../text/width.ts'

/** A line of text and the caret in it, both counted in characters as a reader sees them. */
export interface TextInput {
  readonly text: string
  /** How many characters stand before the caret. */
  readonly caret: number
}

export const emptyInput: TextInput = { text: '', caret: 0 }

/** A text with the caret behind it. */
export const inputOf = (text: string): TextInput => ({ text, caret: graphemes(text).length })

/** The caret's offset in UTF-16 units. */
export const unitsBefore = (input: TextInput): number => split(input)[0].join('').length

/** Replaces a range and puts the caret after it; offsets in UTF-16 units. */
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

/** An edit that a key makes. */
export type Edit = (typeof edits)[number]

export const isEdit = (word: string): word is Edit => edits.some((one) => one === word)

/** The characters before and after the caret. */
export function split({ text, caret }: TextInput): readonly [before: readonly string[], after: readonly string[]] {
  const all = graphemes(text)
  return [all.slice(0, caret), all.slice(caret)]
}

/** A typed accent joins the letter before it, so characters are counted again. */
const join = (before: readonly string[], after: readonly string[]): TextInput => ({
  text: [...before, ...after].join(''),
  caret: graphemes(before.join('')).length,
})

/** Inserts text at the caret; control characters are dropped, line breaks become spaces. */
export function insert(input: TextInput, typed: string): TextInput {
  const [before, after] = split(input)
  const clean = typed.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/\p{Cc}/gu, '')
  return join([...before, ...graphemes(clean)], after)
}

/** The number of characters of the word before the caret, with the spaces after it. */
function wordBefore(before: readonly string[]): number {
  const match = /\S*\s*$/.exec(before.join(''))
  return graphemes(match?.[0] ?? '').length
}

/** Applies an edit. */
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
