/** The order of a table, and the values counted below it. @module */
import type { CommandShape } from './command-shape.ts'

/** Commands about the table of a collection. */
export const tableCommands = {
  sort: {
    group: 'find',
    label: { en: 'sort by the next column', es: 'ordenar por la columna siguiente' },
    keys: ['s'],
    modes: ['list', 'facets'],
    hint: { en: 'sort', es: 'ordenar' },
    hintModes: ['list'],
  },
  'sort-around': {
    group: 'find',
    label: { en: 'sort the other way round', es: 'ordenar al revés' },
    keys: ['S'],
    modes: ['list', 'facets'],
  },
  facets: {
    group: 'find',
    label: { en: 'choose among the values below the list', es: 'elegir entre los valores bajo la lista' },
    keys: ['v'],
    modes: ['list', 'detail'],
    hint: { en: 'values', es: 'valores' },
    hintModes: ['list'],
  },
  toggle: {
    group: 'find',
    label: { en: 'choose the value, or no longer', es: 'elegir el valor, o dejar de hacerlo' },
    keys: ['enter', 'x'],
    modes: ['facets'],
    hint: { en: 'choose', es: 'elegir' },
  },
  'facet-before': {
    group: 'find',
    label: { en: 'to the values of the field before', es: 'a los valores del campo anterior' },
    keys: ['left', 'shift+tab'],
    modes: ['facets'],
  },
  'facet-after': {
    group: 'find',
    label: { en: 'to the values of the next field', es: 'a los valores del campo siguiente' },
    keys: ['right', 'tab'],
    modes: ['facets'],
    hint: { en: 'next field', es: 'otro campo' },
  },
  'leave-facets': {
    group: 'find',
    label: { en: 'back to the list', es: 'volver a la lista' },
    keys: ['escape', 'v', 'backspace'],
    modes: ['facets'],
    hint: { en: 'list', es: 'lista' },
  },
} as const satisfies Record<string, CommandShape>
