/** Everything that the explorer remembers while it runs. @module */
import type { Language, Localized } from '@puente/core'
import { defaultKeymap, type Keymap } from '../input/keymap.ts'
import type { PromptMode } from '../input/modes.ts'
import type { FileToWrite } from '../terminal/write-file.ts'
import type { Destination } from '../text/line.ts'
import type { ThemeName, Tone } from '../theme.ts'
import { homeRoute, type Route } from './route.ts'
import type { DocumentCursor } from './scroll.ts'
import type { TextInput } from './text-input.ts'

/** A line below a place, and how far it is. */
export type Prompt =
  /** Something is looked for; with the place where that began, to come back to. */
  | {
      readonly kind: 'finding'
      readonly input: TextInput
      readonly before: { readonly route: Route; readonly overlay?: Overlay }
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

/** What lies over the place for a while, and takes the keys. */
export type Overlay =
  | { readonly kind: 'help'; readonly cursor: DocumentCursor }
  | { readonly kind: 'palette'; readonly input: TextInput; readonly row: number; readonly top: number }

/** Something said on the last line until the next key. */
export interface Message {
  readonly text: Localized
  readonly tone?: Tone
}

/** Something to be done outside the state. Each object is done once. */
export type Effect =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'write'; readonly file: FileToWrite }
  /** The explorer is stopped, and the shell has the terminal until it is called back. */
  | { readonly kind: 'suspend' }

/** How the reader likes it. */
export interface Settings {
  readonly language: Language
  readonly theme: ThemeName
  /** Whether the mouse is the explorer's; where not, the terminal selects text with it. */
  readonly mouse: boolean
  readonly keymap: Keymap
}

/** What was last looked for on a screen. */
export interface FoundText {
  readonly text: string
  /** Whether it is marked on the screen. */
  readonly highlighted: boolean
  /** The stop that was found last, and where: from there the next is looked for as long as nothing moved. */
  readonly found?: { readonly route: Route; readonly overlay: Overlay | undefined; readonly stop: number }
}

/** Everything that the explorer remembers while it runs. */
export interface State extends Settings {
  readonly route: Route
  /** Places left behind, the latest last. */
  readonly back: readonly Route[]
  /** Places come back from, the nearest last. */
  readonly forward: readonly Route[]
  /** Where a screen leads to that is another's; `update` goes there. */
  readonly destination?: Destination
  readonly overlay?: Overlay
  /** What is typed below the place, and takes the keys. */
  readonly prompt?: Prompt
  readonly foundText?: FoundText
  /** The digits that were typed: how often the next command is to be carried out. */
  readonly count?: string
  readonly message?: Message
  readonly effect?: Effect
  /** Whether the explorer is to close. */
  readonly leaving: boolean
}

/** The explorer as it opens. */
export const initialState = (
  language: Language,
  route: Route = homeRoute,
  { theme = 'dark', mouse = true, keymap = defaultKeymap }: Partial<Omit<Settings, 'language'>> = {},
): State => ({ language, theme, mouse, keymap, route, back: [], forward: [], leaving: false })

/** The state with nothing over the place. */
export function withoutOverlay({ overlay: _closed, ...state }: State): State {
  return state
}

/** The state with nothing said. */
export function withoutMessage({ message: _said, ...state }: State): State {
  return state
}

/** The state with nothing typed below the place. */
export function withoutPrompt({ prompt: _closed, ...state }: State): State {
  return state
}

/** The state with nothing counted. */
export function withoutCount({ count: _counted, ...state }: State): State {
  return state
}
