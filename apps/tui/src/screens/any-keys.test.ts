/** Whatever keys are pressed on map, network and paths: every line fits in its pane. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { Route } from '../app/route.ts'
import { initialState } from '../app/state.ts'
import type { KeyEvent } from '../input/keys.ts'
import { onKey } from '../shell/update.ts'
import { atlas } from '../testing/atlas.ts'
import { lineWidth } from '../text/line.ts'
import { mapRoute } from './map/route.ts'
import { networkRoute } from './network/route.ts'
import { pathRoute } from './path/route.ts'
import { panelsAt, selectedCitations, titleOf } from './screens.ts'

const cache = atlasCacheOf(atlas)

const keys = [
  'up',
  'down',
  'left',
  'right',
  'enter',
  'escape',
  'tab',
  'shift+tab',
  'pagedown',
  'end',
  'shift+up',
  'ctrl+d',
  'ctrl+u',
  'shift+left',
]
const press = fc.oneof(
  fc.constantFrom(...keys).map((key): KeyEvent => ({ key })),
  fc.constantFrom(...'hjkl+-0raonpwLvcs/NG12uyY').map((text): KeyEvent => ({ text })),
)
const start = fc.constantFrom<Route>(mapRoute, networkRoute('mx'), networkRoute('claut'), pathRoute('claut', 'hegan'))
const size = fc.record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 6, max: 60 }) })

it('shows no line that is too long, and no more than there is room for', () => {
  fc.assert(
    fc.property(start, size, fc.array(press, { maxLength: 30 }), (route, terminal, events) => {
      const layout = layoutOf(terminal)
      let state = initialState('es', route)
      for (const one of events) {
        state = onKey(cache, layout, state, one)
        const context = { cache, layout, state }
        // It goes to the terminal's thread and back, where a thread has the atlas.
        const { keymap: _keymap, ...sent } = state
        expect(structuredClone(sent)).toEqual(sent)
        expect(titleOf(context, state.route)).not.toBe('')
        for (const { title } of selectedCitations(context)) expect(title.es).not.toBe('')
        // Keys lead to records and home, too; those have tests of their own.
        if (!['map', 'network', 'path'].includes(state.route.screen)) continue
        for (const { lines, pane } of panelsAt(context, state.route)) {
          expect(lines.length).toBeLessThanOrEqual(pane.innerHeight)
          for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(pane.innerWidth)
        }
      }
    }),
    { numRuns: 60 },
  )
})
