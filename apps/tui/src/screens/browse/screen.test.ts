import { collectionNames, languages, query } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { layoutOf, type Size } from '../../app/layout.ts'
import { initialState, type State } from '../../app/state.ts'
import type { KeyEvent } from '../../input/keys.ts'
import { onKey } from '../../shell/update.ts'
import { atlas } from '../../testing/atlas.ts'
import { type Line, lineWidth } from '../../text/line.ts'
import { addressOf, panelsAt } from '../screens.ts'
import { columnsIn } from './columns.ts'
import { type BrowseRoute, listRoute } from './route.ts'
import { selectEntry } from './selectors.ts'

const cache = atlasCacheOf(atlas)
const wide: Size = { columns: 110, rows: 30 }

const key = (name: string): KeyEvent => ({ key: name })
const text = (typed: string): KeyEvent => ({ text: typed })

function after(state: State, presses: readonly KeyEvent[], size: Size = wide): State {
  return presses.reduce((current, press) => onKey(cache, layoutOf(size), current, press), state)
}

const clusters = initialState('en', listRoute('clusters'))

function routeOf({ route }: State): BrowseRoute {
  if (route.screen !== 'browse') throw new Error(`at ${route.screen}`)
  return route
}

const plain = (line: Line): string => line.map((segment) => segment.text).join('')

/** The lines of the list's pane. */
const listLines = (state: State, size: Size = wide): readonly string[] => {
  const [list] = panelsAt({ cache, layout: layoutOf(size), state }, state.route)
  return (list?.lines ?? []).map(plain)
}

const shows = (state: State, wanted: string | RegExp, size?: Size): boolean =>
  listLines(state, size).some((line) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line)))

describe('sorting', () => {
  it('is by the marked column, and turns round, with an arrow in the heading', () => {
    expect(shows(clusters, 'name ▲')).toBe(true)
    const byCountry = after(clusters, [key('right'), text('z')])
    expect(routeOf(byCountry).line).toBe('sort:country')
    expect(shows(byCountry, 'country ▲')).toBe(true)
    const around = after(byCountry, [text('Z')])
    expect(routeOf(around).line).toBe('sort:-country')
    expect(shows(around, 'country ▼')).toBe(true)
    expect(after(byCountry, [text('z')]).route).toEqual(around.route)
  })

  it('is part of the address, keeps what filters, and keeps the marked record', () => {
    const filtered = initialState('en', listRoute('clusters', 'country:mx'))
    const third = after(filtered, [key('down'), key('down')])
    const sorted = after(third, [text('Z')])
    expect(addressOf(cache, sorted.route)).toContain('country=mx&sort=-name')
    expect(selectEntry({ cache }, routeOf(sorted))).toEqual(selectEntry({ cache }, routeOf(third)))
  })

  it.each(collectionNames)(
    'reaches every column of %s in a narrow window, and shows the one it is by',
    (collection) => {
      const narrow = { columns: 60, rows: 24 }
      const fields = columnsIn(cache)(collection, 'en').columns.map(({ field }) => field)
      // By relevance, so that no column is sorted by yet.
      let state = initialState('en', listRoute(collection, 'sort:id'))
      for (const field of fields) {
        state = after(state, [text('l'), text('z')], narrow)
        expect(routeOf(state).line).toBe(`sort:${field.name}`)
        expect(cache.resultList(collection, routeOf(state).line).problems).toEqual([])
        expect(listLines(state, narrow).filter((line) => line.includes('▲'))).toHaveLength(1)
      }
    },
  )

  it('by a column that a query names shows that column', () => {
    const events = initialState('en', listRoute('events', 'sort:-date'))
    expect(shows(events, /▼/, { columns: 120, rows: 35 })).toBe(true)
    expect(shows(events, /▼/, { columns: 40, rows: 12 })).toBe(true)
  })
})

/** How many clusters a condition finds. */
const totalOf = (where: { readonly country?: string; readonly sector?: string }) =>
  query(atlas, 'clusters', { where }).total

describe('the counts of values below the list', () => {
  it('say how many of the records have each, and follow what filters', () => {
    expect(shows(clusters, new RegExp(`Spain +${totalOf({ country: 'es' })}\\b`))).toBe(true)
    const mexican = initialState('en', listRoute('clusters', 'country:mx'))
    expect(shows(mexican, new RegExp(`● Mexico +${totalOf({ country: 'mx' })}\\b`))).toBe(true)
  })

  it('are chosen among: what is chosen is written into the query line, and taken out again', () => {
    const chosen = after(clusters, [text('v'), key('down'), key('enter')])
    expect(routeOf(chosen).line).toBe('country:mx')
    expect(routeOf(chosen).filter.text).toBe('country:mx')
    const both = after(chosen, [key('up'), key('enter')])
    expect(routeOf(both).line).toBe('country:mx,es')
    const none = after(both, [key('enter'), key('down'), key('enter')])
    expect(routeOf(none).line).toBe('')
  })

  it('of the next field combine with those of the first', () => {
    const chosen = after(clusters, [text('v'), key('enter'), key('right'), key('enter'), key('escape')])
    expect(routeOf(chosen)).toMatchObject({ line: 'country:es sector:energy', focus: 'list' })
  })

  it.each([
    { columns: 40, rows: 12 },
    { columns: 80, rows: 24 },
    { columns: 200, rows: 60 },
  ])('fit into $columns × $rows, with the table still in sight', (size) => {
    for (const collection of collectionNames) {
      for (const language of languages) {
        const state = after(initialState(language, listRoute(collection)), [text('v')], size)
        const [list] = panelsAt({ cache, layout: layoutOf(size), state }, state.route)
        if (list === undefined) throw new Error('no list')
        expect(list.lines.length).toBeLessThanOrEqual(list.pane.innerHeight)
        for (const line of list.lines) expect(lineWidth(line)).toBeLessThanOrEqual(list.pane.innerWidth)
        expect(list.lines.map(plain).some((line) => line.startsWith('▸'))).toBe(true)
      }
    }
  })
})

describe('completion in the filter', () => {
  const typing = after(clusters, [text('f')])

  it('offers fields, then their values with counts, and takes the first on tab', () => {
    const named = after(typing, [text('sec')])
    expect(shows(named, /sector: +sectors/)).toBe(true)
    const withSign = after(named, [key('tab')])
    expect(routeOf(withSign).filter).toEqual({ text: 'sector:', caret: 7 })
    expect(shows(withSign, new RegExp(`aerospace +Aerospace +${totalOf({ sector: 'aerospace' })}\\b`))).toBe(true)
  })

  it('takes the option that was gone to on enter, and keeps the filter on the next enter', () => {
    const gone = after(typing, [text('sector:'), key('down'), key('down')])
    const taken = after(gone, [key('enter')])
    expect(routeOf(taken).line).toBe('sector:renewable-energy')
    // Unless one goes to an option first, enter means the filter as it stands.
    expect(routeOf(after(taken, [key('enter')])).filterBefore).toBeUndefined()
  })

  it('comes back from the options to the text', () => {
    const returned = after(typing, [text('sector:'), key('down'), key('up')])
    expect(routeOf(returned).option).toBeUndefined()
  })

  it('knows labels in both languages, whatever the accents', () => {
    expect(shows(after(typing, [text('country:México')]), /mx +Mexico +\d/)).toBe(true)
    expect(shows(after(typing, [text('country:espana')]), /es +Spain +\d/)).toBe(true)
  })

  it('completes the word at the caret, and leaves what stands behind it', () => {
    const before = Array.from({ length: ' label:gold'.length }, () => key('left'))
    const taken = after(typing, [text('country:méx label:gold'), ...before, key('tab')])
    expect(routeOf(taken).filter).toEqual({ text: 'country:mx label:gold', caret: 'country:mx'.length })
  })
})

describe('an error in the filter', () => {
  it('is marked under the word that is wrong', () => {
    const wrong = after(clusters, [text('f'), text('country:mx contry:es')])
    const [input = '', marks = ''] = listLines(wrong)
    expect(marks.indexOf('^')).toBe(input.indexOf('contry'))
    expect(marks.trim()).toBe('^^^^^^')
    expect(shows(wrong, 'Did you mean "country"?')).toBe(true)
  })
})
