/** Errors as RFC 9457 has them: `application/problem+json`. @module */
import { type Failure, failureInWords, type Language, type Localized, languages } from '@puente/core'
import type { Context } from 'hono'
import type { Links } from '../links.ts'
import type { ServiceEnv } from '../service.ts'
import { languageParameter } from './accept.ts'
import { type ProblemType, problemTypes } from './problem-types.ts'

/** One thing wrong with a parameter, in every language. */
export interface ParameterError {
  readonly parameter: string
  readonly message: Localized
  /** What may have been meant, nearest first; absent where nothing is near. */
  readonly didYouMean?: readonly string[]
}

/** One thing wrong with a parameter, as an answer has it. */
export interface ParameterErrorBody extends Omit<ParameterError, 'message'> {
  readonly message: string
}

/** Something that may have been meant by an address that leads nowhere. */
export interface Nearest {
  readonly label: string
  readonly self: string
}

/** What is the same in every language of what is said of a problem beside its kind. */
interface ProblemFacts {
  /** What may have been meant, nearest first. */
  readonly nearest?: readonly Nearest[]
  /** The media types in which the answer comes. */
  readonly available?: readonly string[]
  /** By which the fault is found in the log. */
  readonly requestId?: string
}

/** What is said of a problem beside its kind. */
export interface ProblemDetail extends ProblemFacts {
  /** What is wrong with this very request, in a sentence or two. */
  readonly detail?: Localized
  /** Everything that is wrong with the parameters. */
  readonly errors?: readonly ParameterError[]
}

/** The body of an error answer. */
export interface Problem extends ProblemFacts {
  /** Address that names the kind, and explains it. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong with this very request, in a sentence or two. */
  readonly detail?: string
  /** Everything that is wrong with the parameters. */
  readonly errors?: readonly ParameterErrorBody[]
}

/** What is said of a problem where nothing is known of who reads it. */
export const defaultLanguage: Language = languages[0]

/** The body of a problem, in a language. */
export function problemBody(
  links: Links,
  kind: ProblemType,
  { detail, errors, ...facts }: ProblemDetail,
  language: Language,
): Problem {
  const { status, title } = problemTypes[kind]
  return {
    type: links.problem(kind),
    title: title[language],
    status,
    ...(detail === undefined ? {} : { detail: detail[language] }),
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map(({ parameter, message, ...more }) => ({ parameter, message: message[language], ...more })),
        }),
    ...facts,
  }
}

const headersIn = (language: Language) => ({
  'Content-Type': 'application/problem+json',
  'Content-Language': language,
})

/**
 * An answer with a problem, where no route was reached.
 *
 * @param links where the kinds are explained
 * @param kind what kind of problem it is; decides the status
 * @param detail what is said beside the kind
 * @param language of the words
 * @param headers further headers
 */
export function problemResponse(
  links: Links,
  kind: ProblemType,
  detail: ProblemDetail,
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = problemBody(links, kind, detail, language)
  return Response.json(body, { status: body.status, headers: { ...headersIn(language), ...headers } })
}

/**
 * Answers with a problem.
 *
 * @param c the request's context
 * @param kind what kind of problem it is; decides the status
 * @param detail what is said beside the kind
 * @param headers further headers
 * @example
 * return problem(c, 'internal', { requestId: c.env.requestId })
 */
export function problem<K extends ProblemType>(
  c: Context<ServiceEnv>,
  kind: K,
  detail: ProblemDetail,
  headers: Readonly<Record<string, string>> = {},
) {
  const { status }: (typeof problemTypes)[K] = problemTypes[kind]
  const language = languageParameter(c.req.url) ?? c.env.preferred
  return c.json(problemBody(c.env.links, kind, detail, language), status, { ...headersIn(language), ...headers })
}

/** That an address has other methods. */
export const methodDetail = (method: string, allow: string): ProblemDetail => ({
  detail: {
    en: `${method} is not possible here; ${allow} are.`,
    es: `${method} no es posible aquí; lo son ${allow}.`,
  },
})

/** As much of what somebody gave as a message repeats: nobody typed more. */
const longest = 60

/** A text shortened for a message. */
export const truncate = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What core says of a failure, in every language. */
export const localized = (failure: Failure): Localized => ({
  en: failureInWords(failure, 'en'),
  es: failureInWords(failure, 'es'),
})
