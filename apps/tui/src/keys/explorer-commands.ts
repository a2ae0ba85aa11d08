import type { CommandShape } from './command-shape.ts'
import { anyMode, everywhere, panes, places, spaces, walking } from './mode-groups.ts'

/** The part of the key table about the explorer itself. */
export const explorerCommands = {
  language: {
    group: 'explorer',
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['l'],
    modes: walking,
    hint: { en: 'español', es: 'English' },
    hintModes: [...panes, 'facets'],
  },
  'copy-source': {
    group: 'explorer',
    label: { en: 'copy the address of the source', es: 'copiar la dirección de la fuente' },
    keys: ['y'],
    modes: places,
  },
  'copy-address': {
    group: 'explorer',
    label: {
      en: 'copy the address of this place, for "puente open"',
      es: 'copiar la dirección de este lugar, para «puente open»',
    },
    keys: ['Y'],
    modes: places,
  },
  theme: {
    group: 'explorer',
    label: { en: 'the next theme', es: 'el tema siguiente' },
    keys: ['T'],
    modes: [...walking, ...spaces],
  },
  mouse: {
    group: 'explorer',
    label: {
      en: 'mouse for the explorer, or for selecting text',
      es: 'ratón para el explorador, o para seleccionar texto',
    },
    keys: ['M'],
    modes: [...walking, ...spaces],
  },
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
    keys: ['escape', '?', 'q', 'enter', 'backspace', 'left'],
    modes: ['help'],
    hint: { en: 'close', es: 'cerrar' },
  },
  suspend: {
    group: 'explorer',
    label: { en: 'stop, until the shell calls back with fg', es: 'detener, hasta que la shell lo recupere con fg' },
    keys: ['ctrl+z'],
    modes: anyMode,
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
} as const satisfies Record<string, CommandShape>
