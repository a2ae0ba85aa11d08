/** Going to places and coming back. @module */
import type { Entry } from '@puente/core'
import type { Destination } from '../text/line.ts'
import type { Route } from './route.ts'
import type { State } from './state.ts'

const maxHistory = 200

/** The last search stays known, but its highlight and the prompt belong to the former route. */
const withoutHighlight = ({ foundText, prompt: _closed, ...state }: State): State =>
  foundText === undefined ? state : { ...state, foundText: { ...foundText, highlighted: false } }

/** The state at a new route. */
export const push = (state: State, route: Route): State => ({
  ...withoutHighlight(state),
  route,
  back: [...state.back, state.route].slice(-maxHistory),
  forward: [],
})

/** The state one route back; unchanged if there is none. */
export function goBack(state: State): State {
  const route = state.back.at(-1)
  if (route === undefined) return state
  return { ...withoutHighlight(state), route, back: state.back.slice(0, -1), forward: [...state.forward, state.route] }
}

/** The state one route forward; unchanged if there is none. */
export function goForward(state: State): State {
  const route = state.forward.at(-1)
  if (route === undefined) return state
  return { ...withoutHighlight(state), route, forward: state.forward.slice(0, -1), back: [...state.back, state.route] }
}

/** The state on its way to a destination on another screen; `reduce` finds the route. */
export const follow = (state: State, destination: Destination): State => ({ ...state, destination })

/** The state on its way to a record; unchanged if there is none. */
export const openRecord = (state: State, entry: Entry | undefined): State =>
  entry === undefined ? state : follow(state, { kind: 'record', entry })
