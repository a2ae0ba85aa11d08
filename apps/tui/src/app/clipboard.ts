import { words } from '../words.ts'
import type { State } from './state.ts'

/** The state with a text on its way to the clipboard, and a word about it. */
export const copying = (state: State, text: string): State => ({
  ...state,
  effect: { kind: 'copy', text },
  message: { text: { en: `${words.copied.en}: ${text}`, es: `${words.copied.es}: ${text}` } },
})
