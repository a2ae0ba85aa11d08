import type { CommandShape } from './command-shape.ts'
import { lists, scrolling, walking } from './mode-groups.ts'

/** The part of the key table that moves in lists and documents. */
export const moveCommands = {
  up: {
    group: 'move',
    label: { en: 'one up', es: 'uno arriba' },
    keys: ['up', 'k'],
    modes: lists,
  },
  down: {
    group: 'move',
    label: { en: 'one down', es: 'uno abajo' },
    keys: ['down', 'j'],
    modes: lists,
  },
  'page-up': { group: 'move', label: { en: 'page up', es: 'página arriba' }, keys: ['pageup'], modes: scrolling },
  'page-down': {
    group: 'move',
    label: { en: 'page down', es: 'página abajo' },
    keys: ['pagedown', ' '],
    modes: scrolling,
  },
  first: { group: 'move', label: { en: 'to the beginning', es: 'al principio' }, keys: ['home', 'g'], modes: walking },
  last: { group: 'move', label: { en: 'to the end', es: 'al final' }, keys: ['end', 'G'], modes: walking },
} as const satisfies Record<string, CommandShape>
