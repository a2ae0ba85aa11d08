/** The state that the explorer opens with, and what of the last one is kept. @module */
import type { Language, Localized } from '@puente/core'
import type { AtlasCache } from '../app/atlas-cache.ts'
import { homeRoute, type Route } from '../app/route.ts'
import { initialState, type Message, type State } from '../app/state.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { routeAt } from '../screens/route-at.ts'
import { addressOf, inLanguage } from '../screens/screens.ts'
import { colourLevel, themeFor } from '../terminal/capabilities.ts'
import { type LoadedSession, type Session, writeSession } from '../terminal/session-file.ts'
import type { Wishes } from './command-context.ts'
import type { Io } from './io.ts'

/** What the explorer shows, and to whom. */
export interface Shown {
  readonly io: Io
  readonly cache: AtlasCache
  /** Of the reader's locale. */
  readonly language: Language
  readonly wishes: Wishes
}

const continued = (keymap: Keymap): Localized => ({
  en: `Where you were the last time. ${keyOf(keymap, 'home', 'en')}: home`,
  es: `Donde estaba la última vez. ${keyOf(keymap, 'home', 'es')}: inicio`,
})

/** The place that was kept, if this atlas has it. */
function lastRoute(cache: AtlasCache, { place }: Session): Route | undefined {
  if (place === undefined) return undefined
  const found = routeAt(cache, place)
  return found.ok && found.value.screen !== 'home' ? found.value : undefined
}

/**
 * The state that the explorer opens with: as the command line says, or else as it was left, or else at home.
 *
 * @param start the place that the command line names
 */
export function openingState(shown: Shown, { session, problems: inFile }: LoadedSession, start?: Route): State {
  const { cache, io, wishes } = shown
  const language = wishes.language ?? session.language ?? shown.language
  const theme = wishes.theme ?? themeFor(io.env, session.theme, colourLevel())
  const mouse = wishes.mouse ?? session.mouse ?? true
  const before = start === undefined ? lastRoute(cache, session) : undefined
  const route = start ?? before
  // The place was found before the language was known.
  const inOrder = route && inLanguage(cache, cache.in(language), route)
  const { keymap, problems } = parseUserKeys(session.keys)
  const state = initialState(language, inOrder, { theme, mouse, keymap })
  const message =
    firstProblem([...inFile, ...problems]) ?? (before === undefined ? undefined : { text: continued(keymap) })
  return {
    ...state,
    ...(before === undefined ? {} : { back: [homeRoute] }),
    ...(message === undefined ? {} : { message }),
  }
}

/** What is wrong with the settings and the reader's own keys, as there is room for it on a line. */
function firstProblem([first, ...others]: readonly Localized[]): Message | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` (+${others.length})`
  return { text: { en: `${first.en}${more}`, es: `${first.es}${more}` }, tone: 'error' }
}

/** What was shown at the beginning and at the end of a run. */
interface Run {
  readonly cache: AtlasCache
  readonly initial: State
  readonly last: State
  /** Whether it ended because something broke. Its place may be why, so that one is not come back to. */
  readonly broken: boolean
}

/** A setting that the reader changed in this run; one that the command line set holds for that run alone. */
const chosen = (name: 'language' | 'theme' | 'mouse', { initial, last }: Run): Partial<Session> =>
  initial[name] === last[name] ? {} : { [name]: last[name] }

/** Keeps the last place and what the reader chose. */
export function saveSession(file: string, { session, writable }: LoadedSession, run: Run): void {
  if (!writable) return
  const { place: _before, ...settings } = session
  writeSession(file, {
    ...settings,
    ...chosen('language', run),
    ...chosen('theme', run),
    ...chosen('mouse', run),
    ...(run.broken ? {} : { place: addressOf(run.cache.in(run.last.language), run.last.route) }),
  })
}
