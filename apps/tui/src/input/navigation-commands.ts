import type { CommandShape } from './command-shape.ts'
import {
  browsingModes,
  canvasModes,
  documentModes,
  horizontalModes,
  pagedModes,
  paneModes,
  queryModes,
  scrollModes,
  verticalModes,
} from './modes.ts'

/**
 * Commands that move. Their keys are those of vi and less, and do the same in all modes in which letters are commands.
 * Where text is typed, only keys that neither type nor edit move.
 */
export const moveCommands = {
  up: {
    label: { en: 'one up', es: 'uno arriba' },
    keys: ['up', 'k'],
    modes: verticalModes,
  },
  down: {
    label: { en: 'one down', es: 'uno abajo' },
    keys: ['down', 'j'],
    modes: verticalModes,
  },
  left: {
    label: { en: 'to the left: column, pane, link, earlier time', es: 'a la izquierda: columna, panel, enlace, antes' },
    keys: ['left', 'h'],
    modes: [...documentModes, ...horizontalModes, ...canvasModes, 'facets'],
  },
  right: {
    label: { en: 'to the right: column, pane, link, later time', es: 'a la derecha: columna, panel, enlace, después' },
    keys: ['right', 'l'],
    modes: [...documentModes, ...horizontalModes, ...canvasModes, 'facets'],
  },
  'page-up': {
    label: { en: 'page up', es: 'página arriba' },
    keys: ['pageup', 'ctrl+b'],
    modes: scrollModes,
  },
  'page-down': {
    label: { en: 'page down', es: 'página abajo' },
    keys: ['pagedown', 'ctrl+f', ' '],
    modes: scrollModes,
  },
  'half-up': {
    label: { en: 'half a page up', es: 'media página arriba' },
    keys: ['ctrl+u'],
    modes: pagedModes,
  },
  'half-down': {
    label: { en: 'half a page down', es: 'media página abajo' },
    keys: ['ctrl+d'],
    modes: pagedModes,
  },
  first: {
    label: { en: 'to the beginning; with a number to that row', es: 'al principio; con un número, a esa fila' },
    keys: ['home', 'g'],
    modes: pagedModes,
  },
  last: {
    label: { en: 'to the end; with a number to that row', es: 'al final; con un número, a esa fila' },
    keys: ['end', 'G'],
    modes: pagedModes,
  },
} as const satisfies Record<string, CommandShape>

/** Commands of map and network, and the scale of map and timeline. */
export const canvasMoveCommands = {
  'next-actor': {
    label: { en: 'the next on the map', es: 'el siguiente del mapa' },
    keys: ['tab'],
    modes: ['map'],
    hint: { en: 'next', es: 'siguiente' },
  },
  'previous-actor': {
    label: { en: 'the one before on the map', es: 'el anterior del mapa' },
    keys: ['shift+tab'],
    modes: ['map'],
  },
  'zoom-in': {
    label: {
      en: 'nearer on map and timeline, a further ring in the network',
      es: 'acercar mapa y cronología, un anillo más en la red',
    },
    keys: ['+', '='],
    modes: [...canvasModes, 'timeline'],
    hint: { en: 'nearer', es: 'acercar' },
  },
  'zoom-out': {
    label: { en: 'farther, or without that ring', es: 'alejar, o sin ese anillo' },
    keys: ['-', '_'],
    modes: [...canvasModes, 'timeline'],
    hint: { en: 'farther', es: 'alejar' },
    hintModes: ['timeline'],
  },
  'zoom-whole': {
    label: { en: 'the whole map or time again', es: 'otra vez el mapa o el tiempo entero' },
    keys: ['0'],
    modes: ['map', 'timeline'],
  },
  'pan-up': {
    label: { en: 'shift the map up', es: 'desplazar el mapa hacia arriba' },
    keys: ['shift+up'],
    modes: ['map'],
  },
  'pan-down': {
    label: { en: 'shift the map down', es: 'desplazar el mapa hacia abajo' },
    keys: ['shift+down'],
    modes: ['map'],
  },
  'pan-left': {
    label: { en: 'shift the map to the left', es: 'desplazar el mapa a la izquierda' },
    keys: ['shift+left'],
    modes: ['map'],
  },
  'pan-right': {
    label: { en: 'shift the map to the right', es: 'desplazar el mapa a la derecha' },
    keys: ['shift+right'],
    modes: ['map'],
  },
} as const satisfies Record<string, CommandShape>

/** Commands that change what the map shows. */
export const mapCommands = {
  'next-region': {
    label: { en: 'the next part of the map, or all', es: 'la siguiente parte del mapa, o todo' },
    keys: ['v'],
    modes: ['map'],
    hint: { en: 'region', es: 'región' },
  },
  organizations: {
    label: {
      en: 'organisations too on the map, or clusters only',
      es: 'también organizaciones en el mapa, o solo clústeres',
    },
    keys: ['c'],
    modes: ['map'],
  },
} as const satisfies Record<string, CommandShape>

/** Commands that lead to other screens. Open and back come first on every bottom line. */
export const goCommands = {
  open: {
    label: { en: 'open what is marked', es: 'abrir lo marcado' },
    keys: ['enter'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'open', es: 'abrir' },
  },
  choose: {
    label: { en: 'take what is marked in the list', es: 'tomar lo marcado en la lista' },
    keys: ['enter'],
    modes: ['search', 'path-end', 'palette'],
    hint: { en: 'open', es: 'abrir' },
  },
  'walk-to': {
    label: { en: 'to the middle with the marked one', es: 'llevar al centro lo marcado' },
    keys: ['enter'],
    modes: ['network'],
    hint: { en: 'walk there', es: 'ir allí' },
  },
  back: {
    label: { en: 'back to where you came from', es: 'volver a donde estaba' },
    keys: ['escape', 'backspace', '<', 'alt+left'],
    modes: browsingModes,
    hint: { en: 'back', es: 'volver' },
  },
  'open-record': {
    label: { en: 'open the marked record of the network', es: 'abrir el registro marcado de la red' },
    keys: ['o'],
    modes: ['network'],
    hint: { en: 'open', es: 'abrir' },
  },
  map: {
    label: { en: 'map', es: 'mapa' },
    keys: ['w'],
    modes: [...documentModes, ...horizontalModes, 'network', 'hits'],
    hint: { en: 'map', es: 'mapa' },
    hintModes: ['home', 'network'],
  },
  network: {
    label: { en: 'network around what is marked', es: 'red en torno a lo marcado' },
    keys: ['r'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'network', es: 'red' },
    hintModes: ['list', 'detail', 'map'],
  },
  path: {
    label: { en: 'path from what is marked to another', es: 'camino de lo marcado a otro' },
    keys: ['p'],
    modes: queryModes,
    hint: { en: 'path', es: 'camino' },
    hintModes: ['network', 'path'],
  },
  forward: {
    label: { en: 'forward again', es: 'otra vez adelante' },
    keys: ['>', 'alt+right'],
    modes: browsingModes,
  },
  'other-side': {
    label: { en: 'to the other pane or section', es: 'al otro panel o apartado' },
    keys: ['tab', 'shift+tab'],
    modes: [...paneModes, 'opportunities'],
  },
  home: {
    label: { en: 'home', es: 'inicio' },
    keys: ['H'],
    modes: browsingModes,
  },
} as const satisfies Record<string, CommandShape>
