/** What the match screen itself says. @module */
import type { Localized } from '@puente/core'

/** Words of the match screen; what its parts and reasons are called comes from core. */
export const matchWords = {
  title: { en: 'Match', es: 'Afinidad' },
  caution: {
    en: 'A hint, not a verdict: scores compare within this list only.',
    es: 'Un indicio, no un veredicto: solo se compara dentro de esta lista.',
  },
  trust: {
    en: 'What little can be claimed for the order stands in docs/evaluation.md.',
    es: 'Lo poco que se puede afirmar del orden está en docs/evaluation.md.',
  },
  nobody: {
    en: 'The atlas has nobody on the other side to suggest.',
    es: 'El atlas no tiene a nadie del otro lado que sugerir.',
  },
  why: { en: 'Why', es: 'Por qué' },
  introduction: { en: 'Introduction', es: 'Presentación' },
  comparison: { en: 'Comparison', es: 'Comparación' },
  noIntroduction: {
    en: 'No cooperation in the atlas connects the two.',
    es: 'Ninguna cooperación del atlas une a los dos.',
  },
  markAnother: {
    en: 'is marked: go to another to compare the two, with',
    es: 'está marcado: vaya a otro para comparar los dos, con',
  },
  ranks: {
    en: '2= shares its rank: their scores are equal.',
    es: '2= comparte su puesto: sus puntuaciones son iguales.',
  },
} as const satisfies Record<string, Localized>
