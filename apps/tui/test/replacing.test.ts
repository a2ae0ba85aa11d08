import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

let folder = ''
let terminal: PseudoTerminal | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-replacing-'))
})
afterEach(() => {
  terminal?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A briefing that would replace a file, at a terminal. */
function replacing(...options: readonly string[]) {
  const file = join(folder, 'a.md')
  writeFileSync(file, 'mine')
  terminal = new PseudoTerminal([...options, 'briefing', 'claut', '--out', file], 120, 24)
  return { terminal, file }
}

it('a file that is there is replaced by who says yes', async () => {
  const { terminal, file } = replacing()
  await terminal.until('is there already. Replace it? [y/N]')
  terminal.type('y\r')
  await terminal.until('status 0')
  expect(readFileSync(file, 'utf8')).toContain('CLAUT')
})

it.each([
  ['no', 'n\r'],
  ['nothing', '\r'],
  ['the end of the input', '\u0004'],
  ['ctrl-C', '\u0003'],
])('and left as it is by who says %s', async (_, typed) => {
  const { terminal, file } = replacing('--lang', 'es')
  await terminal.until('ya existe. ¿Reemplazarlo? [s/N]')
  terminal.type(typed)
  await terminal.until('quedó como estaba')
  await terminal.until('status 1')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})
