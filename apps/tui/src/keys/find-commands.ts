import type { CommandShape } from './command-shape.ts'
import { everywhere, places, spaces, walking } from './mode-groups.ts'

/** The part of the key table that finds. */
export const findCommands = {
  filter: {
    group: 'find',
    label: { en: 'filter this list', es: 'filtrar esta lista' },
    keys: ['f'],
    modes: ['list', 'facets', 'detail'],
    hint: { en: 'filter', es: 'filtrar' },
  },
  search: {
    group: 'find',
    label: { en: 'search everywhere', es: 'buscar en todo' },
    keys: ['/'],
    modes: everywhere,
    hint: { en: 'search', es: 'buscar' },
  },
  palette: {
    group: 'find',
    label: { en: 'any command, place or address', es: 'cualquier orden, lugar o dirección' },
    keys: [':', 'ctrl+p'],
    modes: [...walking, ...spaces, 'filter', 'search', 'path-end'],
    hint: { en: 'commands', es: 'órdenes' },
    hintModes: places,
  },
} as const satisfies Record<string, CommandShape>
