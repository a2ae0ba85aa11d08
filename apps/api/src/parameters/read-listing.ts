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
import type { ParameterError } from '../http/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { bom } from './bom.ts'
import { lang } from './choice.ts'
import { include } from './include.ts'
import { onlyValue, parameterError, readParameters } from './read-parameters.ts'

/** What a request asks of a collection, and in which language. */
export interface Listing {
  readonly query: CheckedQuery
  /** Relations whose records come along. */
  readonly include?: readonly RelationName[]
  /** Whether a byte order mark goes first. */
  readonly bom?: boolean
  readonly language: Language
}

/** A query string that is sorted in the language of the answer, whichever way that was chosen. */
function inLanguage(asked: URLSearchParams, language: Language): URLSearchParams {
  const query = new URLSearchParams(asked)
  query.set('lang', language)
  return query
}

/** The same pairs of name and value, each once: what is said twice is meant once. */
function eachOnce(parameters: URLSearchParams): URLSearchParams {
  const pairs = new Map([...parameters].map(([name, value]) => [JSON.stringify([name, value]), [name, value]]))
  return new URLSearchParams([...pairs.values()])
}

/** The parts of a query that have one value. */
const single = ['q', 'limit', 'page', 'cursor'] as const

/** What contradicts itself, each taken out, so that it is told once. */
function contradictions(parameters: URLSearchParams): readonly ParameterError[] {
  return single.flatMap((name) => {
    const value = onlyValue(parameters.getAll(name))
    if (value.ok) return []
    parameters.delete(name)
    return value.error.map(({ message }) => parameterError(name, message))
  })
}

/**
 * Reads what a request asks of a collection: core's query language, `include`, `bom` and `lang`.
 *
 * @returns the query; or everything that is wrong with it
 */
export function readListing(
  c: Context<ServiceEnv>,
  atlas: Atlas,
  collection: CollectionName,
): Result<Listing, readonly ParameterError[]> {
  const asked = eachOnce(new URL(c.req.url).searchParams)
  const own = { lang, include: include(collection), bom }
  const contradicting = contradictions(asked)
  const names = Object.keys(own)
  const ours = readParameters(own, new URLSearchParams([...asked].filter(([name]) => names.includes(name))))
  const { lang: language = c.env.preferred, ...rest } = ours.ok ? ours.value : {}
  const query = parseQueryUrl(atlas, collection, inLanguage(asked, language), ['include', 'bom'])
  if (ours.ok && query.ok && contradicting.length === 0) {
    return { ok: true, value: { query: query.value, language, ...rest } }
  }
  const problems = query.ok ? [] : query.error.problems
  const errors = problems.map(({ where, message, didYouMean }) => parameterError(where, message, didYouMean))
  return { ok: false, error: [...(ours.ok ? [] : ours.error), ...contradicting, ...errors] }
}
