/** What the briefing's screen itself says. @module */
import type { Localized } from '@puente/core'

/** Words of the briefing's screen; the briefing's own come from core. */
export const briefingWords = {
  title: { en: 'Briefing', es: 'Nota informativa' },
  saveAs: { en: 'Save as (.md or .html)', es: 'Guardar como (.md o .html)' },
  saved: { en: 'Saved:', es: 'Guardado:' },
  writing: { en: 'Saving …', es: 'Guardando …' },
  exists: { en: 'is there already. Replace it? y / n', es: 'ya existe. ¿Reemplazarlo? s / n' },
  badEnding: {
    en: 'The name must end in .md or .html: that says in which form to save.',
    es: 'El nombre debe terminar en .md o .html: eso dice en qué forma guardar.',
  },
  sources: { en: 'Sources', es: 'Fuentes' },
} as const satisfies Record<string, Localized>
