import * as z from 'zod'
import { field } from './field.ts'
import { textLines } from './text.ts'

/** Schema of a short text of our own in every language of the atlas. */
export const localized = () => field(z.strictObject({ en: textLines(), es: textLines() }), { valueType: 'localized' })
