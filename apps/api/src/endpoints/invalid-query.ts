import type { UnfitDateError } from '@puente/core'
import type { Context } from 'hono'
import { type ParameterError, problem } from '../http/problem.ts'
import type { ServiceEnv } from '../http/request-facts.ts'
import { parameterError } from '../parameters/read-parameters.ts'

/** Number of errors that a response lists; thousands would be much longer than the request. */
const maxListed = 100

export function invalidQuery(c: Context<ServiceEnv>, errors: readonly ParameterError[]) {
  const listed = errors.slice(0, maxListed)
  const names = [...new Set(listed.map(({ parameter }) => parameter))]
  const isCut = errors.length > maxListed
  const detail = {
    en: `What is asked cannot be read. See to: ${names.join(', ')}.${isCut ? ` There are ${errors.length} errors; the first ${maxListed} are listed.` : ''}`,
    es: `Lo que se pide no se puede leer. Revise: ${names.join(', ')}.${isCut ? ` Hay ${errors.length} errores; se enumeran los primeros ${maxListed}.` : ''}`,
  }
  return problem(c, 'invalid-query', { detail, errors: listed })
}

/** The error of a date or period that the dataset does not cover. */
export const dateError = ({ detail }: UnfitDateError): ParameterError => parameterError(detail.option, detail.words)
