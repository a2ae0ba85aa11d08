/** What the keys are for, from place to place. @module */

/** What the keys are for at a screen; one where they are for several things in turn has several. */
export type ScreenMode =
  | 'home'
  | 'list'
  | 'facets'
  | 'detail'
  | 'filter'
  | 'search'
  | 'hits'
  | 'match'
  | 'match-told'
  | 'opportunities'
  | 'cell'
  | 'briefing'
  | 'timeline'
  | 'map'
  | 'network'
  | 'path'
  | 'path-end'

/** What the keys are for in a line that is typed at the bottom, whatever the screen. */
export type PromptMode = 'finding' | 'naming' | 'replacing'

/** What the keys are for at the moment. */
export type Mode = ScreenMode | PromptMode | 'help' | 'palette'

/** Where one types, and single characters are text. */
export const typingModes = [
  'filter',
  'search',
  'path-end',
  'palette',
  'finding',
  'naming',
] as const satisfies readonly Mode[]

/** Whether single characters are text rather than keys. */
export const isTyping = (mode: Mode): boolean => typingModes.some((one) => one === mode)
