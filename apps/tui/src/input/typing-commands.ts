import type { CommandShape } from './command-shape.ts'
import { typingModes } from './modes.ts'

/** The part of the key table for what is typed. */
export const typingCommands = {
  accept: {
    group: 'type',
    label: { en: 'keep what was typed', es: 'conservar lo escrito' },
    keys: ['enter'],
    modes: ['filter'],
    hint: { en: 'keep', es: 'conservar' },
  },
  complete: {
    group: 'type',
    label: { en: 'take what is offered', es: 'tomar lo que se ofrece' },
    keys: ['tab'],
    modes: ['filter', 'palette'],
    hint: { en: 'complete', es: 'completar' },
  },
  cancel: {
    group: 'type',
    label: { en: 'give up what was typed', es: 'descartar lo escrito' },
    keys: ['escape'],
    modes: typingModes,
    hint: { en: 'cancel', es: 'cancelar' },
  },
  'delete-before': {
    group: 'type',
    label: { en: 'delete before the caret', es: 'borrar antes del cursor' },
    keys: ['backspace', 'ctrl+h'],
    modes: typingModes,
  },
  'delete-after': {
    group: 'type',
    label: { en: 'delete behind the caret', es: 'borrar tras el cursor' },
    keys: ['delete', 'ctrl+d'],
    modes: typingModes,
  },
  'delete-word': {
    group: 'type',
    label: { en: 'delete a word', es: 'borrar una palabra' },
    keys: ['ctrl+w', 'alt+backspace'],
    modes: typingModes,
  },
  'delete-all': {
    group: 'type',
    label: { en: 'delete everything', es: 'borrarlo todo' },
    keys: ['ctrl+u'],
    modes: typingModes,
  },
  'caret-left': {
    group: 'type',
    label: { en: 'caret to the left', es: 'cursor a la izquierda' },
    keys: ['left', 'ctrl+b'],
    modes: typingModes,
  },
  'caret-right': {
    group: 'type',
    label: { en: 'caret to the right', es: 'cursor a la derecha' },
    keys: ['right', 'ctrl+f'],
    modes: typingModes,
  },
  'caret-start': {
    group: 'type',
    label: { en: 'caret to the beginning', es: 'cursor al principio' },
    keys: ['home', 'ctrl+a'],
    modes: typingModes,
  },
  'caret-end': {
    group: 'type',
    label: { en: 'caret to the end', es: 'cursor al final' },
    keys: ['end', 'ctrl+e'],
    modes: typingModes,
  },
} as const satisfies Record<string, CommandShape>
