/**
 * The part of the key table for map and network, where one moves in all four directions.
 *
 * Left and right are no ways in and out there, and the letters beside them move too.
 *
 * @module
 */
import type { CommandShape } from './command-shape.ts'
import { spaces } from './mode-groups.ts'

/** Moving and looking. */
export const spaceMoves = {
  'go-left': {
    group: 'move',
    label: { en: 'to the left, on map and network', es: 'a la izquierda, en mapa y red' },
    keys: ['left', 'h'],
    modes: spaces,
  },
  'go-right': {
    group: 'move',
    label: { en: 'to the right, on map and network', es: 'a la derecha, en mapa y red' },
    keys: ['right', 'l'],
    modes: spaces,
  },
  'next-actor': {
    group: 'move',
    label: { en: 'the next on the map', es: 'el siguiente del mapa' },
    keys: ['tab'],
    modes: ['map'],
    hint: { en: 'next', es: 'siguiente' },
  },
  'previous-actor': {
    group: 'move',
    label: { en: 'the one before on the map', es: 'el anterior del mapa' },
    keys: ['shift+tab'],
    modes: ['map'],
  },
  'zoom-in': {
    group: 'move',
    label: { en: 'nearer on the map, a further ring in the network', es: 'acercar el mapa, un anillo más en la red' },
    keys: ['+', '='],
    modes: spaces,
    hint: { en: 'zoom', es: 'ampliar' },
  },
  'zoom-out': {
    group: 'move',
    label: { en: 'farther, or without that ring', es: 'alejar, o sin ese anillo' },
    keys: ['-'],
    modes: spaces,
  },
  'zoom-whole': {
    group: 'move',
    label: { en: 'the whole map again', es: 'otra vez el mapa entero' },
    keys: ['0'],
    modes: ['map'],
  },
  'pan-up': {
    group: 'move',
    label: { en: 'shift the map up', es: 'desplazar el mapa hacia arriba' },
    keys: ['shift+up'],
    modes: ['map'],
  },
  'pan-down': {
    group: 'move',
    label: { en: 'shift the map down', es: 'desplazar el mapa hacia abajo' },
    keys: ['shift+down'],
    modes: ['map'],
  },
  'pan-left': {
    group: 'move',
    label: { en: 'shift the map to the left', es: 'desplazar el mapa a la izquierda' },
    keys: ['shift+left'],
    modes: ['map'],
  },
  'pan-right': {
    group: 'move',
    label: { en: 'shift the map to the right', es: 'desplazar el mapa a la derecha' },
    keys: ['shift+right'],
    modes: ['map'],
  },
} as const satisfies Record<string, CommandShape>

/** Ways on from what is marked, and back. */
export const spaceWays = {
  'open-record': {
    group: 'go',
    label: { en: 'open the marked record', es: 'abrir el registro marcado' },
    keys: ['o'],
    modes: spaces,
    hint: { en: 'open', es: 'abrir' },
    hintModes: ['network'],
  },
  'open-actor': {
    group: 'go',
    label: { en: 'open who is marked on the map', es: 'abrir a quien está marcado en el mapa' },
    keys: ['enter'],
    modes: ['map'],
    hint: { en: 'open', es: 'abrir' },
  },
  'walk-to': {
    group: 'go',
    label: { en: 'to the middle with the marked one', es: 'llevar al centro lo marcado' },
    keys: ['enter'],
    modes: ['network'],
    hint: { en: 'walk there', es: 'ir allí' },
  },
  'next-region': {
    group: 'go',
    label: { en: 'the next part of the map, or all', es: 'la siguiente parte del mapa, o todo' },
    keys: ['r'],
    modes: ['map'],
    hint: { en: 'region', es: 'región' },
  },
  organizations: {
    group: 'go',
    label: {
      en: 'organizations too on the map, or clusters only',
      es: 'también organizaciones en el mapa, o solo clústeres',
    },
    keys: ['a'],
    modes: ['map'],
  },
  leave: {
    group: 'go',
    label: { en: 'back from map or network', es: 'volver del mapa o de la red' },
    keys: ['escape', 'backspace', '<', 'alt+left'],
    modes: spaces,
    hint: { en: 'back', es: 'volver' },
  },
} as const satisfies Record<string, CommandShape>

/** What is set elsewhere with a key that moves here. */
export const spaceSettings = {
  'language-in-space': {
    group: 'explorer',
    label: { en: 'English or Spanish, on map and network', es: 'español o inglés, en mapa y red' },
    keys: ['L'],
    modes: spaces,
  },
} as const satisfies Record<string, CommandShape>
