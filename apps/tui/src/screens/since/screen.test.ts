/** What has happened since, without a terminal. */
import { atlas, developments, displayDevelopment, viewOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { key, pressing, text } from '../../testing/pressing.ts'
import type { Line } from '../../text/line.ts'
import { routeAt } from '../route-at.ts'
import { addressOf, panelsAt, savableAt, selectedCitations, selectedEntry, titleOf } from '../screens.ts'

const best = viewOf(atlas, { evidence: 'best' })
const cache = atlasCacheOf(best)
const { after, contextOf } = pressing(cache, 80, 24)
const textOf = (line: Line) => line.map((segment) => segment.text).join('')
const screenOf = (state: State) =>
  panelsAt(contextOf(state), state.route)
    .flatMap(({ lines }) => lines.map(textOf))
    .join('\n')

function opened(address: string, language: 'en' | 'es' = 'en'): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState(language, route.value)
}

const title = (state: State) => titleOf(contextOf(state), state.route)

it('S asks what has happened to the sector, actor or place at hand, or to all', () => {
  const opens = (address: string) => addressOf(cache, after(opened(address), text('S')).route)
  expect(opens('sectors/ict')).toBe('since?about=ict')
  expect(opens('clusters/claut')).toBe('since?about=claut')
  expect(opens('places/nuevo-leon')).toBe('since?about=nuevo-leon')
  expect(opens('home')).toBe('since')
})

it('shows the newest first, and says since when', () => {
  const [newest] = developments(best)
  if (newest === undefined) throw new Error('nothing')
  const { when, kindLabel } = displayDevelopment(best, newest, 'en')
  const state = opened('since')
  expect(title(state)).toBe('Since March 2019')
  expect(screenOf(state).split('\n')[0]).toContain(`${when} · ${kindLabel}`)
  expect(title(opened('since?about=aerospace&from=2023', 'es'))).toBe('Desde 2023 · Aeroespacial')
})

describe('one development', () => {
  const state = opened('since?about=safran&from=2025')

  it('says what was before, and what no longer holds; enter opens the record', () => {
    const screen = screenOf(state)
    expect(screen).toContain('more than 16,000')
    expect(screen).toContain('before: more than 5,400')
    expect(screen).toContain('! overtakes the main source: ')
    const record = selectedEntry(contextOf(state))?.record.id
    expect(selectedCitations(contextOf(state)).length).toBeGreaterThan(0)
    expect(addressOf(cache, after(state, key('enter')).route)).toContain(record)
  })

  it('leads to the finding that says so, too', () => {
    const onFinding = after(state, key('down'))
    expect(selectedEntry(contextOf(onFinding))?.collection).toBe('findings')
  })
})

it('is saved as CSV', () => {
  const forms = savableAt(contextOf(opened('since?about=aerospace')))?.forms
  expect([...(forms?.keys() ?? [])]).toEqual(['csv'])
  const rows = forms?.get('csv')?.().trimEnd().split('\r\n')
  expect(rows).toHaveLength(developments(best, { about: 'aerospace' }).length + 1)
})

it('says in both languages that there is nothing', () => {
  expect(screenOf(opened('since?about=claut&from=2026-11'))).toContain('Nothing has happened since then')
  expect(screenOf(opened('since?about=claut&from=2026-11', 'es'))).toContain('Desde entonces no ha pasado nada')
})

it('offers the nearest address for one that leads nowhere', () => {
  const nearestTo = (address: string) => {
    const found = routeAt(cache, address)
    return found.ok ? [] : found.error.nearest
  }
  expect(nearestTo('since?about=aerospce')).toContain('since?about=aerospace')
  expect(nearestTo('since?form=2020')).toEqual(['since?from=2020'])
  expect(nearestTo('since?about=ict&from=soon')).toEqual(['since?about=ict'])
  expect(nearestTo('since/ict')).toEqual(['since'])
  expect(nearestTo('since?about=eacp-abroad-visit-2017')).toEqual(['events/eacp-abroad-visit-2017'])
})
