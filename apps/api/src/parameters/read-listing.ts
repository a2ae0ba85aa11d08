import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  type Language,
  parseQueryUrl,
  type RelationName,
  type Result,
} from '@puente/core'
import type { Context } from 'hono'
import type { ParameterError } from '../problem/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { lang } from './choice.ts'
import { include } from './include.ts'
import { parameterError, readParameters } from './read-parameters.ts'

/** What a request asks of a collection, and in which language. */
export interface Listing {
  readonly query: CheckedQuery
  /** Relations whose records come along. */
  readonly include?: readonly RelationName[]
  readonly language: Language
}

/** A query string that is sorted in the language of the answer, whichever way that was chosen. */
function inLanguage(asked: URLSearchParams, language: Language): URLSearchParams {
  const query = new URLSearchParams(asked)
  query.set('lang', language)
  return query
}

/**
 * Reads what a request asks of a collection: core's query language, `include` and `lang`.
 *
 * @returns the query; or everything that is wrong with it
 */
export function readListing(
  c: Context<ServiceEnv>,
  atlas: Atlas,
  collection: CollectionName,
): Result<Listing, readonly ParameterError[]> {
  const asked = new URL(c.req.url).searchParams
  const own = { lang, include: include(collection) }
  const names = Object.keys(own)
  const ours = readParameters(own, new URLSearchParams([...asked].filter(([name]) => names.includes(name))))
  const { lang: language = c.env.preferred, ...rest } = ours.ok ? ours.value : {}
  const query = parseQueryUrl(atlas, collection, inLanguage(asked, language), ['include'])
  if (ours.ok && query.ok) {
    return { ok: true, value: { query: query.value, language, ...rest } }
  }
  const problems = query.ok ? [] : query.error.problems
  const errors = problems.map(({ where, message, didYouMean }) => parameterError(where, message.en, didYouMean))
  return { ok: false, error: [...(ours.ok ? [] : ours.error), ...errors] }
}
