import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { leftAsFound } from '../src/testing/left-as-found.ts'
import { PseudoTerminal } from '../src/testing/pseudo-terminal.ts'

const secondAtlas = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))
let terminal: PseudoTerminal | undefined

afterEach(() => terminal?.close())

function open(args: readonly string[] = [], columns = 80, rows = 24, env: Readonly<Record<string, string>> = {}) {
  terminal = new PseudoTerminal(args, columns, rows, env)
  return terminal
}

it('opens, filters, follows a relation, comes back, helps, and quits', async () => {
  const screen = open()
  await screen.until(' records · ')
  expect(screen.isAlternate).toBe(true)
  screen.press('enter')
  await screen.until('ACstyria')
  screen.type('f')
  await screen.until('keep')
  screen.type('claut')
  await screen.until(/2 of \d+/)
  screen.press('enter')
  await screen.until(/filter claut[\s\S]*enter open/)
  screen.press('enter')
  await screen.until('Cluster · claut')
  // The first thing to follow in CLAUT's record is the finding about its label.
  screen.press('enter')
  await screen.until('Finding · claut-gold-label')
  screen.press('escape')
  await screen.until('Cluster · claut')
  screen.type('?')
  await screen.until('find on this screen')
  screen.press('escape')
  await screen.until('Cluster · claut')
  screen.type('q')
  await leftAsFound(screen, 0)
})

it('understands what was typed before it was there, and draws nothing of it', async () => {
  const screen = open(['open', 'map/mx'], 80, 24)
  screen.type('?')
  const text = await screen.until('find on this screen')
  expect(text).toMatch(/^ Puente {2}Map/)
  screen.press('ctrl+c')
  await leftAsFound(screen, 0)
})

it('switches to the paper alone and back, at the same place, and opens on it where that is asked', async () => {
  const screen = open(['open', 'events/eacp-abroad-visit-2017'])
  await screen.until('27 September 2016')
  screen.type('E')
  await screen.until((text) => text.includes('on the paper alone ·') && !text.includes('27 September 2016'))
  screen.type('E')
  await screen.until((text) => text.includes('27 September 2016') && !text.includes('on the paper alone ·'))
  screen.type('q')
  await leftAsFound(screen, 0)
  const paper = open(['--evidence', 'paper', 'show', 'hegan'])
  await paper.until('on the paper alone · ')
  await paper.until('Cluster · hegan')
  paper.type('q')
  await leftAsFound(paper, 0)
})

it('opens on a record, and back leads from there to its list', async () => {
  const screen = open(['show', 'hegan'])
  await screen.until('Cluster · hegan')
  screen.press('escape')
  await screen.until(/▸.{1,2}HEGAN/)
  screen.type('q')
  await leftAsFound(screen, 0)
})

it('fits itself to the window whenever that changes', async () => {
  const screen = open(['show', 'claut'], 120, 30)
  await screen.until((text) => text.includes('Cluster · claut') && text.includes('Clusters ─'))
  screen.resize(40, 12)
  await screen.until((text) => text.includes('Cluster · claut') && !text.includes('─') && text.includes('? help'))
  screen.resize(200, 60)
  const text = await screen.until((now) => now.includes('Clusters ─') && now.includes('? help'))
  // Whatever the smaller windows showed is gone: each thing stands on the screen once.
  expect(text.match(/Puente/g)).toHaveLength(1)
  expect(text.match(/\? help/g)).toHaveLength(1)
  screen.type('q')
  await leftAsFound(screen, 0)
})

describe('from one run to the next', () => {
  const home = mkdtempSync(join(tmpdir(), 'puente-'))
  const kept = { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home }

  afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))

  async function quit(screen: PseudoTerminal) {
    screen.type('q')
    await leftAsFound(screen, 0)
    screen.close()
  }

  it('keeps the place and what was chosen, for a program that is opened without an address', async () => {
    const first = open(['open', 'clusters/claut'], 80, 24, kept)
    await first.until('Cluster · claut')
    first.type('L')
    await first.until('Clúster · claut')
    await quit(first)
    const second = open([], 80, 24, kept)
    await second.until(/Clúster · claut[\s\S]*Donde estaba la última vez/)
    second.press('escape')
    await second.until(/^ Puente {2}Inicio/)
    await quit(second)
  })

  it('opens where the command line says, in the language that it says, for that run', async () => {
    const said = open(['--lang', 'en', 'open', 'search/solar'], 80, 24, kept)
    // The mouse is asked for when keys are heard; before that, ctrl-C would be the shell's.
    await said.until((text) => said.reportsMouse && /Search[\s\S]*Search solar/.test(text))
    said.press('ctrl+c')
    await leftAsFound(said, 0)
    said.close()
    const after = open([], 80, 24, kept)
    await after.until(/Buscar[\s\S]*Buscar solar/)
  })

  it('opens at home where the dataset has no such place', async () => {
    const first = open(['open', 'clusters/claut'], 80, 24, kept)
    await first.until('· claut')
    await quit(first)
    const other = open(['--data', secondAtlas], 80, 24, kept)
    await other.until(/^ Puente {2}Inicio/)
  })
})

it('speaks the language of the locale, and that of --lang before it', async () => {
  const spanish = open([], 80, 24, { LC_ALL: 'es_MX.UTF-8' })
  await spanish.until('q salir')
  spanish.close()
  const english = open(['--lang', 'en'], 80, 24, { LC_ALL: 'es_MX.UTF-8' })
  await english.until('q quit')
})

it('draws the map with the outline that stands beside the program, and comes back to it from a record', async () => {
  const screen = open(['open', 'map/mx#claut'], 100, 30)
  await screen.until('somewhere in Nuevo León')
  // Coasts, which are read from a file when the first map is drawn.
  await screen.until(/[\u2801-\u28ff]{3}/)
  screen.type('r')
  await screen.until('cooperation (2)')
  screen.press('escape')
  await screen.until('somewhere in Nuevo León')
  screen.type('q')
  await leftAsFound(screen, 0)
})
