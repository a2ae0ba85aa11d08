/** The thread that has a large atlas and the explorer's state; the terminal is with the main one. @module */
import { parentPort, workerData } from 'node:worker_threads'
import { type Atlas, formatFailure, type Language, UnfitDateError } from '@puente/core'
import { openPath } from '@puente/core/node'
import { type AtlasCache, atlasCacheOf } from '../app/atlas-cache.ts'
import { cacheFor, type State } from '../app/state.ts'
import { trackOf } from '../app/work.ts'
import { addressOf } from '../screens/screens.ts'
import { LocalStore } from '../shell/store.ts'
import type { FromExplorer, Refusal, SentState, ToExplorer } from '../shell/thread-messages.ts'
import type { Resumed } from '../shell/thread-store.ts'
import { charsetOf } from '../text/charset.ts'
import type { Line } from '../text/line.ts'
import { restingOn } from '../words.ts'
import { type ViewFlags, viewFor } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { type Opening, openingState, type Start, settingsState, startRoute } from './opening.ts'

/** What the thread is started with. */
export interface ExplorerThreadData {
  /** Path of the dataset. */
  readonly data: string
  /** The language in which the command line is answered. */
  readonly language: Language
  readonly view: ViewFlags
  readonly opening: Opening
  readonly start?: Start
  readonly resumed?: Resumed
}

const { data, language, view, opening, start, resumed }: ExplorerThreadData = workerData

const send = (message: FromExplorer) => parentPort?.postMessage(message)

const track = trackOf((work) => send({ kind: 'working', work }))

const refusal = (message: string, exitCode: ExitCode): Refusal => ({ kind: 'refused', message, exitCode })

/** The view of the dataset, or why there is none. */
function openView(): Atlas | Refusal {
  const opened = openPath(data)
  if (!opened.ok) {
    const { error } = opened
    const head = error._tag === 'InvalidDataset' ? `${messages.datasetFailed(data)[language]}\n` : ''
    return refusal(head + formatFailure(error, language), exitCodes.broken)
  }
  try {
    return viewFor(opened.value, view)
  } catch (error) {
    if (error instanceof UnfitDateError) return refusal(formatFailure(error.detail, language), exitCodes.usage)
    throw error
  }
}

/** The state to begin with, or why the atlas has no such place. */
function firstState(cache: AtlasCache): State | Refusal {
  // The file may be another one by now.
  if (resumed?.dataset.hash === cache.atlas.hash) return { ...resumed.state, keymap: settingsState(opening).keymap }
  const route = start === undefined || resumed !== undefined ? undefined : startRoute(cache, start, language)
  if (route?.ok === false) return refusal(route.error, exitCodes.notFound)
  const isOwnView = view.evidence !== undefined || view.asOf !== undefined
  return {
    ...(isOwnView && { message: { text: restingOn(cache.atlas) } }),
    ...openingState(cache, opening, route?.value),
  }
}

const sentLine = (line: Line) =>
  line.map(({ text, tone, link }) => ({ text, ...(tone && { tone }), ...(link && { link }) }))

function answerWith(cache: AtlasCache, first: State): void {
  const store = new LocalStore(cache, first)
  let sentEffect = first.effect
  parentPort?.on('message', ({ input, layout }: ToExplorer) => {
    if (input !== undefined) store.dispatch(input, layout)
    const lines = store.lines(layout).map(sentLine)
    const { state } = store.snapshot()
    const { keymap: _keymap, effect, ...rest } = state
    const sent: SentState = rest
    send({
      kind: 'shown',
      state: sent,
      ...(effect !== undefined && effect !== sentEffect ? { effect } : {}),
      lines,
      place: addressOf(cacheFor(cache, state), state.route),
      dataset: { version: cache.atlas.manifest.version, hash: cache.atlas.hash },
    })
    sentEffect = effect
  })
}

/** Opens the atlas, and answers the main thread until it ends this one. */
export function runExplorerThread(): void {
  const atlas = track('opening', openView)()
  if ('kind' in atlas) {
    send(atlas)
    return
  }
  const cache = atlasCacheOf(atlas, charsetOf(process.env, process.platform), track)
  const first = firstState(cache)
  if ('kind' in first) send(first)
  else answerWith(cache, first)
}
