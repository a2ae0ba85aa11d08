import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeLabel } from './labels.ts'
import { boxOf, type Spot } from './placed-label.ts'
import { type Box, overlaps, Room } from './room.ts'

const picture = { left: 0, top: 0, right: 400, bottom: 300 }

const spots = fc.array(
  fc.record({
    x: fc.integer({ min: 10, max: 390 }),
    y: fc.integer({ min: 10, max: 290 }),
    radius: fc.integer({ min: 2, max: 12 }),
  }),
  { minLength: 1, maxLength: 40 },
)

/** Labels for all spots, in their order. */
function labelled(all: readonly Spot[]): readonly Box[] {
  const room = new Room(400, 300)
  for (const spot of all) room.take(boxOf(spot))
  return all.flatMap((spot, at) => placeLabel(room, spot, [{ lines: [`Label ${at}`], size: 11 }], picture)?.box ?? [])
}

it('labels lie upon neither each other nor any spot, and within the picture', () => {
  fc.assert(
    fc.property(spots, (all) => {
      const boxes = labelled(all)
      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false)
        expect(all.some((spot) => overlaps(box, boxOf(spot)))).toBe(false)
        expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true)
      }
    }),
  )
})

it('a name is clearly nearer to its own spot than to any other, or has a line to it and stands far from the others', () => {
  const distance = ({ left, top, right, bottom }: Box, { x, y, radius }: Spot) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius
  fc.assert(
    fc.property(spots, (all) => {
      const room = new Room(400, 300)
      for (const spot of all) room.take(boxOf(spot))
      for (const [at, spot] of all.entries()) {
        const others = all.filter((other) => other !== spot)
        const label = placeLabel(room, spot, [{ lines: [`Label ${at}`], size: 11 }], picture, others)
        if (label === undefined) continue
        const nearest = distance(label.box, spot) + 5
        const least = label.leader === undefined ? nearest : Math.min(nearest, 10)
        for (const other of others) expect(distance(label.box, other)).toBeGreaterThan(least)
      }
    }),
  )
})

it('a label stands where fewest lines run', () => {
  const room = new Room(400, 300)
  const spot = { x: 200, y: 150, radius: 6 }
  room.take(boxOf(spot))
  for (let x = 200; x < 400; x += 3) room.cross(x, 150)
  expect(placeLabel(room, spot, [{ lines: ['Bilbao'], size: 11 }], picture)?.anchor).toBe('end')
})

it('a name stands farther away rather than upon the ends of many lines', () => {
  const [spot, within] = [
    { x: 200, y: 100, radius: 7 },
    { left: 0, top: 0, right: 400, bottom: 200 },
  ]
  const place = (lines: number) => {
    const room = new Room(400, 200)
    for (let x = 110; x < 290; x += 4)
      for (let y = 84; y < 120; y += 4) for (let line = 0; line < lines; line++) room.cross(x, y)
    const label = placeLabel(room, spot, [{ lines: ['Somewhere'], size: 11 }], within)
    return { leader: label?.leader, crossings: label === undefined ? 0 : room.crossings(label.box) }
  }
  expect(place(0).leader).toBeUndefined()
  expect(place(2).leader).toBeDefined()
  expect(place(2).crossings).toBe(0)
})
