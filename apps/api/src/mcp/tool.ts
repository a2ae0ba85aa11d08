/** Tools: questions to the atlas as a language model asks them. @module */
import type { Language } from '@puente/core'
import type { Extent } from '../encode/extent.ts'
import type { Encoding } from '../encode/link.ts'
import { restInWords } from '../encode/text.ts'
import type { Schema } from '../openapi/schema.ts'
import { schemas } from '../openapi/schemas.ts'
import { type Arguments, readArguments } from '../parameters/arguments.ts'
import { lang } from '../parameters/parameter.ts'
import type { Parameters, Values } from '../parameters/read-parameters.ts'
import type { ParameterError } from '../problem/problem.ts'
import type { DatasetStamp } from '../service.ts'

const reference = /#\/components\/schemas\/([\w-]+)/g

/** The names of the schemas that one refers to, and of those to which these refer. */
function referredBy(schema: Schema): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (one: Schema) => {
    for (const [, name = ''] of JSON.stringify(one).matchAll(reference)) {
      if (names.has(name)) continue
      names.add(name)
      visit(schemas[name] ?? {})
    }
  }
  visit(schema)
  return names
}

/**
 * A schema of the OpenAPI document with all that it refers to, to stand by itself.
 *
 * @param schema a schema that refers to others of the document
 */
export function selfContained(schema: Schema): Schema {
  const definitions = Object.fromEntries([...referredBy(schema)].map((name) => [name, schemas[name]]))
  return JSON.parse(JSON.stringify({ ...schema, $defs: definitions }).replaceAll(reference, '#/$defs/$1'))
}

/**
 * JSON Schema of a tool's arguments, from the descriptions by which they are read.
 *
 * @param parameters the arguments by name; `lang` is known to every tool
 */
function inputSchemaOf(parameters: Parameters): Schema {
  const all = Object.entries({ ...parameters, lang })
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, { schema, description }]) => [name, { ...schema, description }])),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  }
}

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
