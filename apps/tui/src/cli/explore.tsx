/** Opens the explorer in a terminal, and leaves the terminal as it was found. @module */

import type { Language, Localized } from '@puente/core'
import { render } from 'ink'
import type { AtlasCache } from '../app/atlas-cache.ts'
import { homeRoute, type Route } from '../app/route.ts'
import { cacheFor, initialState, type Message, type State } from '../app/state.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { routeAt } from '../screens/route-at.ts'
import { addressOf, inLanguage } from '../screens/screens.ts'
import { App } from '../shell/app.tsx'
import { capabilitiesOf, colourLevel, enableStyles, themeFor } from '../terminal/capabilities.ts'
import { type ExitCause, watchExit } from '../terminal/exit-signals.ts'
import { inkInput } from '../terminal/ink-input.ts'
import { erasingOutput } from '../terminal/output.ts'
import { type LoadedSession, readSession, type Session, sessionFile, writeSession } from '../terminal/session-file.ts'
import { shellJobControl } from '../terminal/suspend.ts'
import type { Preferences } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'

/** What the explorer gets. */
interface ExplorerContext {
  readonly io: Io
  readonly cache: AtlasCache
  /** Of the reader's locale. */
  readonly language: Language
  readonly preferences: Preferences
}

const resumedMessage = (keymap: Keymap): Localized => ({
  en: `Where you were the last time. ${keyOf(keymap, 'home', 'en')}: home`,
  es: `Donde estaba la última vez. ${keyOf(keymap, 'home', 'es')}: inicio`,
})

/** The saved address, if this atlas has it. */
function savedRoute(cache: AtlasCache, { place }: Session): Route | undefined {
  if (place === undefined) return undefined
  const found = routeAt(cache, place)
  return found.ok && found.value.screen !== 'home' ? found.value : undefined
}

/**
 * The state that the explorer opens with: as the command line says, or else as it was left, or else at home.
 *
 * @param start the place that the command line names
 */
function openingState(context: ExplorerContext, { session, problems: inFile }: LoadedSession, start?: Route): State {
  const { cache, io, preferences } = context
  const language = preferences.language ?? session.language ?? context.language
  const theme = preferences.theme ?? themeFor(io.env, session.theme, colourLevel())
  const mouse = preferences.mouse ?? session.mouse ?? true
  const before = start === undefined ? savedRoute(cache, session) : undefined
  const route = start ?? before
  // The place was found before the language was known.
  const inOrder = route && inLanguage(cache, cache.in(language), route)
  const { keymap, problems } = parseUserKeys(session.keys)
  const state = initialState(language, inOrder, { theme, mouse, keymap })
  const message =
    problemMessage([...inFile, ...problems]) ?? (before === undefined ? undefined : { text: resumedMessage(keymap) })
  return {
    ...state,
    ...(before === undefined ? {} : { back: [homeRoute] }),
    ...(message === undefined ? {} : { message }),
  }
}

/** What is wrong with the settings and the reader's own keys, as there is room for it on a line. */
function problemMessage([first, ...others]: readonly Localized[]): Message | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` (+${others.length})`
  return { text: { en: `${first.en}${more}`, es: `${first.es}${more}` }, tone: 'error' }
}

/** The first and last state of a run. */
interface ExplorerRun {
  readonly cache: AtlasCache
  readonly initial: State
  readonly last: State
  /** Whether it ended because something broke. Its place may be why, so that one is not come back to. */
  readonly broken: boolean
}

/** A setting that the reader changed in this run; one that the command line set holds for that run alone. */
const changedSetting = (name: 'language' | 'theme' | 'mouse', { initial, last }: ExplorerRun): Partial<Session> =>
  initial[name] === last[name] ? {} : { [name]: last[name] }

/** Keeps the last place and what the reader chose. */
function saveSession(file: string, { session, writable }: LoadedSession, run: ExplorerRun): void {
  if (!writable) return
  const { place: _before, ...settings } = session
  writeSession(file, {
    ...settings,
    ...changedSetting('language', run),
    ...changedSetting('theme', run),
    ...changedSetting('mouse', run),
    ...(run.broken ? {} : { place: addressOf(cacheFor(run.cache, run.last), run.last.route) }),
  })
}

/** A key press is answered with the next frame, not the one after. */
const framesPerSecond = 60

/** Reports what broke, after the terminal is restored. */
function reportCrash({ io, cache }: ExplorerContext, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const dataset = cache.atlas.hash.slice(0, 12)
  io.stderr.write(`puente: the explorer broke. Please report this, with dataset ${dataset}:\n${what}\n`)
}

/** Runs the explorer until it is left. */
async function runApp(
  { cache, io }: ExplorerContext,
  initial: State,
  onState: (state: State) => void,
): Promise<ExitCause> {
  const { stdin, mouse } = inkInput(process.stdin)
  const capabilities = await capabilitiesOf(io.env)
  const app = (
    <App
      cache={cache}
      initial={initial}
      capabilities={capabilities}
      mouse={mouse}
      jobControl={shellJobControl}
      onState={onState}
    />
  )
  // Keys that are typed ahead would be echoed into the first frame otherwise. Ink takes them over with its own.
  process.stdin.setRawMode(true)
  const instance = render(app, {
    stdin,
    stdout: erasingOutput(process.stdout),
    alternateScreen: true,
    exitOnCtrlC: false,
    interactive: true,
    maxFps: framesPerSecond,
  })
  let ending: ExitCause = { code: exitCodes.ok }
  const stopWaiting = watchExit((outside) => {
    ending = outside
    instance.unmount()
  })
  try {
    await instance.waitUntilExit()
  } catch (error) {
    ending = { error }
  }
  stopWaiting()
  process.stdin.setRawMode(false)
  return ending
}

/**
 * Opens the explorer.
 *
 * @param context what the explorer shows, and the terminal
 * @param start the place to open at; absent: where it was left the last time, or home
 * @returns how it ended, once the terminal is as it was
 */
export async function explore(context: ExplorerContext, start?: Route): Promise<ExitCode> {
  const { cache } = context
  const file = sessionFile()
  const before = readSession(file)
  const initial = openingState(context, before, start)
  let last = initial
  // On the screen there is room for one; the others are read when the explorer is left.
  const { language } = initial
  const inKeys = parseUserKeys(before.session.keys).problems.map((problem) => `${file}: ${problem[language]}`)
  for (const problem of [...before.problems.map((one) => one[language]), ...inKeys]) {
    context.io.stderr.write(`puente: ${problem}\n`)
  }
  enableStyles()
  const ending = await runApp(context, initial, (state) => {
    last = state
  })
  const broken = 'error' in ending
  if (broken) reportCrash(context, ending.error)
  saveSession(file, before, { cache, initial, last, broken })
  return broken ? exitCodes.broken : ending.code
}
