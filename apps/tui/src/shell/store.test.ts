import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import { patienceOf } from '../app/slow-calls.ts'
import { initialState } from '../app/state.ts'
import { listPlace } from '../screens/browse/route.ts'
import type { Line } from '../text/line.ts'
import { pressed } from './input.ts'
import { type Step, Store } from './store.ts'

const layout = layoutOf({ columns: 80, rows: 24 })

const textOf = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

/** The explorer of an atlas of which is known how large it is. */
function storeOf(actorCount: number) {
  const model = modelOf(
    atlas,
    'unicode',
    patienceOf(() => actorCount),
  )
  const store = new Store(model, initialState('en', listPlace('clusters')), layout)
  const typing =
    (text: string): Step =>
    (before) =>
      pressed(model, layout, before, { text })
  return { store, typing }
}

describe('of a large atlas', () => {
  it('waits with the first screen until it is told to go on', () => {
    const { store } = storeOf(100_000)
    expect(store.moment().waiting).toBe(true)
    expect(textOf(store.lines(layout)).trim()).toBe('reading …')
    store.goOn(layout)
    expect(store.moment().waiting).toBe(false)
    expect(textOf(store.lines(layout))).toContain('ACstyria')
  })

  it('keeps what was drawn while it waits, and takes the keys behind in their order', () => {
    const { store, typing } = storeOf(100_000)
    store.goOn(layout)
    const before = textOf(store.lines(layout).slice(0, -1))
    let told = 0
    const stop = store.subscribe(() => {
      told += 1
    })
    const { place } = store.moment().state
    // What can be typed in a filter was never asked for.
    for (const key of 'fcla') store.take(typing(key), layout)
    expect(store.moment()).toMatchObject({ waiting: true, state: { place } })
    const awaiting = textOf(store.lines(layout))
    expect(awaiting).toBe(`${before}\n reading …`)
    while (store.moment().waiting) store.goOn(layout)
    expect(store.moment().state.place).toMatchObject({
      screen: 'browse',
      filter: { text: expect.stringMatching(/cla$/) },
    })
    stop()
    expect(told).toBeGreaterThan(1)
  })
})

it('of a small atlas never waits', () => {
  const { store, typing } = storeOf(120)
  expect(store.moment().waiting).toBe(false)
  for (const letter of 'fclaut') {
    store.take(typing(letter), layout)
    expect(store.moment().waiting).toBe(false)
  }
})
