/**
 * The real program under ten thousand random keys, in a window that changes its size all the time.
 *
 * `RANDOM_KEYS_SEED` repeats a run: the seed and the latest keys stand in the message of a failure.
 *
 * @module
 */
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import type { Frame } from '../src/testing/frame-reader.ts'
import { keyCodes } from '../src/testing/key-codes.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'
import { shellAfter } from '../src/testing/shell-script.ts'
import { textWidth } from '../src/text/width.ts'

const seed = Number(process.env.RANDOM_KEYS_SEED ?? 20190301)

const keyCount = 10_000

/** How many keys come before the window changes: faster than they are read. */
const batch = 25

let terminal: PseudoTerminal | undefined
afterEach(() => terminal?.close())

const moving = [keyCodes.up, keyCodes.down, keyCodes.pageup, keyCodes.pagedown, keyCodes.home, keyCodes.end]
const going = [
  keyCodes['ctrl+d'],
  keyCodes['ctrl+f'],
  keyCodes['ctrl+b'],
  keyCodes.enter,
  keyCodes.right,
  keyCodes.left,
  keyCodes.tab,
  keyCodes['shift+tab'],
  keyCodes['alt+left'],
]
const leaving = [keyCodes.escape, keyCodes.backspace, keyCodes.delete, keyCodes['ctrl+u'], keyCodes['ctrl+w']]
// All letters but the one that quits, and the signs that the query line knows.
const letters = [...'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789']
const signs = [...' :-,."=<>!*/?éñ漢']

const someKey = fc.oneof(
  { arbitrary: fc.constantFrom(...moving), weight: 4 },
  { arbitrary: fc.constantFrom(...going), weight: 4 },
  { arbitrary: fc.constantFrom(...leaving), weight: 2 },
  { arbitrary: fc.constantFrom(...letters), weight: 4 },
  { arbitrary: fc.constantFrom(...signs), weight: 1 },
)

const sizeFrom = (columns: readonly [number, number], rows: readonly [number, number]) =>
  fc.record({
    columns: fc.integer({ min: columns[0], max: columns[1] }),
    rows: fc.integer({ min: rows[0], max: rows[1] }),
  })

const someSize = fc.oneof(
  { arbitrary: sizeFrom([20, 200], [5, 60]), weight: 3 },
  { arbitrary: sizeFrom([1, 20], [1, 10]), weight: 1 },
)

/** How many lines a frame has in a window of so many rows: one is left free, if there is more than one. */
const lineCount = (rows: number): number => Math.max(1, rows - 1)

/** Lines as a screen of so many rows shows them, but for the empty rest of each. */
const trimmed = (frame: Frame, rows: number): string =>
  Array.from({ length: rows }, (_, row) => (frame[row] ?? '').trimEnd()).join('\n')

it(`survives ${keyCount} random keys, and no frame is larger than the terminal`, async () => {
  const keys = fc.sample(someKey, { seed, numRuns: keyCount })
  const sizes = fc.sample(someSize, { seed, numRuns: keyCount / batch })
  const screen = new PseudoTerminal([], 80, 24)
  terminal = screen
  let size = { columns: 80, rows: 24 }
  // Frames of the size before may still be on their way.
  let before: typeof size | undefined
  let frameCount = 0
  const faults: string[] = []

  screen.onFrame((frame, isShown) => {
    frameCount++
    const fits = ({ columns, rows }: typeof size) =>
      frame.length <= lineCount(rows) && Math.max(...frame.map(textWidth)) <= columns
    // One whose last line is blank and that fills the window seems to have a line less.
    if (before !== undefined && (frame.length !== lineCount(size.rows) || !fits(size))) {
      if (!fits(before)) faults.push(`a frame fits neither the new size nor the one before:\n${frame.join('\n')}`)
      return
    }
    before = undefined
    const shown = isShown ? trimmed(screen.screen.split('\n'), size.rows) : ''
    if (isShown && shown !== trimmed(frame, size.rows)) faults.push(`the screen shows not only the frame:\n${shown}`)
    if (!fits(size))
      faults.push(`a frame of ${frame.length} lines exceeds ${size.columns} × ${size.rows}:\n${frame.join('\n')}`)
  })

  await screen.until('q quit')
  for (const [number, { columns, rows }] of sizes.entries()) {
    const latest = keys.slice(number * batch, (number + 1) * batch)
    screen.type(latest.join(''))
    // The number of lines tells the frames of the new size from those before it.
    before = size
    const isReported = lineCount(rows) !== lineCount(size.rows)
    size = { columns, rows: isReported ? rows : Math.max(rows, 2) + 1 }
    screen.resize(size.columns, size.rows)
    // A narrow window breaks what the shell says into several lines.
    const hasEnded = (text: string) => text.replaceAll('\n', '').includes(shellAfter)
    const text = await screen.until((now) => before === undefined || hasEnded(now))
    const after = `seed ${seed}, after key ${(number + 1) * batch}, the latest of which ${JSON.stringify(latest)}`
    expect(hasEnded(text), `the program ended: ${after}\n${text}`).toBe(false)
    expect(faults, after).toEqual([])
  }
  expect(frameCount).toBeGreaterThanOrEqual(keyCount / batch)
  // A window in which all fits that the shell says at the end.
  screen.resize(120, 50)
  screen.press('ctrl+c')
  await screen.until(/^done$/m)
  expect(screen.screen).toContain(`${shellAfter}: status 0`)
})
