import type { Language, Result } from '@puente/core'
import type { Context } from 'hono'
import type { ParameterError } from '../http/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { lang } from './choice.ts'
import { type Parameters, readParameters, type Values } from './read-parameters.ts'

/** What a request asks, and in which language. */
export type Asked<P extends Parameters> = Values<P> & { readonly language: Language }

/**
 * Reads what a request asks.
 *
 * @param c the request's context
 * @param parameters those of the route; `lang` is known to every route
 */
export function readAsked<P extends Parameters>(
  c: Context<ServiceEnv>,
  parameters: P,
): Result<Asked<P>, readonly ParameterError[]> {
  const read = readParameters({ ...parameters, lang }, new URL(c.req.url).searchParams)
  if (!read.ok) return read
  // `lang` was read with the route's own parameters, which the type of the sum cannot take apart.
  const { lang: asked, ...own } = read.value as Values<P> & { readonly lang?: Language }
  const value = {
    ...(own as Values<P>),
    // Read where it is needed: an answer that is the same in every language doesn't vary by what a request prefers.
    get language() {
      return asked ?? c.env.preferred
    },
  }
  return { ok: true, value }
}
