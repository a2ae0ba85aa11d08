import { type Failure, failureInWords, type Localized } from '@puente/core'

/** What core says of a failure, in every language. */
export const localized = (failure: Failure): Localized => ({
  en: failureInWords(failure, 'en'),
  es: failureInWords(failure, 'es'),
})
