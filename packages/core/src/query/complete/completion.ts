/** What can stand where a query line is being typed. @module */
import type { Span } from '../query-problem.ts'

/** Something that can stand at the caret. */
export interface CompletionOption {
  /** A field's name with its sign, a value of a field, a bound's sign, or a key to sort by. */
  readonly kind: 'field' | 'value' | 'sort'
  /** The text that takes the place of the piece. */
  readonly text: string
  /** What the field or the value is called, in the reader's language. */
  readonly label: string
  /** Of a value: how many records of those that the rest of the line finds have it. */
  readonly count?: number
}

/** What can stand at the caret. */
export interface LineCompletion {
  /** The piece of the line that an option takes the place of; empty where nothing has been typed of it. */
  readonly at: Span
  /** The likeliest first; none where nothing is known to fit. */
  readonly options: readonly CompletionOption[]
}
