import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawText, gridLines, gridOf } from './grid.ts'
import { type Line, lineWidth } from './line.ts'

const textOf = (line: Line | undefined) => line?.map(({ text }) => text).join('')

it('writes over what stood there, and cuts at the edges', () => {
  const grid = gridOf(6, 1)
  drawText(grid, 0, 0, 'abcdef')
  drawText(grid, 4, 0, 'XYZ', 'title')
  drawText(grid, -1, 0, 'pq')
  expect(gridLines(grid)).toEqual([[{ text: 'qbcd' }, { text: 'XY', tone: 'title' }]])
})

it('gives a wide character its two columns, or none where only one is left', () => {
  const grid = gridOf(5, 1)
  drawText(grid, 0, 0, '東京都')
  expect(textOf(gridLines(grid)[0])).toBe('東京 ')
})

it('has lines of exactly its width, whatever is written where', () => {
  const text = fc.oneof(fc.constantFrom('Querétaro', 'Que\u0301', '東京', '⠿', 'ab'), fc.string())
  const writing = fc.tuple(fc.integer({ min: -4, max: 12 }), fc.integer({ min: -1, max: 3 }), text)
  fc.assert(
    fc.property(fc.array(writing, { maxLength: 3 }), (writings) => {
      const grid = gridOf(10, 3)
      // Each on a line of its own: a wide character of which half is written over is no case that occurs.
      for (const [at, [column, , one]] of writings.entries()) drawText(grid, column, at, one.replaceAll(/\p{C}/gu, ''))
      for (const line of gridLines(grid)) expect(lineWidth(line)).toBe(10)
    }),
  )
})
