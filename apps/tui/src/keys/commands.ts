/**
 * The one table of commands: what each is called, which keys it has, and where it works.
 *
 * Help, the bottom line and the dispatch of keys all come from it.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import { askCommands, matching, sideways, told } from './ask-commands.ts'
import type { CommandGroup, CommandShape } from './command-shape.ts'
import { editingCommands } from './editing-commands.ts'
import { typing } from './modes.ts'
import { spaceMoves, spaceSettings, spaces, spaceWays } from './space-commands.ts'
import { tableCommands } from './table-commands.ts'

/** Where there is another pane or section. */
const panes = ['home', 'list', 'detail', ...matching, 'cell'] as const
const documents = ['home', 'list', 'detail', 'path', ...told] as const
const places = [...documents, ...spaces, ...sideways] as const
/** Where letters are commands, and none of them is for help alone. */
const everywhere = [...places, 'facets'] as const
const walking = [...documents, ...sideways, 'facets', 'help'] as const
const scrolling = [...walking, 'filter', 'search', 'path-end', 'palette'] as const
const lists = [...scrolling, ...spaces] as const
const anyMode = [...lists, 'naming', 'replacing'] as const

/** Every command by its name. */
export const commands = {
  up: {
    group: 'move',
    label: { en: 'one up', es: 'uno arriba' },
    keys: ['up', 'k'],
    modes: lists,
  },
  down: {
    group: 'move',
    label: { en: 'one down', es: 'uno abajo' },
    keys: ['down', 'j'],
    modes: lists,
  },
  'page-up': { group: 'move', label: { en: 'page up', es: 'página arriba' }, keys: ['pageup'], modes: scrolling },
  'page-down': {
    group: 'move',
    label: { en: 'page down', es: 'página abajo' },
    keys: ['pagedown', ' '],
    modes: scrolling,
  },
  first: { group: 'move', label: { en: 'to the beginning', es: 'al principio' }, keys: ['home', 'g'], modes: walking },
  last: { group: 'move', label: { en: 'to the end', es: 'al final' }, keys: ['end', 'G'], modes: walking },
  ...spaceMoves,
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
  ...spaceWays,
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
  filter: {
    group: 'find',
    label: { en: 'filter this list', es: 'filtrar esta lista' },
    keys: ['f'],
    modes: ['list', 'facets', 'detail'],
    hint: { en: 'filter', es: 'filtrar' },
  },
  ...askCommands,
  ...tableCommands,
  search: {
    group: 'find',
    label: { en: 'search everywhere', es: 'buscar en todo' },
    keys: ['/'],
    modes: everywhere,
    hint: { en: 'search', es: 'buscar' },
  },
  palette: {
    group: 'find',
    label: { en: 'any command, place or address', es: 'cualquier orden, lugar o dirección' },
    keys: [':', 'ctrl+p'],
    modes: [...walking, ...spaces, 'filter', 'search', 'path-end'],
    hint: { en: 'commands', es: 'órdenes' },
    hintModes: places,
  },
  accept: {
    group: 'type',
    label: { en: 'keep what was typed', es: 'conservar lo escrito' },
    keys: ['enter'],
    modes: ['filter', 'naming'],
    hint: { en: 'keep', es: 'conservar' },
  },
  complete: {
    group: 'type',
    label: { en: 'take what is offered', es: 'tomar lo que se ofrece' },
    keys: ['tab'],
    modes: ['filter'],
    hint: { en: 'complete', es: 'completar' },
  },
  cancel: {
    group: 'type',
    label: { en: 'give up what was typed', es: 'descartar lo escrito' },
    keys: ['escape'],
    modes: typing,
    hint: { en: 'cancel', es: 'cancelar' },
  },
  ...editingCommands,
  language: {
    group: 'explorer',
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['l'],
    modes: walking,
    hint: { en: 'español', es: 'English' },
    hintModes: [...panes, 'facets'],
  },
  ...spaceSettings,
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

/** Name of a command. */
export type CommandId = keyof typeof commands

/** A command of the table. */
export type Command = CommandShape & { readonly id: CommandId }

/** The table as a list, in the order in which help shows it. */
export const commandList: readonly Command[] = Object.entries(commands).map(
  ([id, command]: [string, CommandShape]) => ({
    ...command,
    // The entries are the table's own.
    id: id as CommandId,
  }),
)

/** What the groups are called, in the order in which help shows them. */
export const groupLabels = {
  move: { en: 'Move', es: 'Moverse' },
  go: { en: 'Go', es: 'Ir' },
  ask: { en: 'Ask', es: 'Preguntar' },
  find: { en: 'Find', es: 'Encontrar' },
  type: { en: 'While typing', es: 'Al escribir' },
  explorer: { en: 'Explorer', es: 'Explorador' },
} as const satisfies Record<CommandGroup, Localized>
