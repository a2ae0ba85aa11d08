import { expect, it } from 'vitest'
import { actorMap, type MapMarker } from '../analysis/actor-map.ts'
import { mapPart } from '../analysis/map-part.ts'
import { atlas } from '../dataset/embedded.ts'
import { placeOfKind } from '../index/geography.ts'
import { marksOf } from './map-marks.ts'
import { layOut } from './map-panels.ts'
import { arcsOf, marksCrossed } from './map-ties.ts'
import { glyphNumbers } from './sector-glyphs.ts'

/** Where marks stand so close that an arc has no way out of them, in pixels from its end. */
const crowd = 60

it.each([360, 680, 720, 1160])('arcs run through no mark away from their ends, %i pixels wide', (width) => {
  const { regions, connections } = mapPart(atlas, actorMap(atlas), {})
  const countryOf = ({ place }: MapMarker) => placeOfKind(atlas, place.id, 'country')
  const marks = marksOf(layOut(regions, width, countryOf).panels, glyphNumbers(atlas))
  const arcs = arcsOf(connections, marks)
  expect(arcs.length).toBeGreaterThan(8)
  const crossed = arcs.flatMap((arc) =>
    marksCrossed(arc, marks)
      .filter((mark) => arc.ends.every((end) => Math.hypot(end.x - mark.x, end.y - mark.y) > crowd))
      .map((mark) => [...arc.ends, mark].map(({ marker }) => marker.place.id).join(' – ')),
  )
  expect(crossed).toEqual([])
})

it('no arc leaves the map', () => {
  for (const width of [360, 680, 1160]) {
    const { regions, connections } = mapPart(atlas, actorMap(atlas), {})
    const { panels, height } = layOut(regions, width)
    for (const { ends, bend } of arcsOf(connections, marksOf(panels, glyphNumbers(atlas))))
      for (const t of [0.25, 0.5, 0.75]) {
        const at = (axis: 0 | 1, from: number, to: number) =>
          (1 - t) ** 2 * from + 2 * t * (1 - t) * bend[axis] + t ** 2 * to
        const [x, y] = [at(0, ends[0].x, ends[1].x), at(1, ends[0].y, ends[1].y)]
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
      }
  }
})
