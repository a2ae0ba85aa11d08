import type { Language } from '@puente/core'

/** The languages as office programs know them. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-MX' }
