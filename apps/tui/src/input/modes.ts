/** What the keys are for, from place to place. @module */
import type { ScreenName } from '../app/route.ts'

/** The screens where the keys are for several things, in turn. At any other screen they are for that screen. */
interface ScreenModes {
  readonly browse: 'list' | 'facets' | 'detail' | 'filter'
  readonly search: 'search' | 'hits'
  readonly match: 'match' | 'match-told'
  readonly opportunities: 'opportunities' | 'cell'
  readonly path: 'path' | 'path-end'
}

/** What the keys can be for at a screen. */
export type ModeOf<N extends ScreenName> = N extends keyof ScreenModes ? ScreenModes[N] : N

/** What the keys are for in a line that is typed at the bottom, whatever the screen. */
export type PromptMode = 'finding' | 'naming' | 'replacing'

/** What the keys are for at the moment. */
export type Mode = ModeOf<ScreenName> | PromptMode | 'help' | 'palette'

/** Where one types, and single characters are text. */
export const typing = [
  'filter',
  'search',
  'path-end',
  'palette',
  'finding',
  'naming',
] as const satisfies readonly Mode[]

/** Whether single characters are text rather than keys. */
export const isTyping = (mode: Mode): boolean => typing.some((one) => one === mode)
