/** Errors as RFC 9457 has them: `application/problem+json`. @module */
import type { Context } from 'hono'
import type { Links } from '../links.ts'
import type { ServiceEnv } from '../service.ts'
import { type ProblemKind, problemKinds } from './kinds.ts'

/** One thing wrong with a parameter. */
export interface ParameterError {
  readonly parameter: string
  readonly message: string
  /** What may have been meant, nearest first; absent where nothing is near. */
  readonly didYouMean?: readonly string[]
}

/** Something that may have been meant by an address that leads nowhere. */
export interface Nearest {
  readonly label: string
  readonly self: string
}

/** What is said of a problem beside its kind. */
export interface ProblemDetail {
  /** What is wrong with this very request, in a sentence or two. */
  readonly detail?: string
  /** Everything that is wrong with the parameters. */
  readonly errors?: readonly ParameterError[]
  /** What may have been meant, nearest first. */
  readonly nearest?: readonly Nearest[]
  /** The media types in which the answer comes. */
  readonly available?: readonly string[]
  /** By which the fault is found in the log. */
  readonly requestId?: string
}

/** The body of an error answer. */
export interface Problem extends ProblemDetail {
  /** Address that names the kind, and explains it. */
  readonly type: string
  readonly title: string
  readonly status: number
}

/** The body of a problem. */
export const problemBody = (links: Links, kind: ProblemKind, detail: ProblemDetail): Problem => {
  const { status, title } = problemKinds[kind]
  return { type: links.problem(kind), title, status, ...detail }
}

const headersOfAll = { 'Content-Type': 'application/problem+json', 'Content-Language': 'en' }

/**
 * An answer with a problem, where no route was reached.
 *
 * @param links where the kinds are explained
 * @param kind what kind of problem it is; decides the status
 * @param detail what is said beside the kind
 * @param headers further headers
 */
export function problemResponse(
  links: Links,
  kind: ProblemKind,
  detail: ProblemDetail,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = problemBody(links, kind, detail)
  return Response.json(body, { status: body.status, headers: { ...headersOfAll, ...headers } })
}

/**
 * Answers with a problem.
 *
 * @param c the request's context
 * @param kind what kind of problem it is; decides the status
 * @param detail what is said beside the kind
 * @param headers further headers
 * @example
 * return problem(c, 'not-found', { detail: 'No record of clusters has the id "clautt".' })
 */
export function problem<K extends ProblemKind>(
  c: Context<ServiceEnv>,
  kind: K,
  detail: ProblemDetail,
  headers: Readonly<Record<string, string>> = {},
) {
  const { status }: (typeof problemKinds)[K] = problemKinds[kind]
  return c.json(problemBody(c.env.links, kind, detail), status, { ...headersOfAll, ...headers })
}
