import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands, createProgram } from '../src/cli/program.ts'
import { commandList } from '../src/input/commands.ts'
import { manPage } from './man-page.ts'
import { escaped } from './roff.ts'

const program = createProgram(commands, process, '1.2.3', 'en', () => {})
const page = manPage(program, '2026-11-28')
const spanish = manPage(
  createProgram(commands, process, '1.2.3', 'es', () => {}),
  '2026-11-28',
)

/** The page as a reader sees it, but for the lines in which it is set. */
const read = (text = page): string =>
  text
    .replaceAll(/\\f[BIR]/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\&', '')
    .replaceAll('\\e', '\\')
    .replaceAll(/\\\[u([0-9A-F]{4,})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\n', ' ')

describe('the manual page', () => {
  it('has every command with its options and examples', () => {
    const text = read()
    for (const command of program.createHelp().visibleCommands(program)) {
      expect(page).toContain(`.SS "${command.name()}"`)
      for (const { long } of command.options) expect(text).toContain(long)
    }
    for (const example of program.examples) expect(text).toContain(example)
    expect(text).toContain('puente briefing queretaro --lang es --format html --out queretaro.html')
  })

  it('has every key', () => {
    const text = read()
    for (const { label } of commandList) expect(text).toContain(label.en.slice(1))
  })

  it('gives no order to the formatter but macros that it means, in ASCII', () => {
    expect(page).toMatch(/^[\n -~]*$/)
    const macros = page.split('\n').filter((line) => /^[.']/.test(line))
    for (const line of macros) expect(line).toMatch(/^\.(TH|SH|SS|TP|PP|EX|EE)\b/)
    expect(page.match(/\\(?!f[BIR]|-|&|e|\(dq|\[u[0-9A-F]{4,}\]).?/g)).toBeNull()
  })

  it('stands under the name that the package gives', () => {
    const { man } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(man).toEqual(['./man/puente.1'])
  })
})

it('escapes what a formatter would take for an order', () => {
  expect(escaped('--lang C:\\x "é"')).toBe('\\-\\-lang C:\\ex "\\[u00E9]"')
})

/** What a reader of manual pages complains of, where it is installed. */
function complaints(text: string, command: string, ...args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(command, args, { input: text, encoding: 'utf8' })
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
}

const isInstalled = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

it.skipIf(!isInstalled('mandoc')).each([page, spanish])('is read by mandoc without complaint', (text) => {
  expect(complaints(text, 'mandoc', '-T', 'lint')).toEqual([])
})

it('is in Spanish, too', () => {
  const text = read(spanish)
  for (const title of ['NOMBRE', 'ÓRDENES', 'TECLAS', 'ESTADO DE SALIDA']) expect(text).toContain(`.SH "${title}"`)
  for (const { label } of commandList) expect(text).toContain(label.es.slice(1))
  expect(text).not.toMatch(/\b(?:the|with|only|print|which|default)\b(?!-)/)
})

it.skipIf(!isInstalled('groff')).each([page, spanish])('is read by groff without complaint', (text) => {
  expect(complaints(text, 'groff', '-man', '-ww', '-z', '-K', 'utf8')).toEqual([])
})
