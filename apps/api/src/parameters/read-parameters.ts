/** Query strings, read by the descriptions of their parameters. @module */
import { type Language, type Localized, nearest, type Result } from '@puente/core'
import { type ParameterError, truncate } from '../http/problem.ts'
import { type CommonValues, common, type Parameter } from './parameter.ts'
import { fail, itemsOf, type Parsed, succeed } from './parse-value.ts'

export type Parameters = { readonly [name: string]: Parameter<unknown> }

/** The value of each parameter; those that are not required may be absent. */
export type Values<P extends Parameters> = {
  readonly [N in keyof P as P[N]['required'] extends true ? N : never]: P[N] extends Parameter<infer T> ? T : never
} & {
  readonly [N in keyof P as P[N]['required'] extends true ? never : N]?: P[N] extends Parameter<infer T> ? T : never
}

/** An error of a parameter, with suggestions if there are any. */
export const parameterError = (
  parameter: string,
  message: Localized,
  didYouMean: readonly string[] = [],
): ParameterError => ({ parameter, message, ...(didYouMean.length === 0 ? {} : { didYouMean }) })

/**
 * The value given for a parameter, as one text. A list may be repeated, which is the same as with commas; any other parameter
 * only with the same value, as some clients and proxies do.
 *
 * @returns `undefined` for an empty list
 */
function givenFor({ schema }: Parameter<unknown>, values: readonly string[]): Parsed<string | undefined> {
  if (schema.type === 'array') {
    const items = new Set(values.flatMap(itemsOf))
    return succeed(items.size === 0 ? undefined : [...items].join(','))
  }
  return onlyValue(values)
}

/** The one value of a parameter that may be repeated. */
export function onlyValue(values: readonly string[]): Parsed<string> {
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

export function parseParameters<P extends Parameters>(
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
    const read = text.ok ? parameter.parse(text.value ?? '') : text
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

/** An id may be any text, as a program can have it from anywhere. */
type Item<T> = T extends { readonly '~pointsInto': unknown } ? string : T

/** A list is given as one, or as its only item; `createClient` writes it with commas. */
type Written<T> = T extends readonly (infer I)[]
  ? Item<I> | readonly Item<I>[]
  : T extends number | boolean
    ? T | `${T}`
    : Item<T>

/** The parameters of an endpoint as a client gives them, with those that every endpoint has. */
export type QueryOf<P extends Parameters> = {
  readonly [K in keyof Values<P>]: Written<Exclude<Values<P>[K], undefined>>
} & CommonValues

export type QueryInput<P extends Parameters> =
  Partial<QueryOf<P>> extends QueryOf<P> ? { query?: QueryOf<P> } : { query: QueryOf<P> }

export interface ReadParameters<P extends Parameters> {
  readonly values: Values<P>
  readonly lang: Language | undefined
}

/** The values of parameters, and of `lang`; `evidence` and `asOf` have chosen the atlas before. */
export function readParameters<P extends Parameters>(
  parameters: P,
  given: URLSearchParams,
  shared: Partial<typeof common> = common,
): Result<ReadParameters<P>, readonly ParameterError[]> {
  const read = parseParameters({ ...parameters, ...shared }, given)
  if (!read.ok) return read
  // They were read with the other parameters, which the type of the sum cannot take apart.
  const { lang: language, evidence: _, asOf: _date, ...own } = read.value as Values<P> & CommonValues
  return { ok: true, value: { values: own as Values<P>, lang: language } }
}
