/** Saving what a screen shows: naming its file, asking for it to be written, and hearing what came of it. @module */

import type { Localized } from '@puente/core'
import type { ScreenContext } from '../app/screen-context.ts'
import { type Prompt, type State, withoutPrompt } from '../app/state.ts'
import { inputOf } from '../app/text-input.ts'
import type { Savable } from '../screens/screen-definition.ts'
import { savableAt } from '../screens/screens.ts'
import type { WriteOutcome } from '../terminal/write-file.ts'
import { words } from '../words.ts'

const badEnding = ({ forms }: Savable): Localized => {
  const endings = [...forms.keys()].map((ending) => `.${ending}`)
  return {
    en: `The name must end in ${endings.join(' or ')}: that says in which form to save.`,
    es: `El nombre debe terminar en ${endings.join(' o ')}: eso dice en qué forma guardar.`,
  }
}

/** The state with a file for what is shown being named, from the usual name on; a word where nothing can be saved. */
export function nameFile(context: ScreenContext): State {
  const { state } = context
  const savable = savableAt(context)
  if (savable === undefined) return { ...state, message: { text: words.nothingToSave, tone: 'warning' } }
  const [ending = ''] = savable.forms.keys()
  return { ...state, prompt: { kind: 'naming', input: inputOf(`${savable.name}.${ending}`) } }
}

/** The state that asks for the file to be written; or says what is wrong with its name. */
export function askToWrite(context: ScreenContext, { input }: Extract<Prompt, { kind: 'naming' }>): State {
  const { state } = context
  const savable = savableAt(context)
  if (savable === undefined) return withoutPrompt(state)
  const path = input.text.trim()
  const ending = /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const print = savable.forms.get(ending)
  if (print === undefined) return { ...state, prompt: { kind: 'naming', input, problem: badEnding(savable) } }
  const text = print()
  const file = { path, text: text.endsWith('\n') ? text : `${text}\n`, replace: false }
  return { ...state, prompt: { kind: 'writing', input, file }, effect: { kind: 'write', file } }
}

/** The state that asks for the file that is there to be replaced. */
export function askToReplace(state: State, { input, file }: Extract<Prompt, { kind: 'replacing' }>): State {
  const replacing = { ...file, replace: true }
  return { ...state, prompt: { kind: 'writing', input, file: replacing }, effect: { kind: 'write', file: replacing } }
}

const both = ({ en, es }: Localized, path: string): Localized => ({ en: `${en} ${path}`, es: `${es} ${path}` })

/** The state after a file was written, or was not. Who has gone elsewhere by then is told, and not called back. */
export function afterWriting(state: State, outcome: WriteOutcome): State {
  const { prompt } = state
  const waits = prompt?.kind === 'writing' ? prompt : undefined
  const after = waits === undefined ? state : withoutPrompt(state)
  switch (outcome.kind) {
    case 'written':
      return { ...after, message: { text: both(words.saved, outcome.path) } }
    case 'exists':
      if (waits === undefined) {
        return { ...state, message: { text: both(words.existsNotSaved, outcome.path), tone: 'warning' } }
      }
      return {
        ...state,
        prompt: { kind: 'replacing', input: waits.input, file: waits.file, path: outcome.path },
      }
    case 'failed':
      return waits === undefined
        ? { ...state, message: { text: outcome.problem, tone: 'error' } }
        : { ...state, prompt: { kind: 'naming', input: waits.input, problem: outcome.problem } }
    default:
      return outcome satisfies never
  }
}
