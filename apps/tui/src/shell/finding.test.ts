/** Finding on any screen, and moving as often as was counted. */
import { atlas, fold, languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../app/atlas-cache.ts'
import { initialState, type State } from '../app/state.ts'
import { placeAt } from '../screens/route-at.ts'
import { stopsAt } from '../screens/screens.ts'
import { key, pressing, text } from '../testing/pressing.ts'
import { textOfLine } from '../text/line.ts'
import { modeOf } from './overlays.ts'
import { drawingOf } from './render.ts'

const model = modelOf(atlas)
const { after, viewOf } = pressing(model, 100, 30)

function opened(address: string, language: State['language'] = 'en'): State {
  const place = placeAt(model, address)
  if (!place.ok) throw new Error(place.error.message.en)
  return initialState(language, place.value)
}

const rowOf = ({ place }: State): number | undefined => ('row' in place ? place.row : undefined)
const screenOf = (state: State): string => drawingOf(viewOf(state)).map(textOfLine).join('\n')

describe('in a list', () => {
  const clusters = opened('clusters')

  it('goes to the first row that holds what is typed, while one types, whatever the accents', () => {
    const typed = after(clusters, text('/'), text('clúster automotríz'))
    const stops = stopsAt(viewOf(clusters))
    const rows = Array.from({ length: stops?.total ?? 0 }, (_, row) => fold(stops?.textOf(row) ?? ''))
    expect(rowOf(typed)).toBe(rows.findIndex((row) => row.includes('cluster automotriz')))
  })

  it('n and N go through all of them and round', () => {
    const kept = after(clusters, text('/'), text('mexico'), key('enter'))
    const stops = stopsAt(viewOf(clusters))
    const found = Array.from({ length: stops?.total ?? 0 }, (_, row) => row).filter((row) =>
      fold(stops?.textOf(row) ?? '').includes('mexico'),
    )
    let state = kept
    const seen = found.map(() => {
      const row = rowOf(state)
      state = after(state, text('n'))
      return row
    })
    expect(seen).toEqual(found)
    expect(rowOf(state)).toBe(found[0])
    expect(rowOf(after(kept, text('N')))).toBe(found.at(-1))
    expect(rowOf(after(kept, text('3n')))).toBe(found[3])
  })

  it('comes back where it was given up, and says what is not there', () => {
    const typed = after(clusters, text('jj/'), text('mexico'))
    expect(after(typed, key('escape')).place).toEqual(after(clusters, text('jj')).place)
    const missing = after(clusters, text('/'), text('xyzzy'))
    expect(missing.place).toEqual(clusters.place)
    expect(screenOf(missing)).toContain('Not on this screen')
    expect(after(missing, key('enter')).message?.text.es).toContain('xyzzy')
  })

  it('goes back in two steps: what is marked first', () => {
    const there = after(opened('home'), key('enter'))
    const kept = after(there, text('/'), text('mexico'), key('enter'))
    expect(kept.foundText?.lit).toBe(true)
    const once = after(kept, key('escape'))
    expect(once.place.screen).toBe('browse')
    expect(once.foundText?.lit).toBe(false)
    expect(after(once, key('escape')).place.screen).toBe('home')
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
    const stops = stopsAt(viewOf(start))
    if (stops === undefined) throw new Error('nothing can be found')
    const texts = Array.from({ length: stops.total }, (_, stop) => stops.textOf(stop))
    const last = texts.findLastIndex((one) => one.trim() !== '')
    const wanted = (texts[last] ?? '').trim()
    const found = after(start, text('/'), text(wanted), key('enter'))
    const now = stopsAt(viewOf(found))
    expect(fold(now?.textOf(found.foundText?.found?.stop ?? -1) ?? '')).toContain(fold(wanted))
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
    expect(after(clusters, text('5j')).place).toEqual(times(5, 'j').place)
    expect(after(clusters, text('12j'), text('3k')).place).toEqual(after(times(12, 'j'), text('kkk')).place)
    expect(after(clusters, text('3l')).place).toEqual(times(3, 'l').place)
    expect(after(clusters, text('2'), key('ctrl+d')).place).toEqual(after(clusters, key('ctrl+d'), key('ctrl+d')).place)
    const timeline = opened('timeline')
    expect(after(timeline, text('4j')).place).toEqual(after(timeline, text('jjjj')).place)
    const record = opened('clusters/claut')
    expect(after(record, text('4j')).place).toEqual(after(record, text('jjjj')).place)
  })

  it('go to a row, and no further than the last', () => {
    expect(rowOf(after(clusters, text('12G')))).toBe(11)
    expect(rowOf(after(clusters, text('12g')))).toBe(11)
    expect(rowOf(after(clusters, text('99999999G')))).toBe(atlas.records.clusters.length - 1)
  })

  it('stand on the last line, and end with any other key', () => {
    const counting = after(clusters, text('12'))
    expect(drawingOf(viewOf(counting)).map(textOfLine).at(-1)).toContain('12')
    expect(after(counting, text('ñ'), text('j')).place).toEqual(after(clusters, text('j')).place)
    expect(after(counting, text('?')).count).toBeUndefined()
  })
})
