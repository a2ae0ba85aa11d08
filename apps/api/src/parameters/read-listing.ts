import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  fieldsOf,
  type Language,
  nearest,
  parameterNames,
  parseQueryUrl,
  type Result,
} from '@puente/core'
import type { Context } from 'hono'
import type { ParameterError } from '../problem/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { lang } from './choice.ts'
import { parameterError, readParameters } from './read-parameters.ts'

/** What a request asks of a collection, and in which language. */
export interface Listing {
  readonly query: CheckedQuery
  readonly language: Language
}

/** An unknown field may be a misspelt parameter. */
function nearParameters(collection: CollectionName, name: string): readonly string[] {
  const isField = fieldsOf(collection).some((field) => field.name === name)
  return isField
    ? []
    : nearest(
        name,
        ['lang', ...parameterNames].filter((known) => known !== name),
      )
}

/**
 * Reads what a request asks of a collection: core's query language, and `lang`.
 *
 * @returns the query; or everything that is wrong with it
 */
export function readListing(
  c: Context<ServiceEnv>,
  atlas: Atlas,
  collection: CollectionName,
): Result<Listing, readonly ParameterError[]> {
  const asked = new URL(c.req.url).searchParams
  const own = readParameters({ lang }, new URLSearchParams(asked.getAll('lang').map((tag) => ['lang', tag])))
  asked.delete('lang')
  const query = parseQueryUrl(atlas, collection, asked)
  if (own.ok && query.ok) {
    return { ok: true, value: { query: query.value, language: own.value.lang ?? c.env.preferred } }
  }
  const problems = query.ok ? [] : query.error.problems
  const errors = problems.map(({ where, message, didYouMean }) =>
    parameterError(where, message.en, [...new Set([...didYouMean, ...nearParameters(collection, where)])]),
  )
  return { ok: false, error: [...(own.ok ? [] : own.error), ...errors] }
}
