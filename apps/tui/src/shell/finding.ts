/** Finding on the screen: the next stop whose text holds what is typed, without regard to case and accents. @module */

import { fold, type Language } from '@puente/core'
import type { ScreenContext } from '../app/screen-context.ts'
import { type FoundText, type Prompt, type State, withoutPrompt } from '../app/state.ts'
import { emptyInput, type TextInput } from '../app/text-input.ts'
import { keyOf } from '../input/keymap.ts'
import type { Stops } from '../screens/screen-definition.ts'
import { stopsAt } from '../screens/screens.ts'
import { words } from '../words.ts'
import { stopsInOverlay } from './overlays.ts'

const stopsOf = (context: ScreenContext): Stops | undefined =>
  context.state.overlay === undefined ? stopsAt(context) : stopsInOverlay(context, context.state.overlay)

/** The nearest stop from one on whose text holds another; nothing where none does. */
function stopWith({ total, textOf }: Stops, text: string, from: number, by: 1 | -1): number | undefined {
  const wanted = fold(text)
  if (wanted === '') return undefined
  for (let step = 0; step < total; step += 1) {
    const stop = (((from + step * by) % total) + total) % total
    if (fold(textOf(stop)).includes(wanted)) return stop
  }
  return undefined
}

/** The state with the line open in which one types what to find. */
export const openFinding = ({ state }: ScreenContext): State => ({
  ...state,
  prompt: {
    kind: 'finding',
    input: emptyInput,
    before: { route: state.route, ...(state.overlay === undefined ? {} : { overlay: state.overlay }) },
    isFound: true,
  },
})

type Finding = Extract<Prompt, { kind: 'finding' }>

/** The state as it was before something was looked for. */
function before({ overlay: _later, ...state }: State, { before: { route, overlay } }: Finding): State {
  return { ...state, route, ...(overlay === undefined ? {} : { overlay }) }
}

/** What was looked for, with where it was found. */
const foundTextAt = ({ route, overlay }: State, text: string, stop: number | undefined): FoundText => ({
  text,
  highlighted: text !== '',
  ...(stop === undefined ? {} : { found: { route, overlay, stop } }),
})

/** Where to look on from: what was found last, or since one moved what is at hand. */
function fromWhere({ foundText, route, overlay }: State, { at }: Stops): number {
  const found = foundText?.found
  return found?.route === route && found.overlay === overlay ? found.stop : at
}

/** The state with another text typed: the first stop from the beginning on that holds it is at hand. */
export function finding(context: ScreenContext, prompt: Finding, input: TextInput): State {
  const start = before(context.state, prompt)
  const stops = stopsOf({ ...context, state: start })
  const stop = stops && stopWith(stops, input.text, stops.at, 1)
  const state = stop === undefined || stops === undefined ? start : stops.to(stop)
  const isFound = input.text === '' || stop !== undefined
  return { ...state, prompt: { ...prompt, input, isFound }, foundText: foundTextAt(state, input.text, stop) }
}

/** The state with the next stop at hand that holds what was looked for last. */
export function findNext(context: ScreenContext, by: 1 | -1): State {
  const { state, count = 1 } = context
  const text = state.foundText?.text ?? ''
  if (text === '') {
    const says = (language: Language) => `${words.nothingToFind[language]} ${keyOf(state.keymap, 'find', language)}`
    return { ...state, message: { text: { en: says('en'), es: says('es') }, tone: 'warning' } }
  }
  let after: State = state
  for (let left = Math.min(count, mostTimes); left > 0; left -= 1) {
    const stops = stopsOf({ ...context, state: after })
    const stop = stops && stopWith(stops, text, fromWhere(after, stops) + by, by)
    if (stops === undefined || stop === undefined) {
      const says = { en: `${words.notOnScreen.en}: ${text}`, es: `${words.notOnScreen.es}: ${text}` }
      return { ...state, message: { text: says, tone: 'warning' } }
    }
    const moved = stops.to(stop)
    after = { ...moved, foundText: foundTextAt(moved, text, stop) }
  }
  return after
}

/** More times than these lead around the screen again and again. */
const mostTimes = 1000

/** The state with the next or the one before of what is typed at hand. */
export function findFurther(context: ScreenContext, prompt: Finding, by: 1 | -1): State {
  const after = findNext(context, by)
  return { ...after, prompt }
}

/** The state with what is found kept: it stays marked until one goes back or elsewhere. */
export function keepFound({ state }: ScreenContext, { input, isFound }: Finding): State {
  const session = withoutPrompt(state)
  if (input.text === '' || isFound) return session
  return {
    ...session,
    message: {
      text: { en: `${words.notOnScreen.en}: ${input.text}`, es: `${words.notOnScreen.es}: ${input.text}` },
      tone: 'warning',
    },
  }
}

/** The state as it was before something was looked for, with nothing marked. */
export function giveUpFinding({ state }: ScreenContext, prompt: Finding): State {
  const { foundText: _given, ...start } = withoutPrompt(before(state, prompt))
  return start
}
