/** What is wrong with a query, where, and what may have been meant. @module */
import { inQuotes, nearest } from '../atlas/nearest.ts'

/** A piece of a line, as offsets in UTF-16 units; `end` is the offset after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a part of a query stands. */
export interface Place {
  /** The parameter, the path within a query object, or the piece of the line. */
  readonly where: string
  /** In a line: which piece. */
  readonly at?: Span
}

/** One thing wrong with a query. */
export interface QueryProblem extends Place {
  readonly message: string
  /** What may have been meant, nearest first. */
  readonly didYouMean: readonly string[]
}

/** A query that can't be answered, with all that is wrong with it. */
export interface InvalidQuery {
  readonly _tag: 'InvalidQuery'
  readonly problems: readonly QueryProblem[]
  /** All problems in one text. */
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

/** Takes note of a problem. */
export type Report = (place: Place, message: string, didYouMean?: readonly string[]) => void

/** Collects problems in a list. */
export const reportInto =
  (problems: QueryProblem[]): Report =>
  ({ where, at }, message, didYouMean = []) => {
    problems.push({ where, ...(at === undefined ? {} : { at }), message, didYouMean })
  }

function sentence({ where, message, didYouMean }: QueryProblem): string {
  const hint = didYouMean.length === 0 ? '' : ` (did you mean ${inQuotes(didYouMean)}?)`
  return `${where}: ${message}${hint}`
}

/** The error that says all the problems. */
export const invalidQuery = (problems: readonly QueryProblem[]): InvalidQuery => ({
  _tag: 'InvalidQuery',
  problems,
  message: problems.map(sentence).join('; '),
})

/** Beyond these a comparison letter by letter would take long, and find nothing that was meant. */
const longestWord = 80
const mostCandidates = 20_000

/** What may have been meant by a word, in bounded time: among very many candidates only those that begin alike. */
export function nearestOf(word: string, known: readonly string[]): readonly string[] {
  if (word.length > longestWord) return []
  if (known.length <= mostCandidates) return nearest(word, known)
  const beginning = word.slice(0, 2).toLowerCase()
  const alike = known.filter((candidate) => candidate.startsWith(beginning))
  return nearest(word, alike.slice(0, mostCandidates))
}

/** A text shortened for a message. */
export const inMessage = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > longestWord ? `${text.slice(0, longestWord)}…` : text
}
