/** Whatever keys are pressed on map, network and paths: every line fits in its pane. */
import { atlas } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { modelOf } from '../app/atlas-cache.ts'
import { layoutOf } from '../app/layout.ts'
import type { Place } from '../app/route.ts'
import { initialState } from '../app/state.ts'
import type { Press } from '../input/key-event.ts'
import { pressed } from '../shell/input.ts'
import { lineWidth } from '../text/line.ts'
import { mapPlace } from './map/route.ts'
import { networkPlace } from './network/route.ts'
import { pathPlace } from './path/route.ts'
import { citationsAtHand, panelsAt, titleOf } from './screens.ts'

const model = modelOf(atlas)

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
  fc.constantFrom(...keys).map((key): Press => ({ key })),
  fc.constantFrom(...'hjkl+-0raonpwLvcs/NG12uyY').map((text): Press => ({ text })),
)
const start = fc.constantFrom<Place>(mapPlace, networkPlace('mx'), networkPlace('claut'), pathPlace('claut', 'hegan'))
const size = fc.record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 6, max: 60 }) })

it('shows no line that is too long, and no more than there is room for', () => {
  fc.assert(
    fc.property(start, size, fc.array(press, { maxLength: 30 }), (place, terminal, presses) => {
      const layout = layoutOf(terminal)
      let state = initialState('es', place)
      for (const one of presses) {
        state = pressed(model, layout, state, one)
        const view = { model, layout, state }
        expect(titleOf(view, state.place)).not.toBe('')
        for (const { title } of citationsAtHand(view)) expect(title.es).not.toBe('')
        // Keys lead to records and home, too; those have tests of their own.
        if (!['map', 'network', 'path'].includes(state.place.screen)) continue
        for (const { lines, pane } of panelsAt(view, state.place)) {
          expect(lines.length).toBeLessThanOrEqual(pane.innerHeight)
          for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(pane.innerWidth)
        }
      }
    }),
    { numRuns: 60 },
  )
})
