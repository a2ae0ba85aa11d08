import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DotCanvas } from './dot-canvas.ts'

const rowsOf = (canvas: DotCanvas) =>
  Array.from({ length: canvas.rows }, (_, row) =>
    Array.from({ length: canvas.columns }, (_, column) => canvas.cellAt(column, row)?.text ?? ' ').join(''),
  )

/** Every dot that is set, read back from the characters. */
function dotsOf(canvas: DotCanvas): readonly (readonly [number, number])[] {
  // As Unicode numbers the dots of a braille character.
  const places = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [0, 3],
    [1, 3],
  ] as const
  return rowsOf(canvas).flatMap((line, row) =>
    [...line].flatMap((text, column) => {
      const bits = text === ' ' ? 0 : text.codePointAt(0)! - 0x2800
      return places.filter((_, bit) => (bits >> bit) & 1).map(([x, y]) => [column * 2 + x, row * 4 + y] as const)
    }),
  )
}

describe('a canvas of dots', () => {
  it.each([
    ['a dot at the top left', [0, 0], [0, 0], '⠁'],
    ['one at the bottom right', [1, 3], [1, 3], '⢀'],
    ['a line along the top', [0, 0], [1, 0], '⠉'],
    ['a line down the left', [0, 0], [0, 3], '⡇'],
    ['a slope over both columns', [0, 0], [1, 3], '⢣'],
  ] as const)('draws %s', (_what, from, to, text) => {
    const canvas = new DotCanvas(1, 1)
    canvas.line(from, to, 1)
    expect(rowsOf(canvas)).toEqual([text])
  })

  const point = fc.tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 0, max: 39 }))

  it('draws a line without gaps, from one end to the other, never off the straight way by more than half a dot', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const canvas = new DotCanvas(20, 10)
        canvas.line(from, to, 1)
        const dots = dotsOf(canvas)
        const [width, height] = [to[0] - from[0], to[1] - from[1]]
        const steps = Math.max(Math.abs(width), Math.abs(height))
        expect(dots).toHaveLength(steps + 1)
        expect(dots).toContainEqual(from)
        expect(dots).toContainEqual(to)
        for (const [x, y] of dots) {
          const off = Math.abs((x - from[0]) * height - (y - from[1]) * width)
          expect(off).toBeLessThanOrEqual(steps / 2)
        }
      }),
    )
  })

  it('leaves out what lies outside', () => {
    const canvas = new DotCanvas(2, 1)
    canvas.line([-3, 1], [9, 1], 1)
    expect(rowsOf(canvas)).toEqual(['⠒⠒'])
  })

  it('tells the highest layer that is drawn in a character', () => {
    const canvas = new DotCanvas(2, 1)
    canvas.set(0, 0, 2)
    canvas.set(1, 0, 1)
    canvas.set(2, 0, 1)
    expect(canvas.cellAt(0, 0)).toEqual({ text: '⠉', layer: 2 })
    expect(canvas.cellAt(1, 0)).toEqual({ text: '⠁', layer: 1 })
  })

  it('begins with what another has, and leaves that as it is', () => {
    const first = new DotCanvas(1, 1)
    first.set(0, 0, 1)
    const second = new DotCanvas(1, 1, first)
    second.set(1, 0, 1)
    expect([rowsOf(first), rowsOf(second)]).toEqual([['⠁'], ['⠉']])
  })
})
