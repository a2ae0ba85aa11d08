/** Another language for everything that is shown. @module */
import type { Language } from '@puente/core'
import { inLanguage } from '../screens/browse/place.ts'
import type { Place } from '../state/place.ts'
import type { State } from '../state/state.ts'
import type { View } from '../state/view.ts'

/** The state in another language. Lists are sorted anew, and the record that was marked in each stays marked. */
export function changeLanguage({ state, model }: View, language: Language): State {
  const to = model.in(language)
  const moved = (place: Place): Place => (place.screen === 'browse' ? inLanguage(model, to, place) : place)
  return {
    ...state,
    language,
    place: moved(state.place),
    back: state.back.map(moved),
    forward: state.forward.map(moved),
  }
}
