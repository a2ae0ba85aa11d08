/** What the timeline itself says. @module */

import type { Localized } from '@puente/core'
import type { Sign } from '../../views/signs.ts'

/** Words of the timeline; what its records and kinds are called comes from elsewhere. */
export const timelineWords = {
  title: { en: 'Timeline', es: 'Cronología' },
  noSector: { en: 'of no sector by itself', es: 'de ningún sector en particular' },
  everything: { en: 'everything', es: 'todo' },
  undated: { en: 'without a date', es: 'sin fecha' },
  noDate: { en: 'the sources give no date', es: 'las fuentes no dan fecha' },
  nothing: { en: 'Nothing here is dated.', es: 'Aquí nada tiene fecha.' },
  nothingInSight: {
    en: 'Nothing is dated in this time: zoom out or move along.',
    es: 'En este tiempo no hay nada fechado: aleje o muévase.',
  },
} as const satisfies Record<string, Localized>

/** The signs of the timeline, and what each means. */
export const timelineSigns: readonly Sign[] = [
  { sign: '●', means: { en: 'day, or less than a column', es: 'día, o menos que una columna' } },
  { sign: '░', means: { en: 'sometime within', es: 'en algún momento' } },
  { sign: '█', means: { en: 'lasting', es: 'dura' } },
  { sign: '┄', means: { en: 'begin unknown', es: 'inicio desconocido' } },
  { sign: '≠', means: { en: 'another source', es: 'otra fuente' } },
]
