/** Every screen on an atlas that has nothing to do with the embedded one. */
import { fileURLToPath } from 'node:url'
import { type Atlas, collectionNames, entryOf, type Language, labelOf, languages } from '@puente/core'
import { openPath } from '@puente/core/node'
import { afterEach, describe, expect, it } from 'vitest'
import { atlasCacheOf } from './app/atlas-cache.ts'
import { homeRoute, type Route } from './app/route.ts'
import { initialState } from './app/state.ts'
import { listRoute, recordRoute } from './screens/browse/route.ts'
import { mapRoute } from './screens/map/route.ts'
import { networkRoute } from './screens/network/route.ts'
import { pathRoute } from './screens/path/route.ts'
import { routeAt } from './screens/route-at.ts'
import { searchRoute } from './screens/search/route.ts'
import { App } from './shell/app.tsx'
import { LocalStore } from './shell/store.ts'
import { FakeTerminal } from './testing/fake-terminal.tsx'

function opened(): Atlas {
  const folder = new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url)
  const atlas = openPath(fileURLToPath(folder))
  if (!atlas.ok) throw new Error(atlas.error.message)
  return atlas.value
}

const atlas = opened()
const cache = atlasCacheOf(atlas)
let terminal: FakeTerminal | undefined

/** What only the embedded atlas can know, and what shows that something was not put into words. */
const amiss = /mexic|méxic|europ|eccp|claut|aerospace|undefined|\[object/i

afterEach(() => {
  for (const frame of terminal?.frames ?? []) expect(frame).not.toMatch(amiss)
  terminal?.close()
})

function open(language: Language, route: Route): FakeTerminal {
  terminal = new FakeTerminal(<App store={new LocalStore(cache, initialState(language, route))} />, 120, 40)
  return terminal
}

describe.each(languages)('in %s', (language) => {
  it('home tells what it holds and as of when', async () => {
    const screen = open(language, homeRoute)
    await screen.until({ en: 'as of 30 June 2021', es: 'a fecha de 30 de junio de 2021' }[language])
    await screen.until({ en: 'marine energy', es: 'energía marina' }[language])
    await screen.until({ en: 'Which day the mission set out', es: 'Qué día partió la misión' }[language])
  })

  it.each(collectionNames)('the list of %s shows its records, and the record at hand', async (collection) => {
    const { total, at } = cache.in(language).resultList(collection, '')
    expect(total).toBe(atlas.records[collection].length)
    const screen = open(language, listRoute(collection))
    // A column may cut a long label short.
    for (let row = 0; row < total; row++) await screen.until(labelOf(atlas, at(row)!, language).slice(0, 12))
    screen.press('enter')
    await screen.until(`· ${at(0)!.record.id}`)
  })

  it.each(collectionNames)('each of the %s opens, with its source', async (collection) => {
    for (const record of atlas.records[collection]) {
      const screen = open(language, recordRoute(cache.in(language), entryOf(collection, record)))
      await screen.until(`· ${record.id}`)
      await screen.until({ en: 'Source', es: 'Fuente' }[language])
      screen.close()
    }
  })

  it('the filter takes its codes, and says what it does not know', async () => {
    const screen = open(language, listRoute('clusters'))
    screen.type('f')
    screen.type('country:XB')
    await screen.until((frame) => frame.includes('Tang & Lín') && !frame.includes('VespAlga'))
    screen.type('Q')
    await screen.until('country:XBQ')
    await screen.until((frame) => /XBQ"/.test(frame))
  })

  it('the search finds, and opens what it found', async () => {
    const screen = open(language, searchRoute())
    screen.type('korallen')
    await screen.until('Klynge Korall')
    screen.press('enter')
    await screen.until('· korall')
  })

  it('match, the heat map, briefings and the timeline answer about its own records', async () => {
    const screens: readonly (readonly [address: string, shown: Record<Language, string>])[] = [
      [`match/${atlas.records.clusters[0]!.id}`, { en: 'Whom to talk to', es: 'Con quién hablar' }],
      ['white-spots', { en: 'White spots', es: 'Espacios en blanco' }],
      ['briefing', { en: 'Sources', es: 'Fuentes' }],
      [`briefing/${atlas.records.sectors[0]!.id}`, { en: 'Sources', es: 'Fuentes' }],
      ['timeline', { en: 'Timeline', es: 'Cronología' }],
    ]
    for (const [address, shown] of screens) {
      const route = routeAt(cache, address)
      if (!route.ok) throw new Error(route.error.message.en)
      const screen = open(language, route.value)
      screen.press('end')
      await screen.until(shown[language])
      for (const frame of screen.frames) expect(frame).not.toMatch(amiss)
      screen.close()
    }
  })

  it('the map shows its two sides, across the date line, and who is where', async () => {
    const screen = open(language, mapRoute)
    await screen.until({ en: 'Almark · Vesperia', es: 'Almarca · Vesperia' }[language])
    await screen.until('BRUMAR')
    screen.type('v+')
    await screen.until('Korall')
    screen.press('tab')
    await screen.until({ en: 'somewhere in Almark', es: 'en algún lugar de Almarca' }[language])
  })

  it('the network shows what a cluster is linked with', async () => {
    const screen = open(language, networkRoute('brumar'))
    await screen.until({ en: 'memorandum of understanding', es: 'memorando de entendimiento' }[language])
    screen.type('+')
    screen.press('right', 'enter')
    await screen.until(/· \S+/)
  })

  it('a path leads from one side to the other', async () => {
    const screen = open(language, pathRoute('brumar', 'korall'))
    await screen.until('1. BRUMAR →')
  })

  it('the palette offers its places, and an address leads to one of them', async () => {
    const screen = open(language, homeRoute)
    screen.type(':')
    await screen.until({ en: 'Commands and places', es: 'Órdenes y lugares' }[language])
    screen.type('clusters/korall')
    await screen.until('▸ Klynge Korall')
    screen.press('enter')
    await screen.until('· korall')
  })

  it('help explains itself without a value of another atlas', async () => {
    const screen = open(language, homeRoute)
    screen.type('?')
    await screen.until({ en: 'search everywhere', es: 'buscar en todo' }[language])
    screen.press('end')
    await screen.until('sort:-name')
  })
})

it('relations lead from record to record and back', async () => {
  const [brumar] = atlas.records.clusters
  if (brumar === undefined) throw new Error('no clusters')
  const screen = open('en', recordRoute(cache, entryOf('clusters', brumar)))
  await screen.until('Cluster · brumar')
  // The first thing to follow is the country.
  screen.press('enter')
  await screen.until('Place · xa')
  screen.press('escape')
  await screen.until('Cluster · brumar')
})
