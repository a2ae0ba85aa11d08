/** What the keys are for, from place to place. @module */

/** The modes of the screens. A mode decides what keys do; a screen may have several. */
export type ScreenMode =
  | 'home'
  | 'list'
  | 'facets'
  | 'detail'
  | 'filter'
  | 'search'
  | 'hits'
  | 'match'
  | 'match-detail'
  | 'opportunities'
  | 'cell'
  | 'briefing'
  | 'timeline'
  | 'since'
  | 'map'
  | 'network'
  | 'path'
  | 'path-end'

/** The modes of the input line at the bottom. */
export type PromptMode = 'finding' | 'naming' | 'replacing'

/** What decides the meaning of keys. */
export type Mode = ScreenMode | PromptMode | 'help' | 'palette'

/** Modes in which the user types text. */
export const typingModes = [
  'filter',
  'search',
  'path-end',
  'palette',
  'finding',
  'naming',
] as const satisfies readonly Mode[]

/** Whether single characters are text and not keys. */
export const isTyping = (mode: Mode): boolean => typingModes.some((one) => one === mode)

/** Modes in which the cursor moves in four directions. */
export const canvasModes = ['map', 'network'] as const

/** Modes of the match screen. */
export const matchModes = ['match', 'match-detail'] as const

/** Modes in which left and right change the cell or the time. */
export const horizontalModes = ['opportunities', 'timeline'] as const

/** Modes of detail documents. */
const detailModes = [...matchModes, 'cell', 'briefing', 'since'] as const

/** Modes with a second pane or section. */
export const paneModes = ['home', 'list', 'detail', ...matchModes, 'cell'] as const

/** Modes of documents, in which the cursor moves from target to target. */
export const documentModes = ['home', 'list', 'detail', 'path', ...detailModes] as const

/** Modes with a selected record, about which commands can ask. */
export const queryModes = [...documentModes, ...horizontalModes, ...canvasModes, 'hits'] as const

/** Modes of screens in which letters are commands. */
export const browsingModes = [...queryModes, 'facets'] as const

/** Modes in which letters are commands. */
export const commandModes = [...browsingModes, 'help'] as const

/** Modes with a first and last line and half pages. */
export const pagedModes = [...documentModes, ...horizontalModes, 'hits', 'facets', 'help'] as const

/** Modes with pages. */
export const scrollModes = [...pagedModes, 'filter', 'search', 'path-end', 'palette'] as const

/** Modes in which the cursor moves up and down. */
export const verticalModes = [...scrollModes, ...canvasModes] as const

/** Modes with a table that can be saved and copied. */
export const tableModes = ['list', 'facets', 'detail', ...matchModes, ...horizontalModes, 'cell', 'hits'] as const

/** All modes. */
export const allModes = [...verticalModes, 'finding', 'naming', 'replacing'] as const satisfies readonly Mode[]
