/** Everything that the explorer remembers while it runs. @module */
import type { EvidenceKind, Language, Localized } from '@puente/core'
import { defaultKeymap, type Keymap } from '../input/keymap.ts'
import type { PromptMode } from '../input/modes.ts'
import type { FileToWrite } from '../terminal/write-file.ts'
import type { Destination } from '../text/line.ts'
import type { ThemeName, Tone } from '../theme.ts'
import type { AtlasCache } from './atlas-cache.ts'
import type { Layout } from './layout.ts'
import { homeRoute, type Route } from './route.ts'
import type { DocumentCursor } from './scroll.ts'
import type { TextInput } from './text-input.ts'

/** An input line at the bottom. */
export type Prompt =
  /** Find on the screen; `before` is where to return on cancel. */
  | {
      readonly kind: 'finding'
      readonly input: TextInput
      readonly before: { readonly route: Route; readonly overlay?: Overlay }
      /** Whether the typed text is on the screen. */
      readonly isFound: boolean
    }
  /** Asks for the name of a file; with the problem of the last name. */
  | { readonly kind: 'naming'; readonly input: TextInput; readonly problem?: Localized }
  /** Asks whether to replace an existing file. */
  | { readonly kind: 'replacing'; readonly input: TextInput; readonly file: FileToWrite; readonly path: string }
  | { readonly kind: 'writing'; readonly input: TextInput; readonly file: FileToWrite }

/** The mode of a prompt; undefined while a file is written and keys go to the screen. */
export const promptMode = ({ kind }: Prompt): PromptMode | undefined => (kind === 'writing' ? undefined : kind)

/** A dialog over the screen that receives the keys. */
export type Overlay =
  | { readonly kind: 'help'; readonly cursor: DocumentCursor }
  | { readonly kind: 'palette'; readonly input: TextInput; readonly row: number; readonly top: number }

/** A message on the last line until the next key. */
export interface Message {
  readonly text: Localized
  readonly tone?: Tone
}

/** A side effect to run. Each object runs once. */
export type Effect =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'write'; readonly file: FileToWrite }
  /** Suspends the explorer until the shell resumes it. */
  | { readonly kind: 'suspend' }

/** The user's settings. */
export interface Settings {
  readonly language: Language
  readonly theme: ThemeName
  /** Whether the explorer uses the mouse; if not, the terminal selects text with it. */
  readonly mouse: boolean
  readonly keymap: Keymap
}

/** The last text to find. */
export interface FoundText {
  readonly text: string
  readonly highlighted: boolean
  /** The last match. The next search continues there if nothing moved since. */
  readonly lastMatch?: { readonly route: Route; readonly overlay: Overlay | undefined; readonly stop: number }
}

/** The state of the explorer. */
export interface State extends Settings {
  /** What answers rest on, once it was switched; absent: as the explorer was opened. */
  readonly evidence?: EvidenceKind
  readonly route: Route
  /** Routes to go back to, the latest last. */
  readonly back: readonly Route[]
  /** Routes to go forward to, the nearest last. */
  readonly forward: readonly Route[]
  /** A destination on another screen, to which `reduce` goes. */
  readonly destination?: Destination
  readonly overlay?: Overlay
  /** The input line at the bottom, which receives the keys. */
  readonly prompt?: Prompt
  readonly foundText?: FoundText
  /** The typed digits of the next command's repeat count. */
  readonly count?: string
  readonly message?: Message
  readonly effect?: Effect
  /** Whether the explorer is to close. */
  readonly leaving: boolean
}

/** The state with which the explorer opens. */
export const initialState = (
  language: Language,
  route: Route = homeRoute,
  { theme = 'dark', mouse = true, keymap = defaultKeymap }: Partial<Omit<Settings, 'language'>> = {},
): State => ({ language, theme, mouse, keymap, route, back: [], forward: [], leaving: false })

/** The state without one of its optional parts. */
export function without<K extends 'overlay' | 'message' | 'prompt' | 'count'>(state: State, part: K): Omit<State, K> {
  const { [part]: _dropped, ...rest } = state
  return rest
}

/** What screens are drawn from and commands run with. */
export interface ScreenContext {
  /** In the language of the state. */
  readonly cache: AtlasCache
  readonly layout: Layout
  readonly state: State
  /** The repeat count of the command, or the row to go to. Undefined if none was typed. */
  readonly count?: number
}

/** The atlas that a state shows: on its evidence, with lists sorted in its language. */
export const cacheFor = (cache: AtlasCache, { evidence, language }: State): AtlasCache =>
  (evidence === undefined ? cache : cache.on(evidence)).in(language)

/** The context of a state. */
export const contextOf = (cache: AtlasCache, layout: Layout, state: State): ScreenContext => ({
  cache: cacheFor(cache, state),
  layout,
  state,
})
