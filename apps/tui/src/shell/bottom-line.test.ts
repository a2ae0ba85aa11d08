import { languages } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState, type State } from '../app/state.ts'
import { defaultKeymap, keyOf } from '../input/keymap.ts'
import { routeAt } from '../screens/route-at.ts'
import { atlas } from '../testing/atlas.ts'
import { pressing, text } from '../testing/pressing.ts'
import { textOfLine } from '../text/line.ts'
import { render } from './render.ts'

const cache = atlasCacheOf(atlas)

function opened(address: string, language: State['language'] = 'en'): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState(language, route.value)
}

const bottomOf = (state: State, columns: number): string =>
  render(pressing(cache, columns, 24).contextOf(state))
    .map(textOfLine)
    .at(-1) ?? ''

const addresses = ['clusters', 'clusters/claut', 'match/claut', 'white-spots', 'timeline', 'briefing', 'map']

describe.each(languages)('in %s', (language) => {
  it.each([40, 60, 80, 100, 200])('open, back, help and quit come first with their words at %i columns', (columns) => {
    const words = { en: ['open', 'back', 'help', 'quit'], es: ['abrir', 'volver', 'ayuda', 'salir'] }[language]
    for (const address of addresses) {
      const line = bottomOf(opened(address, language), columns)
      expect(line.trim(), address).toMatch(new RegExp(`^\\S+ ${words.join(' +\\S+ ')}`))
    }
  })

  it.each([20, 30])('their keys are there at %i columns, too', (columns) => {
    for (const address of addresses) {
      const line = bottomOf(opened(address, language), columns)
      for (const id of ['open', 'back', 'help', 'quit'] as const)
        expect(line).toContain(keyOf(defaultKeymap, id, language))
    }
  })
})

it('offers match, briefing, network and path only where they work', () => {
  const cluster = bottomOf(opened('clusters/claut'), 200)
  expect(cluster).toMatch(/m match/)
  expect(cluster).toMatch(/b briefing/)
  const event = bottomOf(opened('events/famex-2017'), 200)
  expect(event).not.toMatch(/m match|b briefing/)
  expect(bottomOf(opened('sources'), 200)).not.toMatch(/m match/)
  expect(bottomOf(opened('figures'), 200)).not.toMatch(/m match/)
})

it('a message goes at any key, also at one without a meaning', () => {
  const { after } = pressing(cache, 80, 24)
  const said = after(opened('events/famex-2017'), text('m'))
  expect(said.message).toBeDefined()
  expect(after(said, text('ñ')).message).toBeUndefined()
  expect(after(said, { key: 'ctrl+y' }).message).toBeUndefined()
})
