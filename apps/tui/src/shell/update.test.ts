import { collectionNames, languages, lookup } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { Route } from '../app/route.ts'
import { initialState, type State } from '../app/state.ts'
import { commandList } from '../input/commands.ts'
import type { KeyEvent } from '../input/keys.ts'
import { recordRoute } from '../screens/browse/route.ts'
import { selectEntry } from '../screens/browse/selectors.ts'
import { selectedCitations } from '../screens/screens.ts'
import { atlas } from '../testing/atlas.ts'
import { lineWidth } from '../text/line.ts'
import { themeNames } from '../theme.ts'
import { modeOf, panelsOf } from './overlays.ts'
import { type emptyPalette, palettePanel } from './palette/palette.ts'
import { paletteItems } from './palette/palette-items.ts'
import { render } from './render.ts'
import { onKey, update } from './update.ts'

const cache = atlasCacheOf(atlas)
const narrow = layoutOf({ columns: 80, rows: 24 })

const key = (name: string): KeyEvent => ({ key: name })
const text = (typed: string): KeyEvent => ({ text: typed })

/** The state after keys, on a window of 80 columns and 24 rows. */
const after = (state: State, ...events: readonly KeyEvent[]): State =>
  events.reduce((current, event) => onKey(cache, narrow, current, event), state)

const home = initialState('en')

function routeOf(id: string): Route {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return recordRoute(cache, found.value)
}

/** The id of the record at hand. */
function idAt({ route }: State): string | undefined {
  return route.screen === 'browse' ? selectEntry({ cache }, route)?.record.id : undefined
}

describe('going and coming back', () => {
  it('follows a relation and comes back to where it was followed from', () => {
    const claut = initialState('en', routeOf('claut'))
    // The first thing to follow in CLAUT's record is the finding about its label.
    const finding = after(claut, key('enter'))
    expect(idAt(finding)).toBe('claut-gold-label-2016-or-2017')
    const returned = after(finding, key('escape'))
    expect(returned.route).toEqual(claut.route)
    expect(after(returned, text('>')).route).toEqual(finding.route)
  })

  it('follows a relation against its direction: from a place to the actors there', () => {
    // CLAUT says that it is in Nuevo León; Nuevo León's record lists it among the actors there.
    const steps = Array.from({ length: 40 }, () => key('down'))
    const reached = steps.map((_, count) => after(initialState('en', routeOf('nuevo-leon')), ...steps.slice(0, count)))
    expect(reached.map((state) => idAt(after(state, key('enter'))))).toContain('claut')
  })

  it('leads up to the list and home from a record that was opened first', () => {
    const list = after(initialState('en', routeOf('claut')), key('escape'))
    expect(list.route).toMatchObject({ screen: 'browse', focus: 'list' })
    expect(after(list, key('escape')).route.screen).toBe('home')
  })

  it('forgets what lay ahead when another way is taken', () => {
    const back = after(initialState('en', routeOf('claut')), key('enter'), key('escape'))
    expect(back.forward).toHaveLength(1)
    expect(after(back, text('H')).forward).toEqual([])
  })
})

describe('filtering', () => {
  const clusters = after(home, key('enter'))

  it('follows what is typed, letter by letter', () => {
    const typed = after(clusters, text('f'), text('claut'))
    expect(modeOf(typed)).toBe('filter')
    expect(idAt(typed)).toBe('claut')
  })

  it('takes a query line', () => {
    const typed = after(clusters, text('f'), text('sector:aerospace country:MX'), key('enter'))
    expect(modeOf(typed)).toBe('list')
    expect(idAt(typed)).toBe('aerocluster-queretaro')
  })

  it('keeps the latest list while the line cannot be understood, and cannot be left with enter then', () => {
    const typed = after(clusters, text('f'), text('claut'), text(' contry:mx'), key('enter'))
    expect(modeOf(typed)).toBe('filter')
    expect(idAt(typed)).toBe('claut')
  })

  it('gives back the filter that was there before when it is given up', () => {
    const session = after(clusters, text('f'), text('hegan'), key('enter'))
    const givenUp = after(session, text('f'), key('ctrl+u'), text('claut'), key('escape'))
    expect(givenUp.route).toMatchObject({ line: 'hegan' })
    expect(idAt(givenUp)).toBe('hegan')
  })

  it('keeps the marked record when the filter is cleared, so that its neighbours can be seen', () => {
    const filtered = after(clusters, text('f'), text('hegan'), key('enter'))
    const cleared = after(filtered, key('escape'))
    expect(cleared.route).toMatchObject({ line: '' })
    expect(idAt(cleared)).toBe('hegan')
  })
})

describe('searching', () => {
  it('finds in every collection, opens the hit, and comes back to the hits', () => {
    const typed = after(home, text('F'), text('claut'))
    const opened = after(typed, key('enter'))
    expect(idAt(opened)).toBe('claut')
    const hits = after(opened, key('escape'))
    expect(hits.route).toEqual({ ...typed.route, focus: 'hits' })
    // Letters are commands there: nothing is typed into the search.
    expect(modeOf(hits)).toBe('hits')
    expect(after(hits, text('j')).route).toMatchObject({ input: { text: 'claut' }, row: 1 })
  })
})

describe('the palette', () => {
  const opened = after(home, text(':'))

  it('offers every command of the place, every collection, every language and every theme', () => {
    const items = paletteItems({ cache, layout: narrow, state: home }, '')
    const ids = items.flatMap(({ action }) => (action.kind === 'command' ? [action.id] : []))
    expect(ids).toContain('search')
    expect(ids).not.toContain('filter')
    const details = items.map(({ detail }) => detail)
    for (const detail of [...collectionNames, ...languages, ...themeNames]) expect(details).toContain(detail)
  })

  it('carries out a command found by a few of its letters', () => {
    expect(after(opened, text('quit any'), key('enter')).leaving).toBe(true)
  })

  it('goes to an address that is typed, and back from there', () => {
    const there = after(opened, text('clusters/claut'), key('enter'))
    expect(idAt(there)).toBe('claut')
    expect(there.overlay).toBeUndefined()
    expect(after(there, key('escape')).route).toEqual(home.route)
  })

  it('finds what is written with accents without them, in the language of the reader', () => {
    const spanish = after(initialState('es'), key('ctrl+p'), text('cluster'), key('enter'))
    expect(spanish.route).toMatchObject({ screen: 'browse', collection: 'clusters' })
  })

  it.each([
    ['espanol', { language: 'es' }],
    ['high contrast', { theme: 'contrast' }],
  ])('chooses %s', (typed, setting) => {
    expect(after(opened, text(typed), key('enter'))).toMatchObject(setting)
  })

  it('says where nothing is called so, and offers what is near', () => {
    const nothing = after(opened, text('clustres/clautt'))
    const { lines } = palettePanel({ cache, layout: narrow, state: nothing }, nothing.overlay as typeof emptyPalette)
    expect(
      lines
        .flat()
        .map((segment) => segment.text)
        .join(''),
    ).toContain('clusters')
    expect(after(nothing, key('escape')).overlay).toBeUndefined()
  })
})

describe('copying', () => {
  it('takes the address of the source in sight, whole', () => {
    const copied = after(initialState('en', routeOf('claut')), text('u'))
    expect(copied.effect).toMatchObject({ kind: 'copy', text: expect.stringMatching(/^https?:/) })
    expect(copied.message?.text.es).toContain('Copiado: http')
  })

  it('takes the address of the place, which opens it again', () => {
    const copied = after(initialState('en', routeOf('claut')), text('a'))
    expect(copied.effect).toEqual({ kind: 'copy', text: 'clusters/claut' })
  })

  it('says what it did until the next key', () => {
    expect(after(initialState('en', routeOf('claut')), text('aj')).message).toBeUndefined()
  })
})

it('goes through the themes in turn', () => {
  const seen = themeNames.map((_, count) => after(home, ...themeNames.slice(0, count).map(() => text('T'))).theme)
  expect(new Set(seen)).toEqual(new Set(themeNames))
})

it('takes a paste as text where one types, and never as keys', () => {
  expect(update(cache, narrow, home, { kind: 'paste', text: 'qqq' })).toBe(home)
  const searching = after(home, text('F'))
  expect(update(cache, narrow, searching, { kind: 'paste', text: 'solar\nenergy' }).route).toMatchObject({
    input: { text: 'solar energy' },
  })
})

it('understands keys that come faster than they are read', () => {
  expect(after(home, text('jjfq')).leaving).toBe(true)
  expect(after(home, text('Fclaut'), key('enter')).route).toEqual(routeOf('claut'))
})

it('knows a source for every record that can be at hand', () => {
  for (const id of collectionNames.flatMap((name) => atlas.records[name].slice(0, 3).map((record) => record.id))) {
    const state = initialState('en', routeOf(id))
    expect(selectedCitations({ cache, layout: narrow, state }).length, id).toBeGreaterThan(0)
  }
})

it('survives any keys in any window, with a first and a last line that fit it', () => {
  const anyKey: fc.Arbitrary<KeyEvent> = fc.oneof(
    fc.constantFrom(...commandList.flatMap(({ keys }) => keys).filter((one) => one.length > 1)).map(key),
    fc.constantFrom(...'jkfhlg>/?G :yYTMnNsFuaHL05z', 'ñ', 'sector:', '東', '"', 'e\u0301').map(text),
  )
  const size = fc.record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 5, max: 70 }) })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyKey, size), { maxLength: 60 }),
      fc.constantFrom(...languages),
      (steps, language) => {
        let state = initialState(language)
        for (const [event, window] of steps) {
          const layout = layoutOf(window)
          state = { ...onKey(cache, layout, state, event), leaving: false }
          const context = { cache, layout, state }
          const lines = render(context)
          for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(layout.columns)
          expect(panelsOf(context).flatMap((panel) => panel.lines).length).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 60 },
  )
})
