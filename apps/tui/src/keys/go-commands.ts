import type { CommandShape } from './command-shape.ts'
import { documents, everywhere, panes, places, sideways, told } from './mode-groups.ts'

/** The part of the key table that leads from place to place. */
export const goCommands = {
  open: {
    group: 'go',
    label: { en: 'open what is marked', es: 'abrir lo marcado' },
    keys: ['enter', 'right'],
    modes: documents,
    hint: { en: 'open', es: 'abrir' },
  },
  choose: {
    group: 'go',
    label: { en: 'take what is marked in the list', es: 'tomar lo marcado en la lista' },
    keys: ['enter'],
    modes: ['search', 'path-end', 'palette'],
    hint: { en: 'open', es: 'abrir' },
  },
  map: {
    group: 'go',
    label: { en: 'map', es: 'mapa' },
    keys: ['w'],
    modes: [...documents, ...sideways, 'network'],
    hint: { en: 'map', es: 'mapa' },
    hintModes: ['home', 'network'],
  },
  network: {
    group: 'go',
    label: { en: 'network around what is marked', es: 'red en torno a lo marcado' },
    keys: ['n'],
    modes: [...documents, ...sideways, 'map'],
    hint: { en: 'network', es: 'red' },
    hintModes: ['list', 'detail', 'map'],
  },
  path: {
    group: 'go',
    label: { en: 'path from what is marked to another', es: 'camino de lo marcado a otro' },
    keys: ['p'],
    modes: places,
    hint: { en: 'path', es: 'camino' },
    hintModes: ['network', 'path'],
  },
  back: {
    group: 'go',
    label: { en: 'back to where you came from', es: 'volver a donde estaba' },
    keys: ['escape', 'left', 'backspace', '<', 'alt+left'],
    modes: documents,
    hint: { en: 'back', es: 'volver' },
    hintModes: ['list', 'detail', 'path', ...told],
  },
  forward: {
    group: 'go',
    label: { en: 'forward again', es: 'otra vez adelante' },
    keys: ['>', 'alt+right'],
    modes: everywhere,
  },
  'other-side': {
    group: 'go',
    label: { en: 'to the other pane or section', es: 'al otro panel o apartado' },
    keys: ['tab', 'shift+tab'],
    modes: [...panes, 'opportunities'],
  },
  home: {
    group: 'go',
    label: { en: 'home', es: 'inicio' },
    keys: ['h'],
    modes: ['list', 'facets', 'detail', 'path', ...told, ...sideways],
  },
} as const satisfies Record<string, CommandShape>
