import { expect, it } from 'vitest'
import { actorMap } from '../analysis/actor-map.ts'
import { mapPart } from '../analysis/map-part.ts'
import { atlas } from '../dataset/embedded.ts'
import { marksOf } from './map-marks.ts'
import { layOut } from './map-panels.ts'
import { arcsOf, marksCrossed } from './map-ties.ts'
import { glyphNumbers } from './sector-glyphs.ts'

/** Where marks stand so close that an arc has no way out of them, in pixels from its end. */
const crowd = 60

it.each([360, 680, 720, 1160])('arcs run through no mark away from their ends, %i pixels wide', (width) => {
  const { regions, connections } = mapPart(atlas, actorMap(atlas), {})
  const marks = marksOf(layOut(regions, width).panels, glyphNumbers(atlas))
  const arcs = arcsOf(connections, marks)
  expect(arcs.length).toBeGreaterThan(8)
  const crossed = arcs.flatMap((arc) =>
    marksCrossed(arc, marks)
      .filter((mark) => arc.ends.every((end) => Math.hypot(end.x - mark.x, end.y - mark.y) > crowd))
      .map((mark) => [...arc.ends, mark].map(({ marker }) => marker.place.id).join(' – ')),
  )
  expect(crossed).toEqual([])
})
