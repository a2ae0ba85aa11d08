/** Tools: questions to the atlas as a language model asks them. @module */
import type { Language } from '@puente/core'
import type { Encoding } from '../encode/entry-link.ts'
import type { Extent } from '../encode/extent.ts'
import type { ParameterError } from '../http/problem.ts'
import type { Schema } from '../openapi/schema.ts'
import type { Parameters, Values } from '../parameters/read-parameters.ts'
import type { DatasetStamp } from '../service.ts'
import { inputSchemaOf } from './input-schema.ts'
import { type Arguments, readArguments } from './read-arguments.ts'
import { selfContained } from './self-contained.ts'
import { restInWords } from './text/words.ts'

/** What a tool gives: the same twice, for a program and for a reader. */
export interface ToolAnswer {
  /** As the service's JSON has it. */
  readonly data: Readonly<Record<string, unknown>>
  /** In words, with where each fact stands. */
  readonly text: string
}

/** What calling a tool comes to: an answer, or everything that is wrong with what was asked. */
export type ToolOutcome =
  | { readonly ok: true; readonly value: ToolAnswer }
  | { readonly ok: false; readonly error: readonly ParameterError[] }

/** A question that a language model can ask. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** JSON Schema of its arguments. */
  readonly input: Schema
  /** JSON Schema of the data of its answer. */
  readonly output: Schema
  /** Asks it; what is wrong with the arguments is told all at once. */
  readonly call: (given: Arguments, encoding: Encoding) => ToolOutcome
}

/** What a question comes to: an answer, or what is wrong with its arguments taken together. */
export type QuestionOutcome =
  | {
      /** As the route of the same question answers. */
      readonly body: { readonly page?: Extent; readonly notice?: string; readonly dataset: DatasetStamp }
      readonly text: string
      readonly errors?: never
    }
  | { readonly errors: readonly ParameterError[] }

/** A tool whose arguments are the parameters of a route. */
export interface QuestionSpec<P extends Parameters> extends Pick<Tool, 'name' | 'title' | 'description'> {
  readonly parameters: P
  /** JSON Schema of its answer, as the service describes it. */
  readonly answer: Schema
  /** Asks core, once. */
  readonly ask: (asked: Values<P>, encoding: Encoding) => QuestionOutcome
}

/** A text with what its reader cannot see: that there is more, or why there is nothing. */
function wholeText(
  { body: { page, notice }, text }: Extract<QuestionOutcome, { body: object }>,
  parameters: Parameters,
  language: Language,
): string {
  const name = Object.hasOwn(parameters, 'count') ? 'count' : 'limit'
  const rest = page?.more === true ? [restInWords[language](page.limit, page.total, name)] : []
  return [text, ...rest, ...(notice === undefined ? [] : [notice])].join('\n')
}

/**
 * Makes a tool of a question whose arguments are described as a route's parameters are.
 *
 * @param spec the question
 */
export function question<P extends Parameters>(spec: QuestionSpec<P>): Tool {
  const { name, title, description, parameters, answer, ask } = spec
  return {
    name,
    title,
    description,
    input: inputSchemaOf(parameters),
    output: selfContained(answer),
    call: (given, encoding) => {
      const read = readArguments(parameters, given)
      if (!read.ok) return read
      const { values, language = encoding.language } = read.value
      const outcome = ask(values, { ...encoding, language })
      if (outcome.errors !== undefined) return { ok: false, error: outcome.errors }
      return { ok: true, value: { data: { ...outcome.body }, text: wholeText(outcome, parameters, language) } }
    },
  }
}
