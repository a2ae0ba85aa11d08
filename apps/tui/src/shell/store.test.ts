import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import { slowCallsOf } from '../app/slow-calls.ts'
import { initialState } from '../app/state.ts'
import { listRoute } from '../screens/browse/route.ts'
import { atlas } from '../testing/atlas.ts'
import type { Line } from '../text/line.ts'
import { Store, type Update } from './store.ts'
import { onKey } from './update.ts'

const layout = layoutOf({ columns: 80, rows: 24 })

const textOf = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n')

/** The explorer of an atlas of which is known how large it is. */
function storeOf(actorCount: number) {
  const cache = atlasCacheOf(
    atlas,
    'unicode',
    slowCallsOf(() => actorCount),
  )
  const store = new Store(cache, initialState('en', listRoute('clusters')), layout)
  const typing =
    (text: string): Update =>
    (before) =>
      onKey(cache, layout, before, { text })
  return { store, typing }
}

describe('of a large atlas', () => {
  it('waits with the first screen until it is told to go on', () => {
    const { store } = storeOf(100_000)
    expect(store.snapshot().waiting).toBe(true)
    expect(textOf(store.lines(layout)).trim()).toBe('reading …')
    store.resume(layout)
    expect(store.snapshot().waiting).toBe(false)
    expect(textOf(store.lines(layout))).toContain('ACstyria')
  })

  it('keeps what was drawn while it waits, and takes the keys behind in their order', () => {
    const { store, typing } = storeOf(100_000)
    store.resume(layout)
    const before = textOf(store.lines(layout).slice(0, -1))
    let notified = 0
    const stop = store.subscribe(() => {
      notified += 1
    })
    const { route } = store.snapshot().state
    // What can be typed in a filter was never asked for.
    for (const key of 'fcla') store.dispatch(typing(key), layout)
    expect(store.snapshot()).toMatchObject({ waiting: true, state: { route } })
    const awaiting = textOf(store.lines(layout))
    expect(awaiting).toBe(`${before}\n reading …`)
    while (store.snapshot().waiting) store.resume(layout)
    expect(store.snapshot().state.route).toMatchObject({
      screen: 'browse',
      filter: { text: expect.stringMatching(/cla$/) },
    })
    stop()
    expect(notified).toBeGreaterThan(1)
  })
})

it('of a small atlas never waits', () => {
  const { store, typing } = storeOf(120)
  expect(store.snapshot().waiting).toBe(false)
  for (const letter of 'fclaut') {
    store.dispatch(typing(letter), layout)
    expect(store.snapshot().waiting).toBe(false)
  }
})
