/** Tables: their order, the values counted below them, and what is taken from them. @module */
import type { CommandShape } from './command-shape.ts'
import { allModes, browsingModes, commandModes, paneModes, queryModes, tableModes, typingModes } from './modes.ts'

/** Commands about tables. */
export const tableCommands = {
  sort: {
    label: { en: 'sort by the marked column', es: 'ordenar por la columna marcada' },
    keys: ['z', '['],
    modes: ['list', 'facets'],
    hint: { en: 'sort', es: 'ordenar' },
    hintModes: ['list'],
  },
  'sort-around': {
    label: { en: 'sort by it the other way round', es: 'ordenar por ella al revés' },
    keys: ['Z', ']'],
    modes: ['list', 'facets'],
  },
  facets: {
    label: { en: 'to the values below the list, and back', es: 'a los valores bajo la lista, y de vuelta' },
    keys: ['v'],
    modes: ['list', 'detail', 'facets'],
    hint: { en: 'values', es: 'valores' },
    hintModes: ['list'],
  },
  toggle: {
    label: { en: 'choose the value, or no longer', es: 'elegir el valor, o dejar de hacerlo' },
    keys: ['enter', 'x'],
    modes: ['facets'],
    hint: { en: 'choose', es: 'elegir' },
  },
  'facet-after': {
    label: { en: 'to the values of the next field', es: 'a los valores del campo siguiente' },
    keys: ['tab'],
    modes: ['facets'],
    hint: { en: 'next field', es: 'otro campo' },
  },
  'facet-before': {
    label: { en: 'to the values of the field before', es: 'a los valores del campo anterior' },
    keys: ['shift+tab'],
    modes: ['facets'],
  },
  save: {
    label: {
      en: 'save the table as CSV, the briefing as Markdown or HTML',
      es: 'guardar la tabla como CSV, la nota como Markdown o HTML',
    },
    keys: ['s'],
    modes: [...tableModes, 'briefing', 'since'],
    hint: { en: 'save', es: 'guardar' },
  },
  'save-as': {
    label: { en: 'save it under the name that was typed', es: 'guardarla con el nombre escrito' },
    keys: ['enter'],
    modes: ['naming'],
    hint: { en: 'save', es: 'guardar' },
  },
  replace: {
    label: { en: 'replace the file that is there', es: 'reemplazar el archivo que ya existe' },
    keys: ['y', 's'],
    shown: { es: 's' },
    modes: ['replacing'],
    hint: { en: 'replace', es: 'reemplazar' },
  },
  'keep-file': {
    label: { en: 'keep that file, and choose another name', es: 'conservar ese archivo y elegir otro nombre' },
    keys: ['n', 'escape'],
    modes: ['replacing'],
    hint: { en: 'keep', es: 'conservar' },
  },
  'copy-row': {
    label: { en: 'copy the marked row, with tabs between its cells', es: 'copiar la fila marcada, con tabuladores' },
    keys: ['y'],
    modes: tableModes,
  },
  'copy-cell': {
    label: { en: 'copy the marked cell', es: 'copiar la celda marcada' },
    keys: ['Y'],
    modes: tableModes,
  },
} as const satisfies Record<string, CommandShape>

/** Commands for typed text. */
export const typingCommands = {
  accept: {
    label: { en: 'keep what was typed', es: 'conservar lo escrito' },
    keys: ['enter'],
    modes: ['filter'],
    hint: { en: 'keep', es: 'conservar' },
  },
  complete: {
    label: { en: 'take what is offered', es: 'tomar lo que se ofrece' },
    keys: ['tab'],
    modes: ['filter', 'palette'],
    hint: { en: 'complete', es: 'completar' },
  },
  cancel: {
    label: { en: 'give up what was typed', es: 'descartar lo escrito' },
    keys: ['escape'],
    modes: typingModes,
    hint: { en: 'cancel', es: 'cancelar' },
  },
  'delete-before': {
    label: { en: 'delete before the caret', es: 'borrar antes del cursor' },
    keys: ['backspace', 'ctrl+h'],
    modes: typingModes,
  },
  'delete-after': {
    label: { en: 'delete behind the caret', es: 'borrar tras el cursor' },
    keys: ['delete', 'ctrl+d'],
    modes: typingModes,
  },
  'delete-word': {
    label: { en: 'delete a word', es: 'borrar una palabra' },
    keys: ['ctrl+w', 'alt+backspace'],
    modes: typingModes,
  },
  'delete-all': {
    label: { en: 'delete everything', es: 'borrarlo todo' },
    keys: ['ctrl+u'],
    modes: typingModes,
  },
  'caret-left': {
    label: { en: 'caret to the left', es: 'cursor a la izquierda' },
    keys: ['left', 'ctrl+b'],
    modes: typingModes,
  },
  'caret-right': {
    label: { en: 'caret to the right', es: 'cursor a la derecha' },
    keys: ['right', 'ctrl+f'],
    modes: typingModes,
  },
  'caret-start': {
    label: { en: 'caret to the beginning', es: 'cursor al principio' },
    keys: ['home', 'ctrl+a'],
    modes: typingModes,
  },
  'caret-end': {
    label: { en: 'caret to the end', es: 'cursor al final' },
    keys: ['end', 'ctrl+e'],
    modes: typingModes,
  },
} as const satisfies Record<string, CommandShape>

/** Commands for the explorer itself. */
export const explorerCommands = {
  help: {
    label: { en: 'help', es: 'ayuda' },
    keys: ['?'],
    modes: browsingModes,
    hint: { en: 'help', es: 'ayuda' },
  },
  'close-help': {
    label: { en: 'close help', es: 'cerrar la ayuda' },
    keys: ['escape', '?', 'q', 'enter', 'backspace'],
    modes: ['help'],
    hint: { en: 'close', es: 'cerrar' },
  },
  quit: {
    label: { en: 'quit', es: 'salir' },
    keys: ['q'],
    modes: browsingModes,
    hint: { en: 'quit', es: 'salir' },
  },
  'quit-now': {
    label: { en: 'quit from anywhere', es: 'salir desde cualquier parte' },
    keys: ['ctrl+c'],
    modes: allModes,
  },
  suspend: {
    label: { en: 'stop, until the shell calls back with fg', es: 'detener, hasta que el shell lo recupere con fg' },
    keys: ['ctrl+z'],
    modes: allModes,
  },
  language: {
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['L'],
    modes: commandModes,
    hint: { en: 'español', es: 'English' },
    hintModes: [...paneModes, 'facets'],
  },
  'copy-source': {
    label: { en: 'copy the address of the source', es: 'copiar la dirección de la fuente' },
    keys: ['u'],
    modes: queryModes,
  },
  'copy-address': {
    label: {
      en: 'copy the address of this place, for "puente open"',
      es: 'copiar la dirección de este lugar, para «puente open»',
    },
    keys: ['a'],
    modes: browsingModes,
  },
  evidence: {
    label: { en: 'the best evidence, or the paper alone', es: 'la mejor evidencia, o solo el documento' },
    keys: ['E'],
    modes: browsingModes,
  },
  theme: {
    label: { en: 'the next theme', es: 'el tema siguiente' },
    keys: ['T'],
    modes: commandModes,
  },
  mouse: {
    label: {
      en: 'mouse for the explorer, or for selecting text',
      es: 'ratón para el explorador, o para seleccionar texto',
    },
    keys: ['M'],
    modes: commandModes,
  },
} as const satisfies Record<string, CommandShape>
