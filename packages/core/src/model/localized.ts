import * as z from 'zod'
import { field } from './field.ts'

/** Schema of a short text of our own in every language of the atlas. */
export const localized = () =>
  field(z.strictObject({ en: z.string().trim().min(1), es: z.string().trim().min(1) }), { valueType: 'localized' })
