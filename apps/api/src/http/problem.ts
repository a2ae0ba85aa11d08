/** Errors as RFC 9457 has them: `application/problem+json`. @module */
import { type Failure, formatFailure, type Language, type Localized, languages } from '@puente/core'
import type { Context } from 'hono'
import { namedLanguage } from './accept.ts'
import { type ProblemType, problemTypes } from './problem-types.ts'
import type { ServiceEnv, ServiceLinks } from './request-facts.ts'

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

/** An address that may have been meant. */
export interface Nearest {
  readonly label: string
  readonly self: string
}

/** Facts of a problem that are the same in every language. */
interface ProblemFacts {
  /** What may have been meant, nearest first. */
  readonly nearest?: readonly Nearest[]
  /** The media types that are available. */
  readonly available?: readonly string[]
  /** The request's id in the log. */
  readonly requestId?: string
}

export interface ProblemDetail extends ProblemFacts {
  /** What is wrong with this request, in a sentence or two. */
  readonly detail?: Localized
  /** Everything that is wrong with the parameters. */
  readonly errors?: readonly ParameterError[]
}

/** The body of an error response. */
export interface Problem extends ProblemFacts {
  /** Address that names the type, and explains it. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong with this request, in a sentence or two. */
  readonly detail?: string
  /** Everything that is wrong with the parameters. */
  readonly errors?: readonly ParameterErrorBody[]
}

/** The language of a problem where the client's is unknown. */
export const defaultLanguage: Language = languages[0]

export function problemBody(
  links: ServiceLinks,
  type: ProblemType,
  { detail, errors, ...facts }: ProblemDetail,
  language: Language,
): Problem {
  const { status, title } = problemTypes[type]
  return {
    type: links.problem(type),
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

/** A response with a problem, where no route was reached. */
export function problemResponse(
  links: ServiceLinks,
  type: ProblemType,
  detail: ProblemDetail,
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = problemBody(links, type, detail, language)
  return Response.json(body, { status: body.status, headers: { ...headersIn(language), ...headers } })
}

export function problem<K extends ProblemType>(
  c: Context<ServiceEnv>,
  type: K,
  detail: ProblemDetail,
  headers: Readonly<Record<string, string>> = {},
) {
  const { status }: (typeof problemTypes)[K] = problemTypes[type]
  const language = namedLanguage(c.req.url) ?? c.env.preferred
  return c.json(problemBody(c.env.links, type, detail, language), status, { ...headersIn(language), ...headers })
}

/** Says that an address has other methods. */
export const methodDetail = (method: string, allow: string): ProblemDetail => ({
  detail: {
    en: `${method} is not possible here; ${allow} are.`,
    es: `${method} no es posible aquí; lo son ${allow}.`,
  },
})

/** How much of a client's text a message repeats, in characters. */
const longest = 60

/** A text, shortened for a message. */
export const truncate = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** Core's message of a failure, in every language. */
export const localized = (failure: Failure): Localized => ({
  en: formatFailure(failure, 'en'),
  es: formatFailure(failure, 'es'),
})
