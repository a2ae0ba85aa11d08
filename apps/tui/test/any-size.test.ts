/** The real program in windows of any size, on every Node that it promises to run on. @module */
import { supportedNodes } from '@puente/tooling/supported-nodes'
import { afterEach, describe, expect, it } from 'vitest'
import type { Frame } from '../src/testing/frame-reader.ts'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'
import { shellAfter } from '../src/testing/shell-script.ts'
import { textWidth } from '../src/text/width.ts'

let terminal: PseudoTerminal | undefined
afterEach(() => terminal?.close())

const large = { columns: 80, rows: 24 } as const

/** Every window of one to twenty columns and one to ten rows. */
const small = Array.from({ length: 20 }, (_, column) =>
  Array.from({ length: 10 }, (__, row) => ({ columns: column + 1, rows: row + 1 })),
).flat()

describe.each(supportedNodes)('on $name', ({ program }) => {
  it('draws in a window of any size', async () => {
    const screen = new PseudoTerminal(['open', 'clusters'], large.columns, large.rows, { NODE: program })
    terminal = screen
    let latest: Frame = []
    screen.onFrame((frame) => {
      latest = frame
    })
    const fits = ({ columns, rows }: { readonly columns: number; readonly rows: number }) =>
      latest.length === Math.max(1, rows - 1) && latest.every((line) => textWidth(line) <= columns)
    /** Waits for a frame that fits; the end of the program ends the waiting, too. */
    const resized = async (size: { readonly columns: number; readonly rows: number }) => {
      screen.resize(size.columns, size.rows)
      const text = await screen.until((now) => fits(size) || now.includes(shellAfter))
      expect(text, `${size.columns} × ${size.rows}`).not.toContain(shellAfter)
    }
    await screen.until('q quit')
    for (const size of small) {
      await resized(size)
      screen.press('down', 'up')
      await resized(large)
    }
    await screen.until('q quit')
    screen.resize(1, 1)
    screen.press('ctrl+c')
    screen.resize(large.columns, large.rows)
    await leftAsFound(screen, 0)
  })

  it('says that a window is too small, in as many letters as there are', async () => {
    const screen = new PseudoTerminal([], 8, 3, { NODE: program })
    terminal = screen
    await screen.until(/^20×8 ne/)
    screen.resize(19, 24)
    await screen.until(/^20×8 needed: the w/)
    screen.resize(20, 8)
    await screen.until((text) => !text.includes('needed'))
    screen.type('q')
    screen.resize(large.columns, large.rows)
    await screen.until(/^done$/m)
  })
})
