/** The commands that ask: who fits whom, where nothing is yet, what there is to say, and when things were. @module */
import type { CommandShape } from './command-shape.ts'
import { documentModes, horizontalModes, matchModes, queryModes } from './mode-groups.ts'

/** The commands that ask. */
export const questionCommands = {
  match: {
    group: 'ask',
    label: { en: 'match: whom this cluster should talk to', es: 'afinidad: con quién debería hablar este clúster' },
    keys: ['m'],
    modes: queryModes,
    hint: { en: 'match', es: 'afinidad' },
    hintModes: ['list', 'detail'],
  },
  introduction: {
    group: 'ask',
    label: { en: 'who could introduce the two', es: 'quién podría presentar a los dos' },
    keys: ['i'],
    modes: matchModes,
    hint: { en: 'introduction', es: 'presentación' },
  },
  compare: {
    group: 'ask',
    label: { en: 'mark for comparison, and compare with another', es: 'marcar para comparar, y comparar con otro' },
    keys: ['c'],
    modes: matchModes,
    hint: { en: 'compare', es: 'comparar' },
  },
  opportunities: {
    group: 'ask',
    label: { en: 'opportunities: sectors and places as a heat map', es: 'oportunidades: sectores y lugares como mapa' },
    keys: ['o'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'opportunities', es: 'oportunidades' },
    hintModes: ['home'],
  },
  measure: {
    group: 'ask',
    label: { en: 'shade by white spots, actors or ties', es: 'sombrear por espacios en blanco, actores o vínculos' },
    keys: ['v'],
    modes: ['opportunities'],
    hint: { en: 'shades', es: 'sombras' },
  },
  columns: {
    group: 'ask',
    label: {
      en: 'other columns: countries, regions, the other side',
      es: 'otras columnas: países, regiones, el otro lado',
    },
    keys: ['x'],
    modes: ['opportunities'],
    hint: { en: 'columns', es: 'columnas' },
  },
  briefing: {
    group: 'ask',
    label: { en: 'briefing on what is at hand, or on the whole', es: 'nota informativa sobre lo que está a la vista' },
    keys: ['b'],
    modes: queryModes,
    hint: { en: 'briefing', es: 'nota' },
    hintModes: ['detail', ...matchModes],
  },
  timeline: {
    group: 'ask',
    label: {
      en: 'timeline of the sector or actor at hand, or of all',
      es: 'cronología del sector o actor a la vista, o de todo',
    },
    keys: ['t'],
    modes: queryModes,
    hint: { en: 'timeline', es: 'cronología' },
    hintModes: ['home'],
  },
} as const satisfies Record<string, CommandShape>
