/** Opens the explorer in a terminal, and leaves the terminal as it was found. @module */
import { render } from 'ink'
import type { Route } from '../app/route.ts'
import type { State } from '../app/state.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { App } from '../shell/app.tsx'
import { capabilitiesOf, enableStyles } from '../terminal/capabilities.ts'
import { type ExitCause, watchExit } from '../terminal/exit-signals.ts'
import { inkInput } from '../terminal/ink-input.ts'
import { erasingOutput } from '../terminal/output.ts'
import { readSession, sessionFile } from '../terminal/session-file.ts'
import { shellJobControl } from '../terminal/suspend.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { openingState, type Shown, saveSession } from './opening-state.ts'

/** A key press is answered with the next frame, not the one after. */
const framesPerSecond = 60

/** Says what broke, on the terminal as it was before. */
function report({ io, cache }: Shown, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const dataset = cache.atlas.hash.slice(0, 12)
  io.stderr.write(`puente: the explorer broke. Please report this, with dataset ${dataset}:\n${what}\n`)
}

/** Draws and waits until the explorer is left. */
async function drawn({ cache, io }: Shown, initial: State, onState: (state: State) => void): Promise<ExitCause> {
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
 * @param shown what it shows, at a terminal
 * @param start the place to open at; absent: where it was left the last time, or home
 * @returns how it ended, once the terminal is as it was
 */
export async function explore(shown: Shown, start?: Route): Promise<ExitCode> {
  const { cache } = shown
  const file = sessionFile()
  const before = readSession(file)
  const initial = openingState(shown, before, start)
  let last = initial
  // On the screen there is room for one; the others are read when the explorer is left.
  const { language } = initial
  const inKeys = parseUserKeys(before.session.keys).problems.map((problem) => `${file}: ${problem[language]}`)
  for (const problem of [...before.problems.map((one) => one[language]), ...inKeys]) {
    shown.io.stderr.write(`puente: ${problem}\n`)
  }
  enableStyles()
  const ending = await drawn(shown, initial, (state) => {
    last = state
  })
  const broken = 'error' in ending
  if (broken) report(shown, ending.error)
  saveSession(file, before, { cache, initial, last, broken })
  return broken ? exitCodes.broken : ending.code
}
