import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { type ParameterError, problem } from './problem.ts'

/** As many errors as anybody mends at once; an answer that told thousands would be longer by far than the question. */
const mostTold = 100

/** Answers that the query string can't be read, and all that is wrong with it. */
export function invalidQuery(c: Context<ServiceEnv>, errors: readonly ParameterError[]) {
  const told = errors.slice(0, mostTold)
  const names = [...new Set(told.map(({ parameter }) => parameter))]
  const isCut = errors.length > mostTold
  const detail = {
    en: `What is asked cannot be read. See to: ${names.join(', ')}.${isCut ? ` There are ${errors.length} errors; the first ${mostTold} are listed.` : ''}`,
    es: `Lo que se pide no se puede leer. Revise: ${names.join(', ')}.${isCut ? ` Hay ${errors.length} errores; se enumeran los primeros ${mostTold}.` : ''}`,
  }
  return problem(c, 'invalid-query', { detail, errors: told })
}
