import type { Localized } from '@puente/core'

/** Pieces of a query line, and what each asks for. */
export const filterPieces: readonly { readonly piece: string; readonly means: Localized }[] = [
  {
    piece: 'energy',
    means: {
      en: 'any text; accents and small typos do not matter',
      es: 'cualquier texto; no importan acentos ni erratas',
    },
  },
  { piece: 'label:gold', means: { en: 'a value of a field', es: 'un valor de un campo' } },
  { piece: 'label:gold,silver', means: { en: 'any of several', es: 'cualquiera de varios' } },
  { piece: '-label:bronze', means: { en: 'not this value', es: 'sin este valor' } },
  { piece: 'date:2017..', means: { en: 'a range', es: 'un intervalo' } },
  { piece: 'website:*', means: { en: 'whatever has the field', es: 'lo que tenga el campo' } },
  { piece: 'sort:-name', means: { en: 'the order, descending', es: 'el orden, descendente' } },
]
