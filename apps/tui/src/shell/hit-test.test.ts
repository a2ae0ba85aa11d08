import { lookup } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { type Layout, layoutOf } from '../app/layout.ts'
import { homeRoute, type Route } from '../app/route.ts'
import { initialState, type State } from '../app/state.ts'
import { listRoute, recordRoute } from '../screens/browse/route.ts'
import { mapRoute } from '../screens/map/route.ts'
import { networkRoute } from '../screens/network/route.ts'
import { opportunitiesRoute } from '../screens/opportunities/route.ts'
import { searchRoute } from '../screens/search/route.ts'
import { timelineRoute } from '../screens/timeline/route.ts'
import { atlas } from '../testing/atlas.ts'
import { lineWidth } from '../text/line.ts'
import { hitTest } from './hit-test.ts'
import { panelsOf } from './overlays.ts'
import { onKey, update } from './update.ts'

const cache = atlasCacheOf(atlas)
const [eu, mx] = atlas.manifest.sides
const narrow = layoutOf({ columns: 80, rows: 24 })
const wide = layoutOf({ columns: 120, rows: 30 })

const at = (route: Route) => initialState('en', route)
const clusters = at(listRoute('clusters'))

function record(id: string): State {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return at(recordRoute(cache, found.value))
}

const press = (state: State, layout: Layout, column: number, row: number): State =>
  update(cache, layout, state, { kind: 'mouse', event: { kind: 'press', column, row } })
const turn = (state: State, layout: Layout, direction: 'up' | 'down'): State =>
  update(cache, layout, state, { kind: 'mouse', event: { kind: 'wheel', direction } })

/** The rows of the window, each with what a press in its middle asks for. */
const requests = (state: State, layout: Layout, column: number) =>
  Array.from({ length: layout.rows }, (_, row) => hitTest({ cache, layout, state }, column, row))

describe('in a list', () => {
  // The header, the border and the heading of the table stand above its first row.
  const firstRow = 3

  it('a press marks a row, and a press on the marked one opens it', () => {
    const marked = press(clusters, narrow, 40, firstRow + 2)
    expect(marked.route).toMatchObject({ row: 2, focus: 'list' })
    expect(press(marked, narrow, 40, firstRow + 2).route).toMatchObject({ row: 2, focus: 'detail' })
  })

  it('a press in the other panel moves the keys there', () => {
    expect(press(clusters, wide, 70, 25).route).toMatchObject({ focus: 'detail' })
  })

  it('a turn of the wheel moves some rows, and back', () => {
    const down = turn(clusters, narrow, 'down')
    expect(down.route).toMatchObject({ row: 3 })
    expect(turn(down, narrow, 'up').route).toMatchObject({ row: 0 })
  })

  it('a press on the head of a column sorts by it, and another turns it round', () => {
    const sorted = press(clusters, narrow, 40, 2)
    expect(sorted.route).toMatchObject({ line: 'sort:country', column: 1 })
    // The query line stands above the head now.
    expect(press(sorted, narrow, 40, 3).route).toMatchObject({ line: 'sort:-country' })
  })

  it('a press on a value below the list chooses it, and another no longer', () => {
    const row = requests(clusters, narrow, 4).findIndex(
      (action) => action?.kind === 'mark' && action.mark === 'value 0 0',
    )
    const chosen = press(clusters, narrow, 4, row)
    expect(chosen.route).toMatchObject({ line: 'country:es' })
    expect(press(chosen, narrow, 4, row).route).toMatchObject({ line: '' })
  })

  it('a press on border or below the last row asks for nothing', () => {
    for (const row of [1, 20]) expect(press(clusters, narrow, 40, row)).toEqual(clusters)
  })
})

it('a press on what can be followed goes there, and back leads to where it was pressed', () => {
  const claut = record('claut')
  const actions = requests(claut, narrow, 20)
  const row = actions.findIndex((action) => action?.kind === 'go')
  const followed = actions[row]
  if (followed?.kind !== 'go') throw new Error('nothing to follow')
  const there = press(claut, narrow, 20, row)
  expect(there.route).toEqual(followed.route)
  expect(onKey(cache, narrow, there, { key: 'escape' }).route).toEqual(claut.route)
})

/** Where what a screen has a name for stands: the first place of the window at which a press marks it. */
function whereIs(state: State, layout: Layout, mark: RegExp): readonly [column: number, row: number] {
  for (const { pane, lines } of panelsOf({ cache, layout, state })) {
    for (const [at, line] of lines.entries()) {
      const segment = line.findIndex((one) => one.mark !== undefined && mark.test(one.mark))
      // Header and border stand above, border and a blank before.
      if (segment >= 0) return [pane.left + 2 + lineWidth(line.slice(0, segment)), at + 2]
    }
  }
  throw new Error(`${mark} stands nowhere`)
}

describe('a press on a drawing', () => {
  it('marks who stands there on the map, and opens the record of who is marked', () => {
    const mexico = at({ ...mapRoute, side: mx })
    const [column, row] = whereIs(mexico, wide, /^chihuahua-aerospace-cluster$/)
    const marked = press(mexico, wide, column, row)
    expect(marked.route).toMatchObject({ screen: 'map', actor: 'chihuahua-aerospace-cluster' })
    const opened = press(marked, wide, ...whereIs(marked, wide, /^chihuahua-aerospace-cluster$/))
    expect(opened.route).toMatchObject({ screen: 'browse', collection: 'clusters' })
    expect(onKey(cache, wide, opened, { key: 'escape' }).route).toEqual(marked.route)
  })

  it('marks one of several at a point of the map in the list beside it', () => {
    const claut = at({ ...mapRoute, side: mx, actor: 'claut' })
    const other = press(claut, wide, ...whereIs(claut, wide, /^agroalim$/))
    expect(other.route).toMatchObject({ actor: 'agroalim' })
  })

  it('marks a branch of the network, and walks to the one that is marked', () => {
    const around = at(networkRoute('claut'))
    const branch = whereIs(around, wide, / acicae$/)
    const marked = press(around, wide, ...branch)
    expect(marked.route).toMatchObject({ screen: 'network', id: 'claut' })
    expect(press(marked, wide, ...branch).route).toMatchObject({ screen: 'network', id: 'acicae' })
    // The middle is opened when it is pressed.
    expect(press(around, wide, ...whereIs(around, wide, /^$/)).route).toMatchObject({ screen: 'browse' })
  })

  it('marks a cell of the heat map, and leads into the one that is marked', () => {
    const heat = at(opportunitiesRoute({ by: 'country', side: eu }))
    const cell = whereIs(heat, wide, /^automotive de$/)
    const marked = press(heat, wide, ...cell)
    expect(marked.route).toMatchObject({ row: 1, focus: 'map' })
    expect(press(marked, wide, ...cell).route).toMatchObject({ row: 1, focus: 'cell' })
  })

  it('asks for nothing between the signs of a map', () => {
    const mexico = at({ ...mapRoute, side: mx })
    expect(press(mexico, wide, 3, 20)).toEqual(mexico)
  })
})

it('a press on the address in the source bar copies it', () => {
  const copied = press(record('claut'), narrow, 20, narrow.rows - 2)
  expect(copied.effect).toMatchObject({ kind: 'copy', text: expect.stringMatching(/^https?:/) })
})

it('a press on a hint is its command, and none on a message that stands there', () => {
  const line = Array.from({ length: wide.columns }, (_, column) =>
    hitTest({ cache, layout: wide, state: clusters }, column, wide.rows - 1),
  )
  for (const id of ['open', 'filter', 'search', 'palette', 'help', 'quit'])
    expect(line).toContainEqual({ kind: 'command', id })
  const said: State = { ...clusters, message: { text: { en: 'Said', es: 'Dicho' } } }
  expect(hitTest({ cache, layout: wide, state: said }, 5, wide.rows - 1)).toBeUndefined()
})

it('a press on the name leads home', () => {
  expect(press(clusters, narrow, 3, 0).route).toEqual(homeRoute)
})

it('works in the search and in the palette as in a list', () => {
  const hits = press(at(searchRoute('energia')), narrow, 40, 5)
  expect(hits.route).toMatchObject({ row: 1 })
  expect(press(hits, narrow, 40, 5).route.screen).toBe('browse')
  const palette = onKey(cache, narrow, clusters, { key: 'ctrl+p' })
  const marked = press(palette, narrow, 40, 5)
  expect(marked.overlay).toMatchObject({ kind: 'palette', row: 2 })
  expect(press(marked, narrow, 40, 5).overlay).toBeUndefined()
})

it('survives a press and a turn anywhere, in any window and at any place', () => {
  const drawings = [
    mapRoute,
    networkRoute('eccp'),
    opportunitiesRoute({ by: 'country', side: eu }),
    timelineRoute({ kind: 'everything' }),
  ]
  const routes = [clusters, at(homeRoute), at(searchRoute('solar')), record('claut'), record('mx'), ...drawings.map(at)]
  const size = fc.record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 5, max: 70 }) })
  const step = fc.record({ column: fc.nat(230), row: fc.nat(75), wheel: fc.constantFrom('up', 'down', undefined) })
  fc.assert(
    fc.property(fc.constantFrom(...routes), fc.array(step, { maxLength: 12 }), size, (start, steps, window) => {
      const layout = layoutOf(window)
      const end = steps.reduce(
        (state, { column, row, wheel }) =>
          wheel === undefined ? press(state, layout, column, row) : turn(state, layout, wheel),
        start,
      )
      const { lines } = panelsOf({ cache, layout, state: end })[0] ?? { lines: [] }
      expect(lines.length).toBeGreaterThan(0)
    }),
  )
})
