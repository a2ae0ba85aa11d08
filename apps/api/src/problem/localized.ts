import { type Failure, formatFailure, type Localized } from '@puente/core'

/** What core says of a failure, in every language. */
export const localized = (failure: Failure): Localized => ({
  en: formatFailure(failure, 'en'),
  es: formatFailure(failure, 'es'),
})
