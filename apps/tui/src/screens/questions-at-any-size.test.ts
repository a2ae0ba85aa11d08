/** Match, opportunities, briefing, timeline and what has happened since in windows of every size, whatever keys come. */

import { languages } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState } from '../app/state.ts'
import { commandList } from '../input/commands.ts'
import { isTyping } from '../input/modes.ts'
import { modeOf } from '../shell/overlays.ts'
import { atlas } from '../testing/atlas.ts'
import { key, pressing, text } from '../testing/pressing.ts'
import { lineWidth } from '../text/line.ts'
import { routeAt } from './route-at.ts'
import { panelsAt, selectedCitations, titleOf } from './screens.ts'

const cache = atlasCacheOf(atlas)
const addresses = [
  'match/claut',
  'match/hegan',
  'white-spots',
  'white-spots/automotive/nuevo-leon',
  'briefing/clusters/claut',
  'timeline',
  'timeline/renewable-energy',
  'since',
  'since?about=aerospace',
]

const asking: ReadonlySet<string> = new Set(['match', 'opportunities', 'briefing', 'timeline', 'since'])

it.each(addresses)('%s is drawn within its panes', (address) => {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  const start = route.value
  const size = fc.record({ columns: fc.integer({ min: 2, max: 160 }), rows: fc.integer({ min: 2, max: 60 }) })
  // Only what is bound on the screen, so that most keys do something there.
  const command = fc.nat()
  fc.assert(
    fc.property(size, fc.array(command, { maxLength: 15 }), fc.constantFrom(...languages), (of, picks, language) => {
      const { after, contextOf } = pressing(cache, of.columns, of.rows)
      let state = initialState(language, start)
      for (const pick of picks) {
        const mode = modeOf(state)
        const bound = commandList
          .filter(({ modes, id }) => modes.includes(mode) && id !== 'quit' && id !== 'quit-now')
          .flatMap(({ keys }) => keys)
          .filter((name) => !isTyping(mode) || name.length > 1)
        const name = bound[pick % bound.length] ?? 'escape'
        const next = after(state, name.length === 1 ? text(name) : key(name))
        // Other screens have tests of their own.
        if (asking.has(next.route.screen)) state = next
        const context = contextOf(state)
        expect(titleOf(context, state.route)).not.toBe('')
        expect(selectedCitations(context).every(({ source }) => source !== '')).toBe(true)
        // In a window too small for anything the panel cuts what is left over.
        for (const { lines, pane } of panelsAt(context, state.route)) {
          if (of.columns < 40 || of.rows < 8) continue
          expect(lines.length).toBeLessThanOrEqual(pane.innerHeight)
          for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(pane.innerWidth)
        }
      }
    }),
    { numRuns: 60 },
  )
})
