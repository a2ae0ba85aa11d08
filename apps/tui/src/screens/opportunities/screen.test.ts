/** The heat map without a terminal. */

import { languages, opportunityMatrix, whiteSpots } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { homeRoute } from '../../app/route.ts'
import { initialState, type State } from '../../app/state.ts'
import { sourceLines } from '../../shell/source-lines.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import { type Line, lineWidth } from '../../text/line.ts'
import { heatSides } from '../../views/heat-sides.ts'
import { routeAt } from '../route-at.ts'
import { addressOf, isUnsourced, panelsAt, selectedCitations, selectedEntry } from '../screens.ts'
import { cellName, heatmapIn, measures, shadeRange, shadeValue } from './heatmap.ts'
import { heatmapLines } from './heatmap-lines.ts'
import { type OpportunitiesRoute, opportunitiesRoute } from './route.ts'
import { selectCell } from './selectors.ts'

const cache = atlasCacheOf(atlas)
const { after, contextOf } = pressing(cache, 80, 24)
const sides = heatSides(atlas)
const textOf = (line: Line) => line.map((segment) => segment.text).join('')

function opened(address: string): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState('en', route.value)
}

function routeOf({ route }: State): OpportunitiesRoute {
  if (route.screen !== 'opportunities') throw new Error(route.screen)
  return route
}

const cellOf = (state: State) => selectCell(cache, routeOf(state))
const linesOf = (state: State) => panelsAt(contextOf(state), state.route).flatMap(({ lines }) => lines.map(textOf))

describe('the map', () => {
  it('is of countries first, then of regions, of each side that has several', () => {
    expect(sides).toEqual([
      { by: 'country', side: 'eu' },
      { by: 'region', side: 'mx' },
      { by: 'region', side: 'eu' },
    ])
  })

  it('shades a white spot by its score and by nothing else', () => {
    const heat = heatmapIn(cache)(sides[0]!, 'en')
    const scores = new Map(whiteSpots(atlas).map(({ cell, score }) => [`${cell.sector} ${cell.place}`, score]))
    for (const cell of heat.matrix.rows.flatMap(({ cells }) => cells)) {
      expect(shadeValue(cell, 'spots')).toBe(scores.get(cellName(cell)) ?? 0)
    }
    expect(shadeRange(heat, 'spots')[1]).toBe(Math.max(...scores.values()))
  })

  it.each(languages)(
    'holds a number or a sign for each cell, and marks the one at hand without colour, in %s',
    (language) => {
      for (const side of sides) {
        const heat = heatmapIn(cache)(side, language)
        for (const measure of measures) {
          for (const width of [36, 76, 180]) {
            const route = { ...opportunitiesRoute(side), row: 2, column: heat.matrix.columns.length - 1 }
            const lines = heatmapLines(heat, { atlas, language, width }, measure, route, 'cursor', 5)
            expect(lines.map(lineWidth)).toEqual(lines.map(() => width))
            expect(textOf(lines[3]!)).toMatch(/▸.*▸[ ░▒▓█] ?(\d+|=\d+|·) *$/)
          }
        }
      }
    },
  )

  it('names its columns by codes that differ', () => {
    for (const side of sides) {
      const codes = heatmapIn(cache)(side, 'en').matrix.columns.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect(code.length).toBeLessThanOrEqual(4)
    }
  })
})

describe('moving', () => {
  it('goes from cell to cell, and stops at the edges', () => {
    const start = after(initialState('en', homeRoute), text('o'))
    expect(cellOf(after(start, key('down'), key('right')))).toMatchObject({
      sector: { id: 'automotive' },
      place: { id: 'be' },
    })
    expect(cellOf(after(start, key('left'), key('up')))).toMatchObject({
      sector: { id: 'aerospace' },
      place: { id: 'at' },
    })
    const farRight = after(start, ...Array.from({ length: 40 }, () => key('right')))
    expect(cellOf(farRight)?.place.id).toBe('ro')
    expect(linesOf(farRight)[0]).toContain('RO')
    expect(after(start, key('right'), key('escape')).route).toEqual(homeRoute)
  })

  it('tells the cell at hand in words', () => {
    const state = opened('white-spots/automotive/nuevo-leon')
    expect(linesOf(state).join('\n')).toContain(
      '1 actor here, 21 on the other side · 2 ties (2 inferred) · tied already',
    )
  })

  it('names a source where somebody is, and none for a cell of nobody', () => {
    const matrix = opportunityMatrix(atlas)
    const cells = matrix.rows.flatMap((row) => row.cells)
    const held = cells.find(({ actors }) => actors.here.length > 0)
    const empty = cells.find(({ actors, ties }) => [...actors.here, ...ties.stated, ...ties.inferred].length === 0)
    if (held === undefined || empty === undefined) throw new Error('the atlas has cells of either sort')
    const at = ({ sector, place }: { readonly sector: string; readonly place: string }) =>
      contextOf(opened(`white-spots/${sector}/${place}`))
    expect(selectedCitations(at(held)).length).toBeGreaterThan(0)
    expect(isUnsourced(at(held))).toBe(false)
    expect(isUnsourced(at(empty))).toBe(true)
    expect(selectedCitations(at(empty))).toEqual([])
  })

  it('enter looks into the cell, and follows its records to their page', () => {
    const cell = after(opened('white-spots/automotive/nuevo-leon'), key('enter'))
    expect(selectedEntry(contextOf(cell))?.record.id).toBe('claut--acicae')
    expect(selectedCitations(contextOf(cell)).map(({ page }) => page)).toContain(5)
    const followed = after(cell, key('down'), key('down'), key('enter'))
    expect(addressOf(cache, followed.route)).toBe('clusters/claut')
    expect(after(followed, key('escape'), key('escape'), key('escape')).route).toEqual(homeRoute)
  })

  it('x turns to other columns and keeps the sector, v to another measure', () => {
    const regions = after(opened('white-spots/ict/es'), text('x'))
    expect(cellOf(regions)).toMatchObject({ sector: { id: 'ict' } })
    expect(routeOf(regions)).toMatchObject({ by: 'region', side: 'mx' })
    expect(routeOf(after(regions, text('xx')))).toMatchObject({ by: 'country', side: 'eu' })
    expect(measures.map((_, at) => routeOf(after(regions, text('v'.repeat(at)))).measure)).toEqual([...measures])
  })
})

describe('addresses', () => {
  it.each(['white-spots', 'white-spots/automotive/nuevo-leon', 'white-spots/ict/ro'])('%s is one', (address) => {
    expect(addressOf(cache, opened(address).route)).toBe(address)
  })

  it.each([
    ['white-spots/automotiv', 'white-spots/automotive'],
    ['white-spots/ict/rro', 'white-spots/ict/ro'],
    ['white-spots/aviation', 'white-spots'],
    ['white-spots/ict/eu', 'white-spots'],
    ['white-spots/ict/ro/x', 'white-spots/ict/ro'],
  ])('nothing is at %s, but at %s', (address, near) => {
    const route = routeAt(cache, address)
    expect(route.ok ? [] : route.error.nearest).toContain(near)
  })
})

it('names a source of what the cell counts, and none where there is nobody', () => {
  const sourceOf = (address: string) =>
    sourceLines(contextOf(opened(address)))
      .map(textOf)
      .join('')
      .trim()
  expect(sourceOf('white-spots/aerospace/bg')).toBe('')
  expect(sourceOf('white-spots/aerospace/at')).toContain('Table 2')
})
