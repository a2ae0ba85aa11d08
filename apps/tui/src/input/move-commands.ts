import type { CommandShape } from './command-shape.ts'
import { canvasModes, documentModes, horizontalModes, pagedModes, scrollModes, verticalModes } from './mode-groups.ts'

/**
 * The part of the key table that moves. Its keys are those of vi and less, and do nothing else wherever letters are
 * commands. Where text is typed, only those of its keys that type nothing and edit nothing move.
 */
export const moveCommands = {
  up: {
    group: 'move',
    label: { en: 'one up', es: 'uno arriba' },
    keys: ['up', 'k'],
    modes: verticalModes,
  },
  down: {
    group: 'move',
    label: { en: 'one down', es: 'uno abajo' },
    keys: ['down', 'j'],
    modes: verticalModes,
  },
  left: {
    group: 'move',
    label: { en: 'to the left: column, pane, link, earlier time', es: 'a la izquierda: columna, panel, enlace, antes' },
    keys: ['left', 'h'],
    modes: [...documentModes, ...horizontalModes, ...canvasModes, 'facets'],
  },
  right: {
    group: 'move',
    label: { en: 'to the right: column, pane, link, later time', es: 'a la derecha: columna, panel, enlace, después' },
    keys: ['right', 'l'],
    modes: [...documentModes, ...horizontalModes, ...canvasModes, 'facets'],
  },
  'page-up': {
    group: 'move',
    label: { en: 'page up', es: 'página arriba' },
    keys: ['pageup', 'ctrl+b'],
    modes: scrollModes,
  },
  'page-down': {
    group: 'move',
    label: { en: 'page down', es: 'página abajo' },
    keys: ['pagedown', 'ctrl+f', ' '],
    modes: scrollModes,
  },
  'half-up': {
    group: 'move',
    label: { en: 'half a page up', es: 'media página arriba' },
    keys: ['ctrl+u'],
    modes: pagedModes,
  },
  'half-down': {
    group: 'move',
    label: { en: 'half a page down', es: 'media página abajo' },
    keys: ['ctrl+d'],
    modes: pagedModes,
  },
  first: {
    group: 'move',
    label: { en: 'to the beginning; with a number to that row', es: 'al principio; con un número, a esa fila' },
    keys: ['home', 'g'],
    modes: pagedModes,
  },
  last: {
    group: 'move',
    label: { en: 'to the end; with a number to that row', es: 'al final; con un número, a esa fila' },
    keys: ['end', 'G'],
    modes: pagedModes,
  },
} as const satisfies Record<string, CommandShape>
