/** Arguments of tools, read as the parameters of endpoints are. @module */
import type { Result } from '@puente/core'
import type { ParameterError } from '../http/problem.ts'
import { listText } from './list-text.ts'
import { common } from './parameter.ts'
import { type Parameters, parameterError, type ReadParameters, readParameters } from './read-parameters.ts'

export type Arguments = Readonly<Record<string, unknown>>

/** Whether a value is one that models write for an absent argument. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isAbsent))

/** The value of a text of JSON, as some models write lists and objects; any other value as it is. */
export function parseJsonText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A message without the slips of models: `params` and `arguments` that are null or empty are not given, and arguments that are
 * a text of JSON are its value.
 */
export function normalizeMessage(message: unknown): unknown {
  if (!isObject(message)) return message
  const { params, ...rest } = message
  if (isAbsent(params)) return rest
  if (!isObject(params) || !('arguments' in params)) return message
  const { arguments: given, ...others } = params
  return { ...rest, params: { ...others, ...(isAbsent(given) ? {} : { arguments: parseJsonText(given) }) } }
}

const notReadable = {
  en: 'is neither a text, a number, true or false, nor a list of these',
  es: 'no es un texto, un número, true o false, ni una lista de ellos',
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** An argument as an address would spell it; nothing for one that no address could. */
function argumentText(value: unknown): string | undefined {
  if (isScalar(value)) return String(value)
  if (!Array.isArray(value)) return undefined
  const items = value.filter((item) => !isAbsent(item))
  return items.every(isScalar) ? listText(items) : undefined
}

/**
 * Arguments as an address would spell them. One that is null or empty is taken as absent, as models mean it, and a text
 * that is JSON of a list as that list.
 *
 * @returns the parameters; or which of them are neither texts, numbers, yes or no, nor lists of those
 */
export function toSearchParams(
  given: Arguments,
  isList: (name: string) => boolean,
): Result<URLSearchParams, readonly ParameterError[]> {
  const read = Object.entries(given).map(
    ([name, value]) => [name, isList(name) ? parseJsonText(value) : value] as const,
  )
  const texts = read
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) => [name, argumentText(value)] as const)
  const errors = texts.filter(([, text]) => text === undefined).map(([name]) => parameterError(name, notReadable))
  if (errors.length > 0) return { ok: false, error: errors }
  return { ok: true, value: new URLSearchParams(texts.map(([name, text = '']) => [name, text])) }
}

export function readArguments<P extends Parameters>(
  parameters: P,
  given: Arguments,
): Result<ReadParameters<P>, readonly ParameterError[]> {
  const known: Parameters = { ...parameters, ...common }
  const isList = (name: string) => Object.hasOwn(known, name) && known[name]?.schema.type === 'array'
  const spelt = toSearchParams(given, isList)
  return spelt.ok ? readParameters(parameters, spelt.value) : spelt
}
