import type { Localized } from '@puente/core'

/** What the screen itself says; the words of developments come from core. */
export const sinceWords = {
  since: { en: 'Since', es: 'Desde' },
  nothing: {
    en: 'Nothing has happened since then that the atlas knows.',
    es: 'Desde entonces no ha pasado nada que conste en el atlas.',
  },
} as const satisfies Record<string, Localized>
