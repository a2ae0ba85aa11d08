/** Finding on any screen, and moving as often as was counted. */
import { fold, languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState, type State } from '../app/state.ts'
import { routeAt } from '../screens/route-at.ts'
import { stopsAt } from '../screens/screens.ts'
import { atlas } from '../testing/atlas.ts'
import { key, pressing, text } from '../testing/pressing.ts'
import { textOfLine } from '../text/line.ts'
import { modeOf } from './overlays.ts'
import { render } from './render.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 100, 30)

function opened(address: string, language: State['language'] = 'en'): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState(language, route.value)
}

const rowOf = ({ route }: State): number | undefined => ('row' in route ? route.row : undefined)
const screenOf = (state: State): string => render(contextOf(state)).map(textOfLine).join('\n')

describe('in a list', () => {
  const clusters = opened('clusters')

  it('goes to the first row that holds what is typed, while one types, whatever the accents', () => {
    const typed = after(clusters, text('/'), text('clúster automotríz'))
    const stops = stopsAt(contextOf(clusters))
    const rows = Array.from({ length: stops?.total ?? 0 }, (_, row) => fold(stops?.textOf(row) ?? ''))
    expect(rowOf(typed)).toBe(rows.findIndex((row) => row.includes('cluster automotriz')))
  })

  it('n and N go through all of them and round', () => {
    const session = after(clusters, text('/'), text('mexico'), key('enter'))
    const stops = stopsAt(contextOf(clusters))
    const found = Array.from({ length: stops?.total ?? 0 }, (_, row) => row).filter((row) =>
      fold(stops?.textOf(row) ?? '').includes('mexico'),
    )
    let state = session
    const seen = found.map(() => {
      const row = rowOf(state)
      state = after(state, text('n'))
      return row
    })
    expect(seen).toEqual(found)
    expect(rowOf(state)).toBe(found[0])
    expect(rowOf(after(session, text('N')))).toBe(found.at(-1))
    expect(rowOf(after(session, text('3n')))).toBe(found[3])
  })

  it('comes back where it was given up, and says what is not there', () => {
    const typed = after(clusters, text('jj/'), text('mexico'))
    expect(after(typed, key('escape')).route).toEqual(after(clusters, text('jj')).route)
    const missing = after(clusters, text('/'), text('xyzzy'))
    expect(missing.route).toEqual(clusters.route)
    expect(screenOf(missing)).toContain('Not on this screen')
    expect(after(missing, key('enter')).message?.text.es).toContain('xyzzy')
  })

  it('goes back in two steps: what is marked first', () => {
    const there = after(opened('home'), key('enter'))
    const session = after(there, text('/'), text('mexico'), key('enter'))
    expect(session.foundText?.highlighted).toBe(true)
    const once = after(session, key('escape'))
    expect(once.route.screen).toBe('browse')
    expect(once.foundText?.highlighted).toBe(false)
    expect(after(once, key('escape')).route.screen).toBe('home')
  })

  it('says that nothing was looked for yet', () => {
    expect(after(clusters, text('n')).message?.text.en).toContain('/')
  })
})

describe.each(languages)('in %s', (language) => {
  it.each([
    'home',
    'clusters',
    'clusters/claut',
    'search/claut',
    'match/claut',
    'white-spots',
    'timeline',
    'briefing/clusters/claut',
    'map',
    'network/claut',
    'path/claut/hegan',
  ])('finds a text of the last stop of %s', (address) => {
    const start = address.startsWith('search')
      ? after(opened(address, language), key('tab'))
      : opened(address, language)
    const stops = stopsAt(contextOf(start))
    if (stops === undefined) throw new Error('nothing can be found')
    const texts = Array.from({ length: stops.total }, (_, stop) => stops.textOf(stop))
    const last = texts.findLastIndex((one) => one.trim() !== '')
    const wanted = (texts[last] ?? '').trim()
    const found = after(start, text('/'), text(wanted), key('enter'))
    const now = stopsAt(contextOf(found))
    expect(fold(now?.textOf(found.foundText?.lastMatch?.stop ?? -1) ?? '')).toContain(fold(wanted))
    // What is told of a mark stands on the screen in other words than those by which it is found.
    if (!['map', 'network/claut', 'white-spots', 'clusters'].includes(address)) {
      expect(fold(screenOf(found))).toContain(fold(wanted).split('  ')[0])
    }
  })

  it('finds in the help, and stays in it', () => {
    const help = after(opened('home', language), text('?'))
    const wanted = { en: 'what a filter understands', es: 'que entiende un filtro' }[language]
    const found = after(help, text('/'), text(wanted), key('enter'))
    expect(fold(screenOf(found))).toContain(wanted)
    expect(fold(screenOf(help))).not.toContain(wanted)
    expect(modeOf(found)).toBe('help')
  })
})

describe('counts', () => {
  const clusters = opened('clusters')
  const times = (count: number, letter: string) => after(clusters, ...Array.from({ length: count }, () => text(letter)))

  it('repeat what moves', () => {
    expect(after(clusters, text('5j')).route).toEqual(times(5, 'j').route)
    expect(after(clusters, text('12j'), text('3k')).route).toEqual(after(times(12, 'j'), text('kkk')).route)
    expect(after(clusters, text('3l')).route).toEqual(times(3, 'l').route)
    expect(after(clusters, text('2'), key('ctrl+d')).route).toEqual(after(clusters, key('ctrl+d'), key('ctrl+d')).route)
    const timeline = opened('timeline')
    expect(after(timeline, text('4j')).route).toEqual(after(timeline, text('jjjj')).route)
    const record = opened('clusters/claut')
    expect(after(record, text('4j')).route).toEqual(after(record, text('jjjj')).route)
  })

  it('go to a row, and no further than the last', () => {
    expect(rowOf(after(clusters, text('12G')))).toBe(11)
    expect(rowOf(after(clusters, text('12g')))).toBe(11)
    expect(rowOf(after(clusters, text('99999999G')))).toBe(atlas.records.clusters.length - 1)
  })

  it('stand on the last line, and end with any other key', () => {
    const counting = after(clusters, text('12'))
    expect(render(contextOf(counting)).map(textOfLine).at(-1)).toContain('12')
    expect(after(counting, text('ñ'), text('j')).route).toEqual(after(clusters, text('j')).route)
    expect(after(counting, text('?')).count).toBeUndefined()
  })
})
