/** Going to places and coming back. @module */
import type { Entry } from '@puente/core'
import type { Destination } from '../text/line.ts'
import type { Route } from './route.ts'
import type { State } from './state.ts'

/** How many places are remembered. */
const maxHistory = 200

/** What was found stays known, but is no longer marked, and nothing is typed below: that was at another place. */
const withoutHighlight = ({ foundText, prompt: _closed, ...state }: State): State =>
  foundText === undefined ? state : { ...state, foundText: { ...foundText, highlighted: false } }

/** The state after going to a new place. */
export const push = (state: State, route: Route): State => ({
  ...withoutHighlight(state),
  route,
  back: [...state.back, state.route].slice(-maxHistory),
  forward: [],
})

/** The state after going back one place; the same where there is none. */
export function goBack(state: State): State {
  const route = state.back.at(-1)
  if (route === undefined) return state
  return { ...withoutHighlight(state), route, back: state.back.slice(0, -1), forward: [...state.forward, state.route] }
}

/** The state after going forward again; the same where there is nothing ahead. */
export function goForward(state: State): State {
  const route = state.forward.at(-1)
  if (route === undefined) return state
  return { ...withoutHighlight(state), route, forward: state.forward.slice(0, -1), back: [...state.back, state.route] }
}

/** The state that leads where a target does. The screen there is another's: `update` finds the place. */
export const follow = (state: State, destination: Destination): State => ({ ...state, destination })

/** The state that leads to a record; the same where there is none. */
export const openRecord = (state: State, entry: Entry | undefined): State =>
  entry === undefined ? state : follow(state, { kind: 'record', entry })
