/** Everything that the explorer remembers while it runs. @module */
import type { Language } from '@puente/core'
import { homePlace } from '../screens/home/place.ts'
import type { Place } from './place.ts'
import type { Reading } from './reading.ts'

/** Everything that the explorer remembers while it runs. */
export interface State {
  readonly language: Language
  readonly place: Place
  /** Places left behind, the latest last. */
  readonly back: readonly Place[]
  /** Places come back from, the nearest last. */
  readonly forward: readonly Place[]
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
