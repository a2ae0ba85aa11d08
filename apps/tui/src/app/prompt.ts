/** What is typed below a place: what to find on it, or the name of a file. @module */
import type { Localized } from '@puente/core'
import type { PromptMode } from '../input/modes.ts'
import type { FileToWrite } from './file-to-write.ts'
import type { Place } from './route.ts'
import type { Overlay } from './state.ts'
import type { TextInput } from './text-input.ts'

/** A line below a place, and how far it is. */
export type Prompt =
  /** Something is looked for; with the place where that began, to come back to. */
  | {
      readonly kind: 'finding'
      readonly input: TextInput
      readonly before: { readonly place: Place; readonly overlay?: Overlay }
      /** Whether what is typed stands on the screen. */
      readonly isFound: boolean
    }
  /** A file is being named; with what was wrong with the last name. */
  | { readonly kind: 'naming'; readonly input: TextInput; readonly problem?: Localized }
  /** There is such a file: is it to be replaced? */
  | { readonly kind: 'replacing'; readonly input: TextInput; readonly file: FileToWrite; readonly path: string }
  | { readonly kind: 'writing'; readonly input: TextInput; readonly file: FileToWrite }

/** What the keys are for in a prompt; nothing while a file is written, when the place has them. */
export const promptMode = ({ kind }: Prompt): PromptMode | undefined => (kind === 'writing' ? undefined : kind)
