/** What the explorer opens with: as the command line says, or else as it was left, or else at home. @module */
import { didYouMeanSentence, formatFailure, type Language, type Localized, lookup, type Result } from '@puente/core'
import type { AtlasCache } from '../app/atlas-cache.ts'
import { homeRoute, type Route } from '../app/route.ts'
import { initialState, type Message, type Settings, type State } from '../app/state.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { recordRoute } from '../screens/browse/route.ts'
import { routeAt } from '../screens/route-at.ts'
import { inLanguage } from '../screens/screens.ts'
import { colourLevel, themeFor } from '../terminal/capabilities.ts'
import type { LoadedSession } from '../terminal/session-file.ts'
import type { Preferences } from './command-context.ts'
import type { Io } from './io.ts'

/** The settings that the explorer opens with, and where it was left; plain, so that a thread can have them. */
export interface Opening extends Omit<Settings, 'keymap'> {
  /** The user's keys as written in the settings file, valid or not. */
  readonly keys?: unknown
  /** The address where it was left. */
  readonly place?: string
  /** What is wrong with the settings file. */
  readonly problems: readonly Localized[]
}

/** What the command line and the locale say. */
export interface OpeningContext {
  readonly io: Io
  readonly language: Language
  readonly preferences: Preferences
}

export function openingOf(
  { io, language, preferences }: OpeningContext,
  { session, problems }: LoadedSession,
): Opening {
  return {
    language: preferences.language ?? session.language ?? language,
    theme: preferences.theme ?? themeFor(io.env, session.theme, colourLevel()),
    mouse: preferences.mouse ?? session.mouse ?? true,
    problems,
    ...(session.keys === undefined ? {} : { keys: session.keys }),
    ...(session.place === undefined ? {} : { place: session.place }),
  }
}

/** The state before an atlas is open: of its keys and settings alone. */
export function settingsState({ language, keys, ...settings }: Opening): State {
  return initialState(language, homeRoute, { ...settings, keymap: parseUserKeys(keys).keymap })
}

const resumedMessage = (keymap: Keymap): Localized => ({
  en: `Where you were the last time. ${keyOf(keymap, 'home', 'en')}: home`,
  es: `Donde estaba la última vez. ${keyOf(keymap, 'home', 'es')}: inicio`,
})

/** The saved address, if this atlas has it. */
function savedRoute(cache: AtlasCache, place: string | undefined): Route | undefined {
  if (place === undefined) return undefined
  const found = routeAt(cache, place)
  return found.ok && found.value.screen !== 'home' ? found.value : undefined
}

/** What is wrong with the settings and the reader's own keys, as there is room for it on a line. */
function problemMessage([first, ...others]: readonly Localized[]): Message | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` (+${others.length})`
  return { text: { en: `${first.en}${more}`, es: `${first.es}${more}` }, tone: 'error' }
}

/**
 * The state that the explorer opens with.
 *
 * @param start the place that the command line names
 */
export function openingState(cache: AtlasCache, opening: Opening, start?: Route): State {
  const state = settingsState(opening)
  const before = start === undefined ? savedRoute(cache, opening.place) : undefined
  const route = start ?? before
  const { problems } = parseUserKeys(opening.keys)
  const message =
    problemMessage([...opening.problems, ...problems]) ??
    (before === undefined ? undefined : { text: resumedMessage(state.keymap) })
  return {
    ...state,
    // The place was found before the language was known.
    ...(route === undefined ? {} : { route: inLanguage(cache, cache.in(state.language), route) }),
    ...(before === undefined ? {} : { back: [homeRoute] }),
    ...(message === undefined ? {} : { message }),
  }
}

/** A place that the command line names. */
export type Start =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'address'; readonly text: string }

/** The route of a place, or why the atlas has no such place. */
export function startRoute(cache: AtlasCache, start: Start, language: Language): Result<Route, string> {
  if (start.kind === 'record') {
    const found = lookup(cache.atlas, start.id)
    return found.ok
      ? { ok: true, value: recordRoute(cache, found.value) }
      : { ok: false, error: formatFailure(found.error, language) }
  }
  const route = routeAt(cache, start.text)
  if (route.ok) return route
  const { message, nearest } = route.error
  return { ok: false, error: `${message[language]}.${didYouMeanSentence(nearest, language)}` }
}
