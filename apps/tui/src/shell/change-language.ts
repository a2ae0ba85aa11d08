/** Another language for everything that is shown. @module */
import type { Language } from '@puente/core'
import type { Route } from '../app/route.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import { inLanguage } from '../screens/screens.ts'

/** The state in another language. Lists are sorted anew, and the record that was marked in each stays marked. */
export function changeLanguage({ state, cache }: ScreenContext, language: Language): State {
  const to = cache.in(language)
  const moved = (route: Route): Route => inLanguage(cache, to, route)
  return {
    ...state,
    language,
    route: moved(state.route),
    back: state.back.map(moved),
    forward: state.forward.map(moved),
  }
}
