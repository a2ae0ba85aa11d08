/** Opens the explorer in a terminal, and leaves the terminal as it was found. @module */

import { Worker } from 'node:worker_threads'
import { render } from 'ink'
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Route } from '../app/route.ts'
import type { State } from '../app/state.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { App } from '../shell/app.tsx'
import { LocalStore, type Store } from '../shell/store.ts'
import type { DatasetName } from '../shell/thread-messages.ts'
import { ThreadStore } from '../shell/thread-store.ts'
import { capabilitiesOf, enableStyles } from '../terminal/capabilities.ts'
import { type ExitCause, watchExit } from '../terminal/exit-signals.ts'
import { inkInput } from '../terminal/ink-input.ts'
import { erasingOutput } from '../terminal/output.ts'
import { type LoadedSession, readSession, type Session, sessionFile, writeSession } from '../terminal/session-file.ts'
import { shellJobControl } from '../terminal/suspend.ts'
import { bugReport, datasetNameOf } from './bug-report.ts'
import { reportError, type ViewFlags } from './command-context.ts'
import type { ExplorerThreadData } from './explorer-thread.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { type Opening, type OpeningContext, openingOf, openingState, type Start, settingsState } from './opening.ts'

/** The first and last state of a run. */
interface ExplorerRun {
  readonly initial: State
  readonly last: State
  /** Address of the last route. */
  readonly place: string | undefined
  /** Whether it ended because something broke. Its place may be why, so that one is not come back to. */
  readonly broken: boolean
}

/** A setting that the reader changed in this run; one that the command line set holds for that run alone. */
const changedSetting = (name: 'language' | 'theme' | 'mouse', { initial, last }: ExplorerRun): Partial<Session> =>
  initial[name] === last[name] ? {} : { [name]: last[name] }

/** Keeps the last place and what the reader chose. */
function saveSession(file: string, { session, writable }: LoadedSession, run: ExplorerRun): void {
  if (!writable) return
  const { place: before, ...settings } = session
  const place = run.broken ? undefined : (run.place ?? before)
  writeSession(file, {
    ...settings,
    ...changedSetting('language', run),
    ...changedSetting('theme', run),
    ...changedSetting('mouse', run),
    ...(place === undefined ? {} : { place }),
  })
}

/** A key press is answered with the next frame, not the one after. */
const framesPerSecond = 60

/** Runs the explorer until it is left. */
async function runApp({ env }: Io, store: Store): Promise<ExitCause> {
  const { stdin, mouse } = inkInput(process.stdin)
  const capabilities = await capabilitiesOf(env)
  // From here on no signal leaves the terminal as the explorer has it.
  let ending: ExitCause = { code: exitCodes.ok }
  const jobControl = shellJobControl()
  const stopWaiting = watchExit((outside) => {
    ending = outside
    instance.unmount()
  })
  const app = <App store={store} capabilities={capabilities} mouse={mouse} jobControl={jobControl} />
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
 * Runs the explorer with the settings of the last run, and keeps those of this one.
 *
 * @param storeOf makes the store
 * @param endOf why the explorer ended by itself, if it did
 */
async function exploreWith<S extends Store>(
  context: OpeningContext,
  storeOf: (opening: Opening) => S,
  endOf: (store: S, outside: ExitCause) => Promise<ExitCause> | ExitCause,
  datasetOf: (store: S) => DatasetName | undefined,
): Promise<ExitCode> {
  const { io } = context
  const file = sessionFile()
  const before = readSession(file)
  const opening = openingOf(context, before)
  const store = storeOf(opening)
  const { state: initial } = store.snapshot()
  // On the screen there is room for one; the others are read when the explorer is left.
  const inKeys = parseUserKeys(opening.keys).problems.map((problem) => `${file}: ${problem[opening.language]}`)
  for (const problem of [...before.problems.map((one) => one[opening.language]), ...inKeys]) {
    io.stderr.write(`puente: ${problem}\n`)
  }
  enableStyles()
  const ending = await endOf(store, await runApp(io, store))
  const broken = 'error' in ending
  if (broken) io.stderr.write(bugReport(ending.error, opening.language, datasetOf(store)))
  saveSession(file, before, { initial, last: store.snapshot().state, place: store.place(), broken })
  return broken ? exitCodes.broken : ending.code
}

/** What the explorer of an open atlas gets. */
interface ExplorerContext extends OpeningContext {
  readonly cache: AtlasCache
}

/**
 * Opens the explorer.
 *
 * @param context what the explorer shows, and the terminal
 * @param start the place to open at; absent: where it was left the last time, or home
 * @returns how it ended, once the terminal is as it was
 */
export const explore = (context: ExplorerContext, start?: Route): Promise<ExitCode> =>
  exploreWith(
    context,
    (opening) => new LocalStore(context.cache, openingState(context.cache, opening, start)),
    (_store, outside) => outside,
    () => datasetNameOf(context.cache.atlas),
  )

/** What the explorer of a large dataset gets. */
export interface LargeExplorerContext extends OpeningContext {
  /** Path of the dataset. */
  readonly data: string
  readonly view: ViewFlags
}

/** The file of the thread, beside that of the program. */
const threadFile = new URL('./thread.js', import.meta.url)

/**
 * Opens the explorer of a large dataset, which a thread opens and answers from.
 *
 * @param start the place to open at; absent: where it was left the last time, or home
 * @returns how it ended, once the terminal is as it was
 */
export const exploreLarge = (context: LargeExplorerContext, start?: Start): Promise<ExitCode> =>
  exploreWith(
    context,
    (opening) => {
      const { data, language, view } = context
      const settings: ExplorerThreadData = { data, language, view, opening, ...(start && { start }) }
      return new ThreadStore(
        settingsState(opening),
        (resumed) => new Worker(threadFile, { workerData: { ...settings, ...(resumed && { resumed }) } }),
      )
    },
    async (store, outside) => {
      await store.close()
      const { end } = store
      if (end === undefined) return outside
      if ('error' in end) return end
      return { code: reportError(context.io, end.message, end.exitCode) }
    },
    (store) => store.dataset,
  )
