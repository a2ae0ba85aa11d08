/** Screenshots, as text, of the real program in a real pseudo-terminal. @module */
import { atlas } from '@puente/core'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'
import type { Shot, Stroke } from './shots.ts'

const usual = { columns: 100, rows: 30 }

/** The beginning of the dataset's hash, as home shows it. Any change of a record changes it, and no reader needs it here. */
const hash = atlas.hash.slice(0, 12)

/** A screen that does not come in so many milliseconds won't come at all. */
const longest = 60_000

function give(terminal: PseudoTerminal, stroke: Stroke): void {
  if ('key' in stroke) terminal.press(stroke.key)
  else terminal.type(stroke.text)
}

/** What a terminal shows after the keys of a shot: the same each time, as long as program and dataset are the same. */
async function screenshot({ args, until, steps = [], size = usual }: Shot): Promise<string> {
  const terminal = new PseudoTerminal([args], size.columns, size.rows)
  // Closing says what was never seen, and what was instead; then there is nothing left to wait for.
  const limit = setTimeout(() => terminal.close(), longest)
  try {
    let screen = await terminal.frame(until)
    for (const step of steps) {
      for (const stroke of step.strokes) give(terminal, stroke)
      screen = await terminal.frame(step.until)
    }
    return screen.trimEnd().replaceAll(hash, '·'.repeat(hash.length))
  } finally {
    clearTimeout(limit)
    terminal.close()
  }
}

/** How many programs run at once: enough for two processors. */
const atOnce = 3

/** Every shot as a block of a page, by its name. */
export async function screenshots(shots: readonly Shot[]): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>()
  const left = [...shots]
  const takeAll = async () => {
    for (let shot = left.shift(); shot !== undefined; shot = left.shift()) {
      taken.set(`screen ${shot.name}`, `\`\`\`text\n${await screenshot(shot)}\n\`\`\``)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeAll))
  return taken
}
