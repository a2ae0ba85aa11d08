/** Another language for everything that is shown. @module */
import type { Language } from '@puente/core'
import type { Place } from '../app/route.ts'
import type { View } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import { inLanguage } from '../screens/screens.ts'

/** The state in another language. Lists are sorted anew, and the record that was marked in each stays marked. */
export function changeLanguage({ state, model }: View, language: Language): State {
  const to = model.in(language)
  const moved = (place: Place): Place => inLanguage(model, to, place)
  return {
    ...state,
    language,
    place: moved(state.place),
    back: state.back.map(moved),
    forward: state.forward.map(moved),
  }
}
