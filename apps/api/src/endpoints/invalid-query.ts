import type { UnfitDateError } from '@puente/core'
import type { Context } from 'hono'
import { type ParameterError, problem } from '../http/problem.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import type { ServiceEnv } from '../service.ts'

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

/** What is wrong with a date or a period that core has nothing to say about. */
export const dateError = ({ detail }: UnfitDateError): ParameterError => parameterError(detail.option, detail.words)
