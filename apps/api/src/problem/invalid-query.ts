import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { type ParameterError, problem } from './problem.ts'

/** Answers that the query string can't be read, and all that is wrong with it. */
export function invalidQuery(c: Context<ServiceEnv>, errors: readonly ParameterError[]) {
  const names = [...new Set(errors.map(({ parameter }) => parameter))]
  return problem(c, 'invalid-query', { detail: `What is asked cannot be read. See to: ${names.join(', ')}.`, errors })
}
