/** Query strings, read by the descriptions of their parameters. @module */
import { type Localized, nearest, type Result } from '@puente/core'
import { type ParameterError, truncate } from '../http/problem.ts'
import type { Parameter } from './parameter.ts'
import { fail, itemsOf, type Reading, succeed } from './reading.ts'

/** The parameters that a route reads, by name. */
export type Parameters = { readonly [name: string]: Parameter<unknown> }

/** What each parameter is read as; one that need not be given may be absent. */
export type Values<P extends Parameters> = {
  readonly [N in keyof P as P[N]['required'] extends true ? N : never]: P[N] extends Parameter<infer T> ? T : never
} & {
  readonly [N in keyof P as P[N]['required'] extends true ? never : N]?: P[N] extends Parameter<infer T> ? T : never
}

/** An error of a parameter; a list of nothing near is left out. */
export const parameterError = (
  parameter: string,
  message: Localized,
  didYouMean: readonly string[] = [],
): ParameterError => ({ parameter, message, ...(didYouMean.length === 0 ? {} : { didYouMean }) })

/**
 * What is given for a parameter, as one text: a list may be repeated, which is the same as with commas; anything else only
 * with the same value, as some clients and proxies do.
 *
 * @returns nothing for an empty list, which is none
 */
function givenFor({ schema }: Parameter<unknown>, values: readonly string[]): Reading<string | undefined> {
  if (schema.type === 'array') {
    const items = new Set(values.flatMap(itemsOf))
    return succeed(items.size === 0 ? undefined : [...items].join(','))
  }
  return onlyValue(values)
}

/** The value of a parameter that has one, however often it is said. */
export function onlyValue(values: readonly string[]): Reading<string> {
  const [first = '', ...others] = new Set(values)
  if (others.length === 0) return succeed(first)
  const different = [first, ...others].slice(0, 3).map((value) => `"${truncate(value)}"`)
  return fail({
    en: `is given more than once, with different values (${different.join(', ')}); give one of them`,
    es: `se da más de una vez, con valores distintos (${different.join(', ')}); dé uno de ellos`,
  })
}

function unknown(name: string, known: readonly string[]): ParameterError {
  const near = nearest(name, known)
  const all = known.join(', ')
  const hint =
    near.length > 0
      ? { en: '', es: '' }
      : { en: `; there ${known.length === 1 ? 'is' : 'are'} ${all}`, es: `; hay ${all}` }
  const message = { en: `unknown parameter${hint.en}`, es: `parámetro desconocido${hint.es}` }
  return parameterError(truncate(name), message, near)
}

/**
 * Reads a query string.
 *
 * @param parameters the parameters that are known, by name
 * @param given the query string
 * @returns the values; or everything that is wrong: unknown, missing, contradicting and unreadable parameters
 * @example
 * readParameters({ q: text('What to look for', 100) }, new URLSearchParams('q=motores')) // { ok: true, value: { q: 'motores' } }
 */
export function readParameters<P extends Parameters>(
  parameters: P,
  given: URLSearchParams,
): Result<Values<P>, readonly ParameterError[]> {
  const errors: ParameterError[] = []
  const values: Record<string, unknown> = {}
  for (const name of new Set(given.keys())) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) {
      errors.push(unknown(name, Object.keys(parameters)))
      continue
    }
    const text = givenFor(parameter, given.getAll(name))
    if (text.ok && text.value === undefined) continue
    const read = text.ok ? parameter.read(text.value ?? '') : text
    if (read.ok) values[name] = read.value
    else errors.push(...read.error.map(({ message, didYouMean }) => parameterError(name, message, didYouMean)))
  }
  for (const [name, { required, description }] of Object.entries(parameters)) {
    if (required && !given.has(name))
      errors.push(parameterError(name, { en: `is missing: ${description}`, es: 'falta' }))
  }
  // Each value was read by the parameter of its name, and none that is required is missing.
  return errors.length > 0 ? { ok: false, error: errors } : { ok: true, value: values as Values<P> }
}
