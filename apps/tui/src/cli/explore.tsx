/** Opens the explorer in a terminal, and leaves the terminal as it was found. @module */
import type { Atlas, Language } from '@puente/core'
import { render } from 'ink'
import { App } from '../app.tsx'
import type { Model } from '../state/model.ts'
import type { Place } from '../state/place.ts'
import { initialState } from '../state/state.ts'
import type { ThemeName } from '../theme.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'

/** By convention a program that a signal ended reports 128 and the signal's number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>

/** A key press is answered with the next frame, not the one after. */
const framesPerSecond = 60

/** Whether the reader asked for no colour (https://no-color.org). */
const themeFor = ({ env }: Io): ThemeName => (env.NO_COLOR ? 'plain' : 'colours')

/** How the explorer was made to end. */
type Ending = { readonly code: ExitCode; readonly error?: unknown }

/** Waits for whatever ends the program from outside: a signal, or an error that nobody caught. */
function endedFromOutside(end: (ending: Ending) => void): () => void {
  const onSignal = Object.entries(signals).map(([signal, code]) => [signal, () => end({ code })] as const)
  const onError = (error: unknown) => end({ code: exitCodes.broken, error })
  for (const [signal, listener] of onSignal) process.on(signal, listener)
  process.on('uncaughtException', onError).on('unhandledRejection', onError)
  return () => {
    for (const [signal, listener] of onSignal) process.off(signal, listener)
    process.off('uncaughtException', onError).off('unhandledRejection', onError)
  }
}

/** Says what broke, on the terminal as it was before. */
function report(io: Io, atlas: Atlas, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(`puente: the explorer broke. Please report this, with dataset ${atlas.hash.slice(0, 12)}:\n${what}\n`)
}

/** What the explorer shows, and in which language. */
export interface Shown {
  readonly model: Model
  readonly language: Language
}

/**
 * Opens the explorer.
 *
 * @param io the process, at a terminal
 * @param shown what it shows, in which language
 * @param start the place to open at; absent: home
 * @returns how it ended, once the terminal is as it was
 */
export async function explore(io: Io, { model, language }: Shown, start?: Place): Promise<ExitCode> {
  const initial = initialState(language, start)
  const instance = render(<App model={model} initial={initial} theme={themeFor(io)} />, {
    alternateScreen: true,
    exitOnCtrlC: false,
    interactive: true,
    maxFps: framesPerSecond,
  })
  let ending: Ending = { code: exitCodes.ok }
  const stopWaiting = endedFromOutside((outside) => {
    ending = outside
    instance.unmount()
  })
  try {
    await instance.waitUntilExit()
  } catch (error) {
    ending = { code: exitCodes.broken, error }
  }
  stopWaiting()
  if (ending.error !== undefined) report(io, model.atlas, ending.error)
  return ending.code
}
