/** The words of record pages. @module */
import type { Language, Localized } from '@puente/core'

/** What the ties of a place are called. */
export const tiesOfActors: Localized = { en: 'Ties of actors here', es: 'Vínculos de los actores de aquí' }

const en = {
  ways: {
    match: 'Find partners',
    briefing: 'Two-page briefing',
    network: 'Its network',
    timeline: 'Its timeline',
    since: 'What is new',
    path: 'How is it connected to …',
  },
  waysLabel: 'Ways on',
  pictures: 'In pictures',
  headings: { map: 'Where it is', network: 'What it does with others', timeline: 'Its timeline' },
  map: 'The whole map',
  network: 'Its whole network',
  networkMore: (count: string) => `Its whole network, with ${count} more, such as sectors and places`,
  timeline: 'Each date with its source',
  doubt: 'In doubt',
  overtaken: 'Overtaken by events',
  spelling: 'Spelling in the sources',
  around: 'What it is connected to',
  all: (count: string) => `All ${count}`,
  rest: (count: string) => `${count} more`,
  shown: (count: string, total: string) => `${count} of ${total}.`,
  restOf: (more: string, total: string) => `${more} of ${total}`,
  within: {
    sectors: (count: string) => `${count} with its subsectors`,
    places: (count: string) => `${count} with the places within it`,
  },
  named:
    'Here is only what names it. Its briefing also counts what holds for more, such as an agreement for all sectors.',
  formats: 'Other formats and citing',
  cite: 'To cite this record',
  permanent: 'Address that never changes',
}

const es: typeof en = {
  ways: {
    match: 'Buscar socios',
    briefing: 'Nota de dos páginas',
    network: 'Su red',
    timeline: 'Su cronología',
    since: 'Novedades',
    path: 'Cómo se une a …',
  },
  waysLabel: 'Caminos',
  pictures: 'En imágenes',
  headings: { map: 'Dónde está', network: 'Qué hace con otros', timeline: 'Su cronología' },
  map: 'Todo el mapa',
  network: 'Toda su red',
  networkMore: (count) => `Toda su red, con ${count} más, como sectores y lugares`,
  timeline: 'Cada fecha con su fuente',
  doubt: 'En duda',
  overtaken: 'Superado por los hechos',
  spelling: 'Erratas en las fuentes',
  around: 'Con qué se relaciona',
  all: (count) => `Todos: ${count}`,
  rest: (count) => `${count} más`,
  shown: (count, total) => `${count} de ${total}.`,
  restOf: (more, total) => `${more} de ${total}`,
  within: {
    sectors: (count) => `${count} con sus subsectores`,
    places: (count) => `${count} con los lugares que contiene`,
  },
  named:
    'Aquí está solo lo que lo nombra. Su nota informativa cuenta también lo que vale para más, como un acuerdo para todos los sectores.',
  formats: 'Otros formatos y cómo citar',
  cite: 'Para citar este registro',
  permanent: 'Dirección que no cambia',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
