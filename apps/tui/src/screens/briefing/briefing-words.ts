/** What the briefing's screen itself says. @module */
import type { Localized } from '@puente/core'

/** Words of the briefing's screen; the briefing's own come from core. */
export const briefingWords = {
  title: { en: 'Briefing', es: 'Nota informativa' },
  sources: { en: 'Sources', es: 'Fuentes' },
} as const satisfies Record<string, Localized>
