/** Arguments of tools, read by the descriptions of the routes' parameters. @module */
import type { Language, Result } from '@puente/core'
import { lang } from '../parameters/choice.ts'
import { type Parameters, parameterError, readParameters, type Values } from '../parameters/read-parameters.ts'
import type { ParameterError } from '../problem/problem.ts'

/** The arguments of a call, as they come. */
export type Arguments = Readonly<Record<string, unknown>>

/** An argument as an address would spell it; nothing for one that no address could. */
function spelled(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
      return String(value)
    default: {
      const items = Array.isArray(value) ? value.map((item) => (Array.isArray(item) ? undefined : spelled(item))) : []
      return Array.isArray(value) && items.every((item) => item !== undefined) ? items.join(',') : undefined
    }
  }
}

/**
 * Arguments as an address would spell them. One that is null is taken as absent, as models mean it.
 *
 * @param given the arguments
 * @returns the parameters; or which of them are neither texts, numbers, yes or no, nor lists of those
 */
export function spelledArguments(given: Arguments): Result<URLSearchParams, readonly ParameterError[]> {
  const present = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  const texts = present.map(([name, value]) => [name, spelled(value)] as const)
  const errors = texts
    .filter(([, text]) => text === undefined)
    .map(([name]) => parameterError(name, 'is neither a text, a number, true or false, nor a list of these'))
  if (errors.length > 0) return { ok: false, error: errors }
  return { ok: true, value: new URLSearchParams(texts.map(([name, text = '']) => [name, text])) }
}

/** What a call asks, and in which language, if it says. */
export interface ReadArguments<P extends Parameters> {
  readonly values: Values<P>
  readonly language?: Language
}

/**
 * Reads the arguments of a call.
 *
 * @param parameters the arguments that are known; `lang` is known to every tool
 * @param given the arguments
 * @returns the values; or everything that is wrong with them
 */
export function readArguments<P extends Parameters>(
  parameters: P,
  given: Arguments,
): Result<ReadArguments<P>, readonly ParameterError[]> {
  const spelt = spelledArguments(given)
  if (!spelt.ok) return spelt
  const read = readParameters({ ...parameters, lang }, spelt.value)
  if (!read.ok) return read
  // `lang` was read with the tool's own arguments, which the type of the sum cannot take apart.
  const { lang: language, ...own } = read.value as Values<P> & { readonly lang?: Language }
  return { ok: true, value: { values: own as Values<P>, ...(language === undefined ? {} : { language }) } }
}
