/** Finding on the screen: the next stop whose text holds what is typed, without regard to case and accents. @module */

import { fold, type Language } from '@puente/core'
import { type FoundText, type Prompt, type ScreenContext, type State, without } from '../app/state.ts'
import { emptyInput, type TextInput } from '../app/text-input.ts'
import { keyOf } from '../input/keymap.ts'
import type { Stops } from '../screens/screen-definition.ts'
import { stopsAt } from '../screens/screens.ts'
import { words } from '../words.ts'
import { stopsInOverlay } from './overlays.ts'

const stopsOf = (context: ScreenContext): Stops | undefined =>
  context.state.overlay === undefined ? stopsAt(context) : stopsInOverlay(context, context.state.overlay)

/** The nearest stop whose text contains another. */
function stopWith({ total, textOf }: Stops, text: string, from: number, by: 1 | -1): number | undefined {
  const wanted = fold(text)
  if (wanted === '') return undefined
  for (let step = 0; step < total; step += 1) {
    const stop = (((from + step * by) % total) + total) % total
    if (fold(textOf(stop)).includes(wanted)) return stop
  }
  return undefined
}

/** Opens the find prompt. */
export const openFind = ({ state }: ScreenContext): State => ({
  ...state,
  prompt: {
    kind: 'finding',
    input: emptyInput,
    before: { route: state.route, ...(state.overlay === undefined ? {} : { overlay: state.overlay }) },
    isFound: true,
  },
})

type FindPrompt = Extract<Prompt, { kind: 'finding' }>

/** The state before the find prompt was opened. */
function restore({ overlay: _later, ...state }: State, { before: { route, overlay } }: FindPrompt): State {
  return { ...state, route, ...(overlay === undefined ? {} : { overlay }) }
}

const foundTextAt = ({ route, overlay }: State, text: string, stop: number | undefined): FoundText => ({
  text,
  highlighted: text !== '',
  ...(stop === undefined ? {} : { lastMatch: { route, overlay, stop } }),
})

/** Where to continue: at the last match, or at the current stop if the user moved. */
function searchStart({ foundText, route, overlay }: State, { at }: Stops): number {
  const found = foundText?.lastMatch
  return found?.route === route && found.overlay === overlay ? found.stop : at
}

/** Finds another typed text, from where the prompt was opened. */
export function findText(context: ScreenContext, prompt: FindPrompt, input: TextInput): State {
  const start = restore(context.state, prompt)
  const stops = stopsOf({ ...context, state: start })
  const stop = stops && stopWith(stops, input.text, stops.at, 1)
  const state = stop === undefined || stops === undefined ? start : stops.to(stop)
  const isFound = input.text === '' || stop !== undefined
  return { ...state, prompt: { ...prompt, input, isFound }, foundText: foundTextAt(state, input.text, stop) }
}

/** Goes to the next or previous match. */
export function findNext(context: ScreenContext, by: 1 | -1): State {
  const { state, count = 1 } = context
  const text = state.foundText?.text ?? ''
  if (text === '') {
    const says = (language: Language) => `${words.nothingToFind[language]} ${keyOf(state.keymap, 'find', language)}`
    return { ...state, message: { text: { en: says('en'), es: says('es') }, tone: 'warning' } }
  }
  let after: State = state
  for (let left = Math.min(count, maxRepeats); left > 0; left -= 1) {
    const stops = stopsOf({ ...context, state: after })
    const stop = stops && stopWith(stops, text, searchStart(after, stops) + by, by)
    if (stops === undefined || stop === undefined) {
      const says = { en: `${words.notOnScreen.en}: ${text}`, es: `${words.notOnScreen.es}: ${text}` }
      return { ...state, message: { text: says, tone: 'warning' } }
    }
    const moved = stops.to(stop)
    after = { ...moved, foundText: foundTextAt(moved, text, stop) }
  }
  return after
}

const maxRepeats = 1000

/** The same while the prompt stays open. */
export function findWhileTyping(context: ScreenContext, prompt: FindPrompt, by: 1 | -1): State {
  const after = findNext(context, by)
  return { ...after, prompt }
}

/** Closes the prompt at the match, which stays highlighted. */
export function closeFind({ state }: ScreenContext, { input, isFound }: FindPrompt): State {
  const session = without(state, 'prompt')
  if (input.text === '' || isFound) return session
  return {
    ...session,
    message: {
      text: { en: `${words.notOnScreen.en}: ${input.text}`, es: `${words.notOnScreen.es}: ${input.text}` },
      tone: 'warning',
    },
  }
}

/** Closes the prompt and returns to where it was opened. */
export function cancelFind({ state }: ScreenContext, prompt: FindPrompt): State {
  const { foundText: _given, ...start } = without(restore(state, prompt), 'prompt')
  return start
}
