/** Problems of a query: what is wrong, where, and the nearest names. @module */
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { didYouMeanWords, nearest } from '../model/nearest.ts'

/** A piece of a line, as offsets in UTF-16 units; `end` is the offset after its last. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The location of a part of a query. */
export interface QueryLocation {
  /** The parameter, the path within a query object, or the piece of the line. */
  readonly where: string
  /** In a line: which piece. */
  readonly at?: TextRange
}

/** One thing wrong with a query. */
export interface QueryProblem extends QueryLocation {
  readonly message: Localized
  /** What may have been meant, nearest first. */
  readonly didYouMean: readonly string[]
}

/** A query that can't be answered, with all that is wrong with it. */
export interface InvalidQuery {
  readonly _tag: 'InvalidQuery'
  readonly problems: readonly QueryProblem[]
  /** All problems in one English text; `formatFailure` gives it in either language. */
  readonly message: string
}

/** Thrown by `query` for a query that can't be answered. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError'
  readonly detail: InvalidQuery
  constructor(detail: InvalidQuery) {
    super(detail.message)
    this.detail = detail
  }
}

/** The nearest names; a function where finding them takes long. */
type Suggestions = readonly string[] | (() => readonly string[])

/** Reports a problem. */
export type ReportProblem = (place: QueryLocation, message: Localized, didYouMean?: Suggestions) => void

/** How many problems get suggestions: a query of hundreds of wrong values is no typing error. */
const maxSuggestions = 20

/** Collects problems in a list; the first of them with suggestions. */
export const reportInto =
  (problems: QueryProblem[]): ReportProblem =>
  ({ where, at }, message, didYouMean = []) => {
    const find = typeof didYouMean === 'function' ? didYouMean : () => didYouMean
    const found = problems.length < maxSuggestions ? find() : []
    problems.push({ where, ...(at === undefined ? {} : { at }), message, didYouMean: found })
  }

/**
 * One thing wrong with a query, in words.
 *
 * @param problem of a query that was not understood
 * @param language of the words
 * @returns where it stands, what is wrong, and what may have been meant
 * @example
 * const parsed = parseQueryLine(atlas, 'clusters', 'contry:ES')
 * parsed.ok ? [] : parsed.error.problems.map((problem) => formatQueryProblem(problem, 'es'))
 * // ['contry: campo desconocido (¿quiso decir "country"?)']
 */
export function formatQueryProblem(problem: QueryProblem, language: Language): string {
  checkObject('problem', problem, 'a problem of an invalid query', ['where', 'message', 'didYouMean'])
  checkLanguage(language)
  const { where, message, didYouMean } = problem
  const hint = didYouMean.length === 0 ? '' : ` (${didYouMeanWords(didYouMean, language)})`
  return `${where}: ${message[language]}${hint}`
}

/** All problems in one text. */
export const formatQueryProblems = (problems: readonly QueryProblem[], language: Language): string =>
  problems.map((problem) => formatQueryProblem(problem, language)).join('; ')

/** The error that says all the problems. */
export const toInvalidQuery = (problems: readonly QueryProblem[]): InvalidQuery => ({
  _tag: 'InvalidQuery',
  problems,
  message: formatQueryProblems(problems, 'en'),
})

/** Longer words are no names that were mistyped. */
export const maxMistyped = 80

/** The names nearest to a word. */
export const suggestNames = (word: string, known: Iterable<string>): readonly string[] =>
  word.length > maxMistyped ? [] : nearest(word, known)
