/** The commands that ask: who fits whom, where nothing is yet, what there is to say, and when things were. @module */

import type { CommandShape } from './command-shape.ts'
import { asked, matching, places, sideways } from './mode-groups.ts'

/** The commands that ask. */
export const askCommands = {
  'step-left': {
    group: 'move',
    label: { en: 'to the left on the heat map, earlier in time', es: 'a la izquierda en el mapa, antes en el tiempo' },
    keys: ['left'],
    modes: sideways,
  },
  'step-right': {
    group: 'move',
    label: { en: 'to the right on the heat map, later in time', es: 'a la derecha en el mapa, después en el tiempo' },
    keys: ['right'],
    modes: sideways,
  },
  'look-into': {
    group: 'go',
    label: { en: 'look into what is marked', es: 'ver por dentro lo marcado' },
    keys: ['enter'],
    modes: sideways,
    hint: { en: 'open', es: 'abrir' },
  },
  'step-out': {
    group: 'go',
    label: { en: 'back from heat map or timeline', es: 'volver del mapa o de la cronología' },
    keys: ['escape', 'backspace', '<', 'alt+left'],
    modes: sideways,
    hint: { en: 'back', es: 'volver' },
  },
  match: {
    group: 'ask',
    label: { en: 'match: whom this cluster should talk to', es: 'afinidad: con quién debería hablar este clúster' },
    keys: ['m'],
    modes: places,
    hint: { en: 'match', es: 'afinidad' },
    hintModes: ['list', 'detail'],
  },
  introduction: {
    group: 'ask',
    label: { en: 'who could introduce the two', es: 'quién podría presentar a los dos' },
    keys: ['i'],
    modes: matching,
    hint: { en: 'introduction', es: 'presentación' },
  },
  compare: {
    group: 'ask',
    label: { en: 'mark for comparison, and compare with another', es: 'marcar para comparar, y comparar con otro' },
    keys: ['c'],
    modes: matching,
    hint: { en: 'compare', es: 'comparar' },
  },
  opportunities: {
    group: 'ask',
    label: { en: 'opportunities: sectors and places as a heat map', es: 'oportunidades: sectores y lugares como mapa' },
    keys: ['o'],
    modes: asked,
    hint: { en: 'opportunities', es: 'oportunidades' },
    hintModes: ['home'],
  },
  measure: {
    group: 'ask',
    label: { en: 'shade by white spots, actors or ties', es: 'sombrear por espacios en blanco, actores o vínculos' },
    keys: ['v'],
    modes: ['opportunities'],
    hint: { en: 'shades', es: 'sombras' },
  },
  columns: {
    group: 'ask',
    label: {
      en: 'other columns: countries, regions, the other side',
      es: 'otras columnas: países, regiones, el otro lado',
    },
    keys: ['x'],
    modes: ['opportunities'],
    hint: { en: 'columns', es: 'columnas' },
  },
  briefing: {
    group: 'ask',
    label: { en: 'briefing on what is at hand, or on the whole', es: 'nota informativa sobre lo que está a la vista' },
    keys: ['b'],
    modes: places,
    hint: { en: 'briefing', es: 'nota' },
    hintModes: ['detail', ...matching],
  },
  save: {
    group: 'ask',
    label: { en: 'save the briefing as Markdown or HTML', es: 'guardar la nota como Markdown o HTML' },
    keys: ['s'],
    modes: ['briefing'],
    hint: { en: 'save', es: 'guardar' },
  },
  'save-as': {
    group: 'ask',
    label: { en: 'save it under the name that was typed', es: 'guardarla con el nombre escrito' },
    keys: ['enter'],
    modes: ['naming'],
    hint: { en: 'save', es: 'guardar' },
  },
  replace: {
    group: 'ask',
    label: { en: 'replace the file that is there', es: 'reemplazar el archivo que ya existe' },
    keys: ['y', 's'],
    modes: ['replacing'],
    hint: { en: 'replace', es: 'reemplazar' },
  },
  'keep-file': {
    group: 'ask',
    label: { en: 'keep that file, and choose another name', es: 'conservar ese archivo y elegir otro nombre' },
    keys: ['n', 'escape'],
    modes: ['replacing'],
    hint: { en: 'keep', es: 'conservar' },
  },
  timeline: {
    group: 'ask',
    label: {
      en: 'timeline of the sector or actor at hand, or of all',
      es: 'cronología del sector o actor a la vista, o de todo',
    },
    keys: ['t'],
    modes: places,
    hint: { en: 'timeline', es: 'cronología' },
    hintModes: ['home'],
  },
  nearer: {
    group: 'move',
    label: { en: 'nearer', es: 'acercar' },
    keys: ['+', '='],
    modes: ['timeline'],
    hint: { en: 'nearer', es: 'acercar' },
  },
  further: {
    group: 'move',
    label: { en: 'further', es: 'alejar' },
    keys: ['-', '_'],
    modes: ['timeline'],
    hint: { en: 'further', es: 'alejar' },
  },
  'whole-time': {
    group: 'move',
    label: { en: 'everything in sight', es: 'todo a la vista' },
    keys: ['0'],
    modes: ['timeline'],
  },
} as const satisfies Record<string, CommandShape>
