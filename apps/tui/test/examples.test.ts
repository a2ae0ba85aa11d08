/**
 * Every example that the help of a command gives is typed as it stands there, and answers in the form that it promises.
 *
 * @module
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPath } from '@puente/core/node'
import { afterAll, describe, expect, it } from 'vitest'
import { writeBrowser } from '../src/testing/browser.ts'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { puente, started, typedInShell } from '../src/testing/piped-program.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

const secondAtlas = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))

/** A folder with what the examples read: a dataset of one's own, as a folder and as a file. */
const folder = mkdtempSync(join(tmpdir(), 'puente-'))
cpSync(secondAtlas, join(folder, 'our-atlas'), { recursive: true })
const opened = openPath(secondAtlas)
if (!opened.ok) throw new Error(opened.error.message)
const { manifest, records } = opened.value
writeFileSync(join(folder, 'our-atlas.json'), JSON.stringify({ manifest, records }))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const helpOf = async (...command: readonly string[]): Promise<string> => (await puente([...command, '--help'])).out

/** The lines of a section of a help, without their margin. */
const section = (help: string, title: string): readonly string[] =>
  (help.split(`\n${title}:\n`)[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const overall = await helpOf()
const commands = section(overall, 'Commands').map((line) => line.split(' ')[0] ?? '')
const given = await Promise.all(
  commands.map(async (command) => ({ command, examples: section(await helpOf(command), 'Examples') })),
)
const examples = [...section(overall, 'Examples'), ...given.flatMap((one) => one.examples)]

it.each(given)('gives examples in the help of $command', ({ command, examples: own }) => {
  expect(own.length).toBeGreaterThan(0)
  for (const example of own) expect(example).toContain(`puente ${command}`)
})

/** What an answer looks like in a form. */
const forms: Readonly<Record<string, (answer: string) => void>> = {
  json: (answer) => expect(JSON.parse(answer)).toBeTypeOf('object'),
  geojson: (answer) => expect(JSON.parse(answer)).toMatchObject({ type: 'FeatureCollection' }),
  jsonld: (answer) => expect(JSON.parse(answer)).toHaveProperty('@context'),
  ndjson: (answer) => {
    for (const line of answer.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('id')
  },
  csv: (answer) => expect(answer).toMatch(/^[\w.]+(,[\w.]+)+\r\n./),
  html: (answer) => expect(answer).toMatch(/^<!doctype html>/i),
  graphml: (answer) => expect(answer).toMatch(/^<\?xml[\s\S]*<graphml/),
  dot: (answer) => expect(answer).toMatch(/^digraph/),
  parquet: (answer) => expect(answer).toMatch(/^PAR1[\s\S]*PAR1$/),
  text: (answer) => expect(answer.trim()).not.toBe(''),
}

/** The form that a command line asks for. */
function formOf(line: string): string {
  const [, form] = /--format (\S+)/.exec(line) ?? /--(json|csv)\b/.exec(line) ?? []
  return form ?? 'text'
}

/** Of Graphviz it is only asked here that it gets what it reads. */
const graphviz = 'dot() { cat; }; '

/** A system may have no browser, which a PDF needs. */
const browser = `export PUENTE_BROWSER='${await writeBrowser(folder)}'; `

/** What answers messages gets one. */
const message = `echo '{ "jsonrpc": "2.0", "id": 1, "method": "ping" }' | `
const withInput = (line: string) => (line.startsWith('puente mcp') ? message + line : line)

const opensExplorer = (line: string) => line === 'puente' || line.startsWith('puente open ')
const needsServer = (line: string) => line.startsWith('puente load ')
const runsOn = (line: string) => line.startsWith('puente serve')

describe('answers', () => {
  it.each(examples.filter((line) => !opensExplorer(line) && !needsServer(line) && !runsOn(line)))(
    '%s',
    async (line) => {
      const { status, out, err } = await typedInShell(graphviz + browser + withInput(line), folder)
      // What is not all of it says so.
      const said = err.replace(/^puente: only the first \d+(?: of \d+)?: .*\n$/, '')
      // As diff does, it ends with 1 where there is a difference.
      const ended = line.startsWith('puente diff ') ? [0, 1] : [0]
      expect(ended).toContain(status)
      expect(said).toBe('')
      const [, file] = /(?:>|--out) (\S+)$/.exec(line.replace(/\/$/, '/clusters.parquet')) ?? []
      const answer = file === undefined ? out : readFileSync(join(folder, file), 'utf8')
      forms[formOf(line)]?.(answer)
      if (line.startsWith('puente completion')) expect(answer).toContain('puente')
    },
  )
})

describe('says why it loads nothing', () => {
  it.each(examples.filter(needsServer))('%s', async (line) => {
    const { status, out, err } = await typedInShell(line, folder)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('Nothing was loaded')
  })
})

describe('opens the explorer', () => {
  it.each(examples.filter(opensExplorer))('%s', async (line) => {
    const screen = new PseudoTerminal([line.replace('puente', '')], 80, 24)
    try {
      // The mouse is asked for when keys are heard.
      await screen.until((text) => screen.reportsMouse && text.startsWith(' Puente '))
      expect(screen.isAlternate).toBe(true)
      screen.press('ctrl+c')
      await leftAsFound(screen, 0)
    } finally {
      screen.close()
    }
  })
})

describe('starts the service', () => {
  it.each(examples.filter(runsOn))('%s', async (line) => {
    // Other programs may have the port that is named.
    const args = [
      ...line
        .replace(/ --port \d+/, '')
        .split(' ')
        .slice(1),
      '--port',
      '0',
    ]
    const service = started(args, folder)
    const ended = new Promise<number | null>((resolve) => {
      service.on('exit', (code) => resolve(code))
    })
    const address = await new Promise<string>((resolve, reject) => {
      service.stdout?.on('data', (said) => resolve(/http:\/\/\S+/.exec(String(said))?.[0] ?? ''))
      service.on('exit', () => reject(new Error('the service ended at once')))
    })
    expect((await fetch(new URL('/v1/clusters', address))).status).toBe(200)
    service.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
