import type { CommandShape } from './command-shape.ts'
import { browsingModes, documentModes, horizontalModes, paneModes, queryModes } from './mode-groups.ts'

/** The part of the key table that leads from place to place. Opening and going back come first on every bottom line. */
export const goCommands = {
  open: {
    group: 'go',
    label: { en: 'open what is marked', es: 'abrir lo marcado' },
    keys: ['enter'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'open', es: 'abrir' },
  },
  choose: {
    group: 'go',
    label: { en: 'take what is marked in the list', es: 'tomar lo marcado en la lista' },
    keys: ['enter'],
    modes: ['search', 'path-end', 'palette'],
    hint: { en: 'open', es: 'abrir' },
  },
  'walk-to': {
    group: 'go',
    label: { en: 'to the middle with the marked one', es: 'llevar al centro lo marcado' },
    keys: ['enter'],
    modes: ['network'],
    hint: { en: 'walk there', es: 'ir allí' },
  },
  back: {
    group: 'go',
    label: { en: 'back to where you came from', es: 'volver a donde estaba' },
    keys: ['escape', 'backspace', '<', 'alt+left'],
    modes: browsingModes,
    hint: { en: 'back', es: 'volver' },
  },
  'open-record': {
    group: 'go',
    label: { en: 'open the marked record of the network', es: 'abrir el registro marcado de la red' },
    keys: ['o'],
    modes: ['network'],
    hint: { en: 'open', es: 'abrir' },
  },
  map: {
    group: 'go',
    label: { en: 'map', es: 'mapa' },
    keys: ['w'],
    modes: [...documentModes, ...horizontalModes, 'network', 'hits'],
    hint: { en: 'map', es: 'mapa' },
    hintModes: ['home', 'network'],
  },
  network: {
    group: 'go',
    label: { en: 'network around what is marked', es: 'red en torno a lo marcado' },
    keys: ['r'],
    modes: [...documentModes, ...horizontalModes, 'map', 'hits'],
    hint: { en: 'network', es: 'red' },
    hintModes: ['list', 'detail', 'map'],
  },
  path: {
    group: 'go',
    label: { en: 'path from what is marked to another', es: 'camino de lo marcado a otro' },
    keys: ['p'],
    modes: queryModes,
    hint: { en: 'path', es: 'camino' },
    hintModes: ['network', 'path'],
  },
  forward: {
    group: 'go',
    label: { en: 'forward again', es: 'otra vez adelante' },
    keys: ['>', 'alt+right'],
    modes: browsingModes,
  },
  'other-side': {
    group: 'go',
    label: { en: 'to the other pane or section', es: 'al otro panel o apartado' },
    keys: ['tab', 'shift+tab'],
    modes: [...paneModes, 'opportunities'],
  },
  home: {
    group: 'go',
    label: { en: 'home', es: 'inicio' },
    keys: ['H'],
    modes: browsingModes,
  },
} as const satisfies Record<string, CommandShape>
