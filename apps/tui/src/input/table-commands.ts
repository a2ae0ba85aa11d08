/** Tables: their order, the values counted below them, and what is taken from them. @module */
import type { CommandShape } from './command-shape.ts'
import { tableModes } from './mode-groups.ts'

/** Commands about tables. */
export const tableCommands = {
  sort: {
    group: 'table',
    label: { en: 'sort by the marked column', es: 'ordenar por la columna marcada' },
    keys: ['z', '['],
    modes: ['list', 'facets'],
    hint: { en: 'sort', es: 'ordenar' },
    hintModes: ['list'],
  },
  'sort-around': {
    group: 'table',
    label: { en: 'sort by it the other way round', es: 'ordenar por ella al revés' },
    keys: ['Z', ']'],
    modes: ['list', 'facets'],
  },
  facets: {
    group: 'table',
    label: { en: 'to the values below the list, and back', es: 'a los valores bajo la lista, y de vuelta' },
    keys: ['v'],
    modes: ['list', 'detail', 'facets'],
    hint: { en: 'values', es: 'valores' },
    hintModes: ['list'],
  },
  toggle: {
    group: 'table',
    label: { en: 'choose the value, or no longer', es: 'elegir el valor, o dejar de hacerlo' },
    keys: ['enter', 'x'],
    modes: ['facets'],
    hint: { en: 'choose', es: 'elegir' },
  },
  'facet-after': {
    group: 'table',
    label: { en: 'to the values of the next field', es: 'a los valores del campo siguiente' },
    keys: ['tab'],
    modes: ['facets'],
    hint: { en: 'next field', es: 'otro campo' },
  },
  'facet-before': {
    group: 'table',
    label: { en: 'to the values of the field before', es: 'a los valores del campo anterior' },
    keys: ['shift+tab'],
    modes: ['facets'],
  },
  save: {
    group: 'table',
    label: {
      en: 'save the table as CSV, the briefing as Markdown or HTML',
      es: 'guardar la tabla como CSV, la nota como Markdown o HTML',
    },
    keys: ['s'],
    modes: [...tableModes, 'briefing'],
    hint: { en: 'save', es: 'guardar' },
  },
  'save-as': {
    group: 'table',
    label: { en: 'save it under the name that was typed', es: 'guardarla con el nombre escrito' },
    keys: ['enter'],
    modes: ['naming'],
    hint: { en: 'save', es: 'guardar' },
  },
  replace: {
    group: 'table',
    label: { en: 'replace the file that is there', es: 'reemplazar el archivo que ya existe' },
    keys: ['y', 's'],
    shown: { es: 's' },
    modes: ['replacing'],
    hint: { en: 'replace', es: 'reemplazar' },
  },
  'keep-file': {
    group: 'table',
    label: { en: 'keep that file, and choose another name', es: 'conservar ese archivo y elegir otro nombre' },
    keys: ['n', 'escape'],
    modes: ['replacing'],
    hint: { en: 'keep', es: 'conservar' },
  },
  'copy-row': {
    group: 'table',
    label: { en: 'copy the marked row, with tabs between its cells', es: 'copiar la fila marcada, con tabuladores' },
    keys: ['y'],
    modes: tableModes,
  },
  'copy-cell': {
    group: 'table',
    label: { en: 'copy the marked cell', es: 'copiar la celda marcada' },
    keys: ['Y'],
    modes: tableModes,
  },
} as const satisfies Record<string, CommandShape>
