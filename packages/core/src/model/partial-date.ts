import * as z from 'zod'
import { isPartialDate } from './date-interval.ts'
import { field } from './field.ts'

/** Schema of a date as precise as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
  field(z.string().refine(isPartialDate, 'not a date: write YYYY, YYYY-MM or YYYY-MM-DD'), { valueType: 'date' })
