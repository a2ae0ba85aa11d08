import type { UnfitDateError } from '@puente/core'
import { parameterError } from '../parameters/read-parameters.ts'
import type { ParameterError } from './problem.ts'

/** What is wrong with a date or a period that core has nothing to say about. */
export const unfitDate = ({ detail }: UnfitDateError): ParameterError => parameterError(detail.option, detail.words)
