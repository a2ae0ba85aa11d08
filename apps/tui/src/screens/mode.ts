import type { Mode } from '../keys/commands.ts'
import type { State } from '../state/state.ts'
import { placeMode } from './screens.ts'

/** What the keys are for at the moment. */
export const modeOf = ({ place, help }: State): Mode => (help === undefined ? placeMode(place) : 'help')
