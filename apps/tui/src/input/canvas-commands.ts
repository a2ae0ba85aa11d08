/** The part of the key table for map and network, and for the scale of map and timeline. @module */
import type { CommandShape } from './command-shape.ts'
import { canvasModes } from './mode-groups.ts'

/** Looking nearer, and to other parts. */
export const canvasCommands = {
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
    label: {
      en: 'nearer on map and timeline, a further ring in the network',
      es: 'acercar mapa y cronología, un anillo más en la red',
    },
    keys: ['+', '='],
    modes: [...canvasModes, 'timeline'],
    hint: { en: 'nearer', es: 'acercar' },
  },
  'zoom-out': {
    group: 'move',
    label: { en: 'farther, or without that ring', es: 'alejar, o sin ese anillo' },
    keys: ['-', '_'],
    modes: [...canvasModes, 'timeline'],
    hint: { en: 'farther', es: 'alejar' },
    hintModes: ['timeline'],
  },
  'zoom-whole': {
    group: 'move',
    label: { en: 'the whole map or time again', es: 'otra vez el mapa o el tiempo entero' },
    keys: ['0'],
    modes: ['map', 'timeline'],
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
  'next-region': {
    group: 'go',
    label: { en: 'the next part of the map, or all', es: 'la siguiente parte del mapa, o todo' },
    keys: ['v'],
    modes: ['map'],
    hint: { en: 'region', es: 'región' },
  },
  organizations: {
    group: 'go',
    label: {
      en: 'organizations too on the map, or clusters only',
      es: 'también organizaciones en el mapa, o solo clústeres',
    },
    keys: ['c'],
    modes: ['map'],
  },
} as const satisfies Record<string, CommandShape>
