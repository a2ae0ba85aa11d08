import type { CommandShape } from './command-shape.ts'
import { allModes, browsingModes, commandModes, paneModes, queryModes } from './mode-groups.ts'

/** The part of the key table about the explorer itself. */
export const explorerCommands = {
  help: {
    group: 'explorer',
    label: { en: 'help', es: 'ayuda' },
    keys: ['?'],
    modes: browsingModes,
    hint: { en: 'help', es: 'ayuda' },
  },
  'close-help': {
    group: 'explorer',
    label: { en: 'close help', es: 'cerrar la ayuda' },
    keys: ['escape', '?', 'q', 'enter', 'backspace'],
    modes: ['help'],
    hint: { en: 'close', es: 'cerrar' },
  },
  quit: {
    group: 'explorer',
    label: { en: 'quit', es: 'salir' },
    keys: ['q'],
    modes: browsingModes,
    hint: { en: 'quit', es: 'salir' },
  },
  'quit-now': {
    group: 'explorer',
    label: { en: 'quit from anywhere', es: 'salir desde cualquier parte' },
    keys: ['ctrl+c'],
    modes: allModes,
  },
  suspend: {
    group: 'explorer',
    label: { en: 'stop, until the shell calls back with fg', es: 'detener, hasta que el shell lo recupere con fg' },
    keys: ['ctrl+z'],
    modes: allModes,
  },
  language: {
    group: 'explorer',
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['L'],
    modes: commandModes,
    hint: { en: 'español', es: 'English' },
    hintModes: [...paneModes, 'facets'],
  },
  'copy-source': {
    group: 'explorer',
    label: { en: 'copy the address of the source', es: 'copiar la dirección de la fuente' },
    keys: ['u'],
    modes: queryModes,
  },
  'copy-address': {
    group: 'explorer',
    label: {
      en: 'copy the address of this place, for "puente open"',
      es: 'copiar la dirección de este lugar, para «puente open»',
    },
    keys: ['a'],
    modes: browsingModes,
  },
  theme: {
    group: 'explorer',
    label: { en: 'the next theme', es: 'el tema siguiente' },
    keys: ['T'],
    modes: commandModes,
  },
  mouse: {
    group: 'explorer',
    label: {
      en: 'mouse for the explorer, or for selecting text',
      es: 'ratón para el explorador, o para seleccionar texto',
    },
    keys: ['M'],
    modes: commandModes,
  },
} as const satisfies Record<string, CommandShape>
