import type { CommandShape } from './command-shape.ts'
import { browsingModes, commandModes, documentModes, horizontalModes, matchModes, queryModes } from './modes.ts'

/** Commands that find text on the screen. */
export const findCommands = {
  find: {
    label: { en: 'find on this screen, while one types', es: 'buscar en esta pantalla, mientras se escribe' },
    keys: ['/'],
    modes: commandModes,
    hint: { en: 'find', es: 'buscar' },
  },
  'next-match': {
    label: { en: 'the next that is found', es: 'el siguiente hallado' },
    keys: ['n'],
    modes: commandModes,
  },
  'previous-match': {
    label: { en: 'the one found before', es: 'el anterior hallado' },
    keys: ['N'],
    modes: commandModes,
  },
  'keep-found': {
    label: { en: 'stay at what is found', es: 'quedarse en lo hallado' },
    keys: ['enter'],
    modes: ['finding'],
    hint: { en: 'stay', es: 'quedarse' },
  },
  'found-below': {
    label: { en: 'the next, while one types', es: 'el siguiente, mientras se escribe' },
    keys: ['down', 'tab'],
    modes: ['finding'],
    hint: { en: 'next', es: 'siguiente' },
  },
  'found-above': {
    label: { en: 'the one before, while one types', es: 'el anterior, mientras se escribe' },
    keys: ['up', 'shift+tab'],
    modes: ['finding'],
  },
  filter: {
    label: { en: 'filter this list', es: 'filtrar esta lista' },
    keys: ['f'],
    modes: ['list', 'facets', 'detail'],
    hint: { en: 'filter', es: 'filtrar' },
  },
  'to-hits': {
    label: { en: 'from the search to its list of hits', es: 'de la búsqueda a su lista' },
    keys: ['tab'],
    modes: ['search'],
    hint: { en: 'list', es: 'lista' },
  },
} as const satisfies Record<string, CommandShape>

/** Commands that search the whole atlas. */
export const searchCommands = {
  search: {
    label: { en: 'search everywhere', es: 'buscar en todo' },
    keys: ['F'],
    modes: browsingModes,
    hint: { en: 'search', es: 'buscar en todo' },
    hintModes: queryModes,
  },
  palette: {
    label: { en: 'any command, name, place or address', es: 'cualquier orden, nombre, lugar o dirección' },
    keys: [':', 'ctrl+p'],
    modes: [...commandModes, 'filter', 'search', 'path-end'],
    hint: { en: 'commands', es: 'órdenes' },
    hintModes: queryModes,
  },
} as const satisfies Record<string, CommandShape>

/** Commands that answer a question about the selected record. */
export const questionCommands = {
  match: {
    label: { en: 'match: whom this cluster should talk to', es: 'afinidad: con quién debería hablar este clúster' },
    keys: ['m'],
    modes: queryModes,
    hint: { en: 'match', es: 'afinidad' },
    hintModes: ['list', 'detail'],
  },
  introduction: {
    label: { en: 'who could introduce the two', es: 'quién podría presentar a los dos' },
    keys: ['i'],
    modes: matchModes,
    hint: { en: 'introduction', es: 'presentación' },
  },
  compare: {
    label: { en: 'mark for comparison, and compare with another', es: 'marcar para comparar, y comparar con otro' },
    keys: ['c'],
    modes: matchModes,
    hint: { en: 'compare', es: 'comparar' },
  },
  opportunities: {
    label: { en: 'opportunities: sectors and places as a heat map', es: 'oportunidades: sectores y lugares como mapa' },
    keys: ['o'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'opportunities', es: 'oportunidades' },
    hintModes: ['home'],
  },
  measure: {
    label: { en: 'shade by white spots, actors or ties', es: 'sombrear por espacios en blanco, actores o vínculos' },
    keys: ['v'],
    modes: ['opportunities'],
    hint: { en: 'shades', es: 'sombras' },
  },
  columns: {
    label: {
      en: 'other columns: countries, regions, the other side',
      es: 'otras columnas: países, regiones, el otro lado',
    },
    keys: ['x'],
    modes: ['opportunities'],
    hint: { en: 'columns', es: 'columnas' },
  },
  briefing: {
    label: { en: 'briefing on what is at hand, or on the whole', es: 'nota informativa sobre lo que está a la vista' },
    keys: ['b'],
    modes: queryModes,
    hint: { en: 'briefing', es: 'nota' },
    hintModes: ['detail', ...matchModes],
  },
  timeline: {
    label: {
      en: 'timeline of the sector or actor at hand, or of all',
      es: 'cronología del sector o actor a la vista, o de todo',
    },
    keys: ['t'],
    modes: queryModes,
    hint: { en: 'timeline', es: 'cronología' },
    hintModes: ['home'],
  },
  since: {
    label: {
      en: 'what has happened since, to what is at hand or all',
      es: 'qué ha pasado desde entonces, con lo que está a la vista o todo',
    },
    keys: ['S'],
    modes: queryModes,
    hint: { en: 'since', es: 'desde' },
    hintModes: ['timeline'],
  },
} as const satisfies Record<string, CommandShape>
