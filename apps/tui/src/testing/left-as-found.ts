import { expect } from 'vitest'
import type { PseudoTerminal } from './pseudo-terminal.ts'
import { lineAsBefore, shellAfter, shellPrompt } from './shell-script.ts'

/** What a person is left with: the screen as it was, a visible cursor, and a line that edits and echoes. */
export async function leftAsFound(screen: PseudoTerminal, status: number): Promise<string> {
  const text = await screen.until(/^done$/m)
  expect(screen.isAlternate).toBe(false)
  expect(text).toContain(shellPrompt)
  expect(text).toContain(`${shellAfter}: status ${status}`)
  expect(text).toContain(lineAsBefore)
  expect(screen.reportsMouse).toBe(false)
  expect(screen.marksPastes).toBe(false)
  expect(screen.cursorShown).toBe(true)
  return text
}
