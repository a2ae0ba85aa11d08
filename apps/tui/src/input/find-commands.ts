import type { CommandShape } from './command-shape.ts'
import { browsingModes, commandModes, queryModes } from './mode-groups.ts'

/** The part of the key table that finds on the screen. */
export const findCommands = {
  find: {
    group: 'find',
    label: { en: 'find on this screen, while one types', es: 'buscar en esta pantalla, mientras se escribe' },
    keys: ['/'],
    modes: commandModes,
    hint: { en: 'find', es: 'buscar' },
  },
  'next-match': {
    group: 'find',
    label: { en: 'the next that is found', es: 'el siguiente hallado' },
    keys: ['n'],
    modes: commandModes,
  },
  'previous-match': {
    group: 'find',
    label: { en: 'the one found before', es: 'el anterior hallado' },
    keys: ['N'],
    modes: commandModes,
  },
  'keep-found': {
    group: 'find',
    label: { en: 'stay at what is found', es: 'quedarse en lo hallado' },
    keys: ['enter'],
    modes: ['finding'],
    hint: { en: 'stay', es: 'quedarse' },
  },
  'found-below': {
    group: 'find',
    label: { en: 'the next, while one types', es: 'el siguiente, mientras se escribe' },
    keys: ['down', 'tab'],
    modes: ['finding'],
    hint: { en: 'next', es: 'siguiente' },
  },
  'found-above': {
    group: 'find',
    label: { en: 'the one before, while one types', es: 'el anterior, mientras se escribe' },
    keys: ['up', 'shift+tab'],
    modes: ['finding'],
  },
  filter: {
    group: 'find',
    label: { en: 'filter this list', es: 'filtrar esta lista' },
    keys: ['f'],
    modes: ['list', 'facets', 'detail'],
    hint: { en: 'filter', es: 'filtrar' },
  },
  'to-hits': {
    group: 'find',
    label: { en: 'from the search to its list of hits', es: 'de la búsqueda a su lista' },
    keys: ['tab'],
    modes: ['search'],
    hint: { en: 'list', es: 'lista' },
  },
} as const satisfies Record<string, CommandShape>

/** What finds beyond the screen. */
export const farCommands = {
  search: {
    group: 'find',
    label: { en: 'search everywhere', es: 'buscar en todo' },
    keys: ['F'],
    modes: browsingModes,
    hint: { en: 'search', es: 'buscar en todo' },
    hintModes: queryModes,
  },
  palette: {
    group: 'find',
    label: { en: 'any command, name, place or address', es: 'cualquier orden, nombre, lugar o dirección' },
    keys: [':', 'ctrl+p'],
    modes: [...commandModes, 'filter', 'search', 'path-end'],
    hint: { en: 'commands', es: 'órdenes' },
    hintModes: queryModes,
  },
} as const satisfies Record<string, CommandShape>
