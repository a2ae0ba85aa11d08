import * as z from 'zod'
import { isPartialDate } from './date-interval.ts'
import { field } from './field.ts'
import { forms } from './forms.ts'

/** Schema of a date as precise as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () => field(z.string().refine(isPartialDate, forms.date.en), { valueType: 'date' })
