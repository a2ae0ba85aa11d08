/** Everything that the explorer remembers while it runs. @module */
import type { Language } from '@puente/core'
import type { Mode } from '../keys/commands.ts'
import { homePlace, type Place } from './place.ts'
import type { Reading } from './reading.ts'

/** Everything that the explorer remembers while it runs. */
export interface State {
  readonly language: Language
  readonly place: Place
  /** Places left behind, the latest last. */
  readonly back: readonly Place[]
  /** Places come back from, the nearest last. */
  readonly forward: readonly Place[]
  /** The filter as it was before it was opened for typing; absent: nothing is being typed in it. */
  readonly filterBefore?: string
  /** How far help was read; absent: help is closed. */
  readonly help?: Reading
  /** Whether the explorer is to close. */
  readonly leaving: boolean
}

/** The explorer as it opens. */
export const initialState = (language: Language, place: Place = homePlace): State => ({
  language,
  place,
  back: [],
  forward: [],
  leaving: false,
})

/** What the keys are for at the moment. */
export function modeOf({ place, filterBefore, help }: State): Mode {
  if (help !== undefined) return 'help'
  if (filterBefore !== undefined) return 'filter'
  if (place.screen === 'browse') return place.focus
  return place.screen
}
