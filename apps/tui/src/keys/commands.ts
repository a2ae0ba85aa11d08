/**
 * The one table of commands: what each is called, which keys it has, and where it works.
 *
 * Help, the bottom line and the dispatch of keys all come from it.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import type { ScreenName } from '../state/place.ts'

/** The screens where the keys are for several things, in turn. At any other screen they are for that screen. */
interface ScreenModes {
  readonly browse: 'list' | 'detail' | 'filter'
  readonly path: 'path' | 'path-end'
}

/** What the keys can be for at a screen. */
export type ModeOf<N extends ScreenName> = N extends keyof ScreenModes ? ScreenModes[N] : N

/** What the keys are for at the moment. */
export type Mode = ModeOf<ScreenName> | 'help'

/** Under which heading help lists a command. */
export type CommandGroup = 'move' | 'go' | 'find' | 'type' | 'explorer'

interface CommandShape {
  readonly group: CommandGroup
  readonly label: Localized
  /** Spelt as `pressOf` does; the first is the one shown. A single character is a key where no text is typed. */
  readonly keys: readonly [string, ...string[]]
  readonly modes: readonly Mode[]
  /** A word for the bottom line; absent: it stands only in the help. */
  readonly hint?: Localized
  /** The modes whose bottom line has it; absent: all of its modes. */
  readonly hintModes?: readonly Mode[]
}

const walking = ['home', 'list', 'detail', 'path', 'help'] as const
const typing = ['filter', 'search', 'path-end'] as const
const lists = [...walking, ...typing] as const
const panes = ['home', 'list', 'detail'] as const
/** Where one moves in all four directions, so that left and right are no ways in and out. */
const spaces = ['map', 'network'] as const
const documents = [...panes, 'path'] as const
const places = [...documents, ...spaces] as const

/** Every command by its name. */
export const commands = {
  up: {
    group: 'move',
    label: { en: 'one up', es: 'uno arriba' },
    keys: ['up', 'k', 'ctrl+p'],
    modes: [...lists, ...spaces],
  },
  down: {
    group: 'move',
    label: { en: 'one down', es: 'uno abajo' },
    keys: ['down', 'j', 'ctrl+n'],
    modes: [...lists, ...spaces],
  },
  'page-up': { group: 'move', label: { en: 'page up', es: 'página arriba' }, keys: ['pageup'], modes: lists },
  'page-down': {
    group: 'move',
    label: { en: 'page down', es: 'página abajo' },
    keys: ['pagedown', ' '],
    modes: lists,
  },
  first: { group: 'move', label: { en: 'to the beginning', es: 'al principio' }, keys: ['home', 'g'], modes: walking },
  last: { group: 'move', label: { en: 'to the end', es: 'al final' }, keys: ['end', 'G'], modes: walking },
  'go-left': {
    group: 'move',
    label: { en: 'to the left, on map and network', es: 'a la izquierda, en mapa y red' },
    keys: ['left', 'h'],
    modes: spaces,
  },
  'go-right': {
    group: 'move',
    label: { en: 'to the right, on map and network', es: 'a la derecha, en mapa y red' },
    keys: ['right', 'l'],
    modes: spaces,
  },
  'next-actor': {
    group: 'move',
    label: { en: 'the next on the map', es: 'el siguiente del mapa' },
    keys: ['tab'],
    modes: ['map'],
    hint: { en: 'next', es: 'siguiente' },
  },
  'previous-actor': {
    group: 'move',
    label: { en: 'the one before on the map', es: 'el anterior del mapa' },
    keys: ['shift+tab'],
    modes: ['map'],
  },
  'zoom-in': {
    group: 'move',
    label: { en: 'nearer on the map, a further ring in the network', es: 'acercar el mapa, un anillo más en la red' },
    keys: ['+', '='],
    modes: spaces,
    hint: { en: 'zoom', es: 'ampliar' },
  },
  'zoom-out': {
    group: 'move',
    label: { en: 'farther, or without that ring', es: 'alejar, o sin ese anillo' },
    keys: ['-'],
    modes: spaces,
  },
  'zoom-whole': {
    group: 'move',
    label: { en: 'the whole map again', es: 'otra vez el mapa entero' },
    keys: ['0'],
    modes: ['map'],
  },
  'pan-up': {
    group: 'move',
    label: { en: 'shift the map up', es: 'desplazar el mapa hacia arriba' },
    keys: ['shift+up'],
    modes: ['map'],
  },
  'pan-down': {
    group: 'move',
    label: { en: 'shift the map down', es: 'desplazar el mapa hacia abajo' },
    keys: ['shift+down'],
    modes: ['map'],
  },
  'pan-left': {
    group: 'move',
    label: { en: 'shift the map to the left', es: 'desplazar el mapa a la izquierda' },
    keys: ['shift+left'],
    modes: ['map'],
  },
  'pan-right': {
    group: 'move',
    label: { en: 'shift the map to the right', es: 'desplazar el mapa a la derecha' },
    keys: ['shift+right'],
    modes: ['map'],
  },
  open: {
    group: 'go',
    label: { en: 'open what is marked', es: 'abrir lo marcado' },
    keys: ['enter', 'right'],
    modes: documents,
    hint: { en: 'open', es: 'abrir' },
  },
  choose: {
    group: 'go',
    label: { en: 'open the hit', es: 'abrir el resultado' },
    keys: ['enter'],
    modes: ['search', 'path-end'],
    hint: { en: 'open', es: 'abrir' },
  },
  'open-record': {
    group: 'go',
    label: { en: 'open the marked record', es: 'abrir el registro marcado' },
    keys: ['o'],
    modes: spaces,
    hint: { en: 'open', es: 'abrir' },
    hintModes: ['network'],
  },
  'open-actor': {
    group: 'go',
    label: { en: 'open who is marked on the map', es: 'abrir a quien está marcado en el mapa' },
    keys: ['enter'],
    modes: ['map'],
    hint: { en: 'open', es: 'abrir' },
  },
  'walk-to': {
    group: 'go',
    label: { en: 'to the middle with the marked one', es: 'llevar al centro lo marcado' },
    keys: ['enter'],
    modes: ['network'],
    hint: { en: 'walk there', es: 'ir allí' },
  },
  map: {
    group: 'go',
    label: { en: 'map', es: 'mapa' },
    keys: ['M'],
    modes: [...documents, 'network'],
    hint: { en: 'map', es: 'mapa' },
    hintModes: ['home', 'network'],
  },
  network: {
    group: 'go',
    label: { en: 'network around what is marked', es: 'red en torno a lo marcado' },
    keys: ['n'],
    modes: [...documents, 'map'],
    hint: { en: 'network', es: 'red' },
    hintModes: ['list', 'detail', 'map'],
  },
  path: {
    group: 'go',
    label: { en: 'path from what is marked to another', es: 'camino de lo marcado a otro' },
    keys: ['p'],
    modes: [...documents, ...spaces],
    hint: { en: 'path', es: 'camino' },
    hintModes: ['network', 'path'],
  },
  'next-region': {
    group: 'go',
    label: { en: 'the next part of the map, or all', es: 'la siguiente parte del mapa, o todo' },
    keys: ['r'],
    modes: ['map'],
    hint: { en: 'region', es: 'región' },
  },
  organizations: {
    group: 'go',
    label: {
      en: 'organizations too on the map, or clusters only',
      es: 'también organizaciones en el mapa, o solo clústeres',
    },
    keys: ['a'],
    modes: ['map'],
  },
  back: {
    group: 'go',
    label: { en: 'back to where you came from', es: 'volver a donde estaba' },
    keys: ['escape', 'left', 'backspace', '<', 'alt+left'],
    modes: documents,
    hint: { en: 'back', es: 'volver' },
    hintModes: ['list', 'detail', 'path'],
  },
  leave: {
    group: 'go',
    label: { en: 'back from map or network', es: 'volver del mapa o de la red' },
    keys: ['escape', 'backspace', '<', 'alt+left'],
    modes: spaces,
    hint: { en: 'back', es: 'volver' },
  },
  forward: {
    group: 'go',
    label: { en: 'forward again', es: 'otra vez adelante' },
    keys: ['>', 'alt+right'],
    modes: places,
  },
  'other-side': {
    group: 'go',
    label: { en: 'to the other pane or section', es: 'al otro panel o apartado' },
    keys: ['tab', 'shift+tab'],
    modes: panes,
  },
  home: { group: 'go', label: { en: 'home', es: 'inicio' }, keys: ['h'], modes: ['list', 'detail'] },
  filter: {
    group: 'find',
    label: { en: 'filter this list', es: 'filtrar esta lista' },
    keys: ['f'],
    modes: ['list', 'detail'],
    hint: { en: 'filter', es: 'filtrar' },
  },
  search: {
    group: 'find',
    label: { en: 'search everywhere', es: 'buscar en todo' },
    keys: ['/'],
    modes: places,
    hint: { en: 'search', es: 'buscar' },
  },
  accept: {
    group: 'type',
    label: { en: 'keep the filter', es: 'conservar el filtro' },
    keys: ['enter', 'tab'],
    modes: ['filter'],
    hint: { en: 'keep', es: 'conservar' },
  },
  cancel: {
    group: 'type',
    label: { en: 'give up what was typed', es: 'descartar lo escrito' },
    keys: ['escape'],
    modes: typing,
    hint: { en: 'cancel', es: 'cancelar' },
  },
  'delete-before': {
    group: 'type',
    label: { en: 'delete before the caret', es: 'borrar antes del cursor' },
    keys: ['backspace', 'ctrl+h'],
    modes: typing,
  },
  'delete-after': {
    group: 'type',
    label: { en: 'delete behind the caret', es: 'borrar tras el cursor' },
    keys: ['delete', 'ctrl+d'],
    modes: typing,
  },
  'delete-word': {
    group: 'type',
    label: { en: 'delete a word', es: 'borrar una palabra' },
    keys: ['ctrl+w', 'alt+backspace'],
    modes: typing,
  },
  'delete-all': {
    group: 'type',
    label: { en: 'delete everything', es: 'borrarlo todo' },
    keys: ['ctrl+u'],
    modes: typing,
  },
  'caret-left': {
    group: 'type',
    label: { en: 'caret to the left', es: 'cursor a la izquierda' },
    keys: ['left', 'ctrl+b'],
    modes: typing,
  },
  'caret-right': {
    group: 'type',
    label: { en: 'caret to the right', es: 'cursor a la derecha' },
    keys: ['right', 'ctrl+f'],
    modes: typing,
  },
  'caret-start': {
    group: 'type',
    label: { en: 'caret to the beginning', es: 'cursor al principio' },
    keys: ['home', 'ctrl+a'],
    modes: typing,
  },
  'caret-end': {
    group: 'type',
    label: { en: 'caret to the end', es: 'cursor al final' },
    keys: ['end', 'ctrl+e'],
    modes: typing,
  },
  language: {
    group: 'explorer',
    label: { en: 'English or Spanish', es: 'español o inglés' },
    keys: ['l'],
    modes: walking,
    hint: { en: 'español', es: 'English' },
    hintModes: panes,
  },
  'language-in-space': {
    group: 'explorer',
    label: { en: 'English or Spanish, on map and network', es: 'español o inglés, en mapa y red' },
    keys: ['L'],
    modes: spaces,
  },
  help: {
    group: 'explorer',
    label: { en: 'help', es: 'ayuda' },
    keys: ['?'],
    modes: places,
    hint: { en: 'help', es: 'ayuda' },
  },
  'close-help': {
    group: 'explorer',
    label: { en: 'close help', es: 'cerrar la ayuda' },
    keys: ['escape', '?', 'q', 'enter', 'backspace', 'left'],
    modes: ['help'],
    hint: { en: 'close', es: 'cerrar' },
  },
  quit: {
    group: 'explorer',
    label: { en: 'quit', es: 'salir' },
    keys: ['q'],
    modes: places,
    hint: { en: 'quit', es: 'salir' },
  },
  'quit-now': {
    group: 'explorer',
    label: { en: 'quit from anywhere', es: 'salir desde cualquier parte' },
    keys: ['ctrl+c'],
    modes: [...lists, ...spaces],
  },
} as const satisfies Record<string, CommandShape>

/** Name of a command. */
export type CommandId = keyof typeof commands

/** The commands that the key table has for a mode. */
export type CommandIn<M extends Mode> = {
  [I in CommandId]: [Extract<(typeof commands)[I]['modes'][number], M>] extends [never] ? never : I
}[CommandId]

/** The commands that are the same wherever they work. All others are carried out by the screen where they are given. */
const frameCommandIds = [
  'forward',
  'home',
  'search',
  'language',
  'language-in-space',
  'map',
  'network',
  'path',
  'help',
  'close-help',
  'quit',
  'quit-now',
] as const satisfies readonly CommandId[]

/** Name of a command that is the same wherever it works. */
export type FrameCommandId = (typeof frameCommandIds)[number]

/** Whether a command is the same wherever it works. */
export const isFrameCommand = (id: CommandId): id is FrameCommandId => frameCommandIds.some((one) => one === id)

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
  find: { en: 'Find', es: 'Encontrar' },
  type: { en: 'While typing', es: 'Al escribir' },
  explorer: { en: 'Explorer', es: 'Explorador' },
} as const satisfies Record<CommandGroup, Localized>

/** Whether single characters are text rather than keys. */
export const isTyping = (mode: Mode): boolean => typing.some((one) => one === mode)
