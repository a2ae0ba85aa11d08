import type { CommandShape } from './command-shape.ts'
import { anyMode, commanding, everywhere, panes, places } from './mode-groups.ts'

/** The part of the key table about the explorer itself. */
export const explorerCommands = {
  help: {
    group: 'explorer',
    label: { en: 'help', es: 'ayuda' },
    keys: ['?'],
    modes: everywhere,
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
    modes: everywhere,
    hint: { en: 'quit', es: 'salir' },
  },
  'quit-now': {
    group: 'explorer',
    label: { en: 'quit from anywhere', es: 'salir desde cualquier parte' },
    keys: ['ctrl+c'],
    modes: anyMode,
  },
  suspend: {
    group: 'explorer',
    label: { en: 'stop, until the shell calls back with fg', es: 'detener, hasta que el shell lo recupere con fg' },
    keys: ['ctrl+z'],
    modes: anyMode,
  },
  language: {
    group: 'explorer',
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['L'],
    modes: commanding,
    hint: { en: 'español', es: 'English' },
    hintModes: [...panes, 'facets'],
  },
  'copy-source': {
    group: 'explorer',
    label: { en: 'copy the address of the source', es: 'copiar la dirección de la fuente' },
    keys: ['u'],
    modes: places,
  },
  'copy-address': {
    group: 'explorer',
    label: {
      en: 'copy the address of this place, for "puente open"',
      es: 'copiar la dirección de este lugar, para «puente open»',
    },
    keys: ['a'],
    modes: everywhere,
  },
  theme: {
    group: 'explorer',
    label: { en: 'the next theme', es: 'el tema siguiente' },
    keys: ['T'],
    modes: commanding,
  },
  mouse: {
    group: 'explorer',
    label: {
      en: 'mouse for the explorer, or for selecting text',
      es: 'ratón para el explorador, o para seleccionar texto',
    },
    keys: ['M'],
    modes: commanding,
  },
} as const satisfies Record<string, CommandShape>
