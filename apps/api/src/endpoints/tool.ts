/** Tools: questions to the atlas as a language model asks them. @module */
import type { Language } from '@puente/core'
import type { z } from 'zod'
import type { Encoding } from '../encode/encoding.ts'
import type { Shape, Shapes } from '../encode/shapes.ts'
import { restInWords } from '../encode/text.ts'
import type { ParameterError } from '../http/problem.ts'
import { type Arguments, readArguments } from '../parameters/arguments.ts'
import { common, type JsonSchema } from '../parameters/parameter.ts'
import type { Parameters, Values } from '../parameters/read-parameters.ts'
import type { Service } from '../service.ts'

/** What a tool answers: the same twice, for a program and for a reader. */
export interface ToolAnswer {
  /** As the service's JSON has it. */
  readonly data: Readonly<Record<string, unknown>>
  /** In words, with citations. */
  readonly text: string
}

export type ToolOutcome =
  | { readonly ok: true; readonly value: ToolAnswer }
  | { readonly ok: false; readonly error: readonly ParameterError[] }

/** A question that a language model can ask. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** JSON Schema of its arguments. */
  readonly input: (service: Service) => JsonSchema
  /** The shape of its answer, if it is not that of its endpoint. */
  readonly answer?: (shapes: Shapes) => z.ZodType
  readonly call: (service: Service, given: Arguments, encoding: Encoding) => ToolOutcome
}

/** What a tool whose arguments are parameters answers: a body as that of its endpoint, or what is wrong. */
export type ToolReply =
  | {
      readonly body: { readonly page?: Shape<'extent'>; readonly notice?: string; readonly dataset: Shape<'dataset'> }
      readonly text: string
      readonly errors?: never
    }
  | { readonly errors: readonly ParameterError[] }

interface ToolSpec<P extends Parameters> extends Omit<Tool, 'input' | 'call'> {
  readonly parameters: (service: Service) => P
  readonly ask: (parameters: Values<P>, encoding: Encoding) => ToolReply
}

/** JSON Schema of arguments that are described as parameters, with those that every tool has. */
function inputSchema(parameters: Parameters): JsonSchema {
  const all = Object.entries({ ...parameters, ...common })
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, { schema, description }]) => [name, { ...schema, description }])),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  }
}

/** The text with what its reader cannot see: that there is more, or why there is nothing. */
function wholeText(
  { body: { page, notice }, text }: Extract<ToolReply, { body: object }>,
  parameters: Parameters,
  language: Language,
): string {
  const name = Object.hasOwn(parameters, 'count') ? 'count' : 'limit'
  const rest = page?.more === true ? [restInWords[language](page.limit, page.total, name)] : []
  return [text, ...rest, ...(notice === undefined ? [] : [notice])].join('\n')
}

export function tool<P extends Parameters>({ parameters: parametersOf, ask, ...description }: ToolSpec<P>): Tool {
  return {
    ...description,
    input: (service) => inputSchema(parametersOf(service)),
    call: (service, given, encoding) => {
      const parameters = parametersOf(service)
      const read = readArguments(parameters, given)
      if (!read.ok) return read
      const { values, lang: language = encoding.language } = read.value
      const reply = ask(values, { ...encoding, language })
      if (reply.errors !== undefined) return { ok: false, error: reply.errors }
      return { ok: true, value: { data: { ...reply.body }, text: wholeText(reply, parameters, language) } }
    },
  }
}
