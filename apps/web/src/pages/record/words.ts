/** The words of record pages. @module */
import type { Language } from '@puente/core'

const en = {
  ways: {
    match: 'Find partners',
    briefing: 'Two-page briefing',
    network: 'Its network',
    timeline: 'Its timeline',
    path: 'How is it connected to …',
    whiteSpots: 'Where are openings?',
  },
  waysLabel: 'Ways on',
  facts: 'What is known',
  says: 'Another source',
  doubt: 'In doubt',
  doubtLead: 'Findings that touch this record:',
  around: 'What it is connected to',
  all: (count: string) => `All ${count}`,
  rest: (count: string) => `${count} more`,
  formats: 'Other formats and citing',
  cite: 'To cite this record',
  permanent: 'Address that never changes',
  same: 'The same as',
}

const es: typeof en = {
  ways: {
    match: 'Buscar socios',
    briefing: 'Nota de dos páginas',
    network: 'Su red',
    timeline: 'Su cronología',
    path: 'Cómo se une a …',
    whiteSpots: '¿Dónde hay oportunidades?',
  },
  waysLabel: 'Caminos',
  facts: 'Lo que se sabe',
  says: 'Otra fuente',
  doubt: 'En duda',
  doubtLead: 'Hallazgos que tocan este registro:',
  around: 'Con qué se relaciona',
  all: (count) => `Todos: ${count}`,
  rest: (count) => `${count} más`,
  formats: 'Otros formatos y cómo citar',
  cite: 'Para citar este registro',
  permanent: 'Dirección que no cambia',
  same: 'Lo mismo en',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
