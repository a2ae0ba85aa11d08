import { languages, latestFindings, overview } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { initialState, type State } from '../../app/state.ts'
import { panelsOf } from '../../shell/overlays.ts'
import { atlas } from '../../testing/atlas.ts'
import { key, pressing } from '../../testing/pressing.ts'

const cache = atlasCacheOf(atlas)

describe.each(languages)('home, in %s', (language) => {
  const start = initialState(language)

  it.each([
    [80, 24],
    [120, 40],
    [40, 12],
  ])('leads from top to bottom through all that there is, at %i × %i', (columns, rows) => {
    const { after, contextOf } = pressing(cache, columns, rows)
    const shown = (state: State) => panelsOf(contextOf(state)).flatMap(({ lines }) => lines.flat())
    const seen = new Set<string>()
    const led = new Set<string>()
    let state = start
    for (let step = 0; step < 60; step += 1) {
      for (const { text } of shown(state)) seen.add(text)
      led.add(after(state, key('enter')).route.screen)
      state = after(state, key('down'))
    }
    const text = [...seen].join('\n')
    const { sectors, collections } = overview(atlas)
    for (const { label } of collections) expect(text).toContain(label[language])
    expect(sectors).toHaveLength(4)
    expect(text).toContain('█')
    for (const { finding } of latestFindings(atlas, 3)) {
      expect(text).toContain(finding.record.title[language].slice(0, 10))
    }
    for (const screen of ['browse', 'search', 'map', 'opportunities', 'timeline', 'since', 'briefing']) {
      expect([...led]).toContain(screen)
    }
  })
})
