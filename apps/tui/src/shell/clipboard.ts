import type { State } from '../app/state.ts'
import { words } from '../words.ts'

/** The state with a text on its way to the clipboard, and a word about it. */
export const copying = (state: State, text: string): State => ({
  ...state,
  effect: { kind: 'copy', text },
  message: { text: { en: `${words.copied.en}: ${text}`, es: `${words.copied.es}: ${text}` } },
})
