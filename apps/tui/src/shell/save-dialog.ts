/** Saving what a screen shows: naming its file, asking for it to be written, and hearing what came of it. @module */

import type { Localized } from '@puente/core'
import { type Prompt, type ScreenContext, type State, without } from '../app/state.ts'
import { inputOf } from '../app/text-input.ts'
import type { Savable } from '../screens/screen-definition.ts'
import { savableAt } from '../screens/screens.ts'
import type { WriteOutcome } from '../terminal/write-file.ts'
import { words } from '../words.ts'

const wrongExtension = ({ forms }: Savable): Localized => {
  const endings = [...forms.keys()].map((ending) => `.${ending}`)
  return {
    en: `The name must end in ${endings.join(' or ')}: that says in which form to save.`,
    es: `El nombre debe terminar en ${endings.join(' o ')}: eso dice en qué forma guardar.`,
  }
}

/** Opens the prompt for a file name, with a default name; says so if nothing can be saved. */
export function openSaveDialog(context: ScreenContext): State {
  const { state } = context
  const savable = savableAt(context)
  if (savable === undefined) return { ...state, message: { text: words.nothingToSave, tone: 'warning' } }
  const [ending = ''] = savable.forms.keys()
  return { ...state, prompt: { kind: 'naming', input: inputOf(`${savable.name}.${ending}`) } }
}

/** Writes the file, or shows the problem with its name. */
export function saveFile(context: ScreenContext, { input }: Extract<Prompt, { kind: 'naming' }>): State {
  const { state } = context
  const savable = savableAt(context)
  if (savable === undefined) return without(state, 'prompt')
  const path = input.text.trim()
  const ending = /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const print = savable.forms.get(ending)
  if (print === undefined) return { ...state, prompt: { kind: 'naming', input, problem: wrongExtension(savable) } }
  const text = context.cache.track('saving', print)()
  const file = { path, content: text.endsWith('\n') ? text : `${text}\n`, replace: false }
  return { ...state, prompt: { kind: 'writing', input, file }, effect: { kind: 'write', file } }
}

/** Writes over the existing file. */
export function replaceFile(state: State, { input, file }: Extract<Prompt, { kind: 'replacing' }>): State {
  const replacing = { ...file, replace: true }
  return { ...state, prompt: { kind: 'writing', input, file: replacing }, effect: { kind: 'write', file: replacing } }
}

const withPath = ({ en, es }: Localized, path: string): Localized => ({ en: `${en} ${path}`, es: `${es} ${path}` })

/** The state after a write. If the user went elsewhere meanwhile, only a message is shown. */
export function afterWrite(state: State, outcome: WriteOutcome): State {
  const { prompt } = state
  const waits = prompt?.kind === 'writing' ? prompt : undefined
  const after = waits === undefined ? state : without(state, 'prompt')
  switch (outcome.kind) {
    case 'written':
      return { ...after, message: { text: withPath(words.saved, outcome.path) } }
    case 'exists':
      if (waits === undefined) {
        return { ...state, message: { text: withPath(words.existsNotSaved, outcome.path), tone: 'warning' } }
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
