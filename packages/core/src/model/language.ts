import { z } from 'zod'
import { field } from './field.ts'

/** The languages in which an atlas speaks, as BCP 47 tags. */
export const languages = ['en', 'es'] as const

/** A language in which an atlas speaks. */
export type Language = (typeof languages)[number]

/** A text in every language of the atlas. */
export type Localized = { readonly [L in Language]: string }

/** Schema of a short text of our own in every language of the atlas. */
export const localized = () =>
  field(z.strictObject({ en: z.string().trim().min(1), es: z.string().trim().min(1) }), { valueType: 'localized' })
