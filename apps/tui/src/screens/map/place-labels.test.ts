import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../text/width.ts'
import { placeLabels } from './place-labels.ts'

describe('names beside signs', () => {
  it('stand at the right where there is room, and else at the left', () => {
    const named = [{ column: 8, row: 1, width: 1, name: 'HEGAN' }]
    expect(placeLabels(named, 20, 3)).toMatchObject([{ column: 10, row: 1, text: 'HEGAN' }])
    expect(placeLabels(named, 12, 3)).toMatchObject([{ column: 2, row: 1, text: 'HEGAN' }])
  })

  it('go below another that stands in the way, so that both are read', () => {
    const labels = placeLabels(
      [
        { column: 0, row: 0, width: 1, name: 'CLAUT' },
        { column: 3, row: 1, width: 1, name: 'AERA' },
      ],
      12,
      3,
    )
    expect(labels.map(({ text }) => text)).toEqual(['CLAUT', 'AERA'])
  })

  it('are left out where they would cover too much, but for the one that is wanted', () => {
    const named = [
      { column: 0, row: 0, width: 1, name: 'CLAUT', wanted: true as const },
      { column: 0, row: 2, width: 1, name: 'AERA' },
    ]
    expect(placeLabels(named, 20, 3, 4).map(({ text }) => text)).toEqual(['CLAUT'])
  })

  const name = fc.constantFrom('A', 'Querétaro', 'Spain +2', '東京', '', 'Andalusian Cluster')
  const signs = fc.array(
    fc.record({ column: fc.nat(38), row: fc.nat(9), width: fc.integer({ min: 1, max: 3 }), name }),
    { maxLength: 30 },
  )

  it('cover neither a sign nor each other, and stay on the map', () => {
    fc.assert(
      fc.property(signs, (named) => {
        const taken = new Map<string, string>()
        for (const { column, row, width } of named) {
          for (let at = column; at < Math.min(40, column + width); at += 1) taken.set(`${at} ${row}`, 'a sign')
        }
        for (const { column, row, text } of placeLabels(named, 40, 10)) {
          expect(row).toBeGreaterThanOrEqual(0)
          expect(row).toBeLessThan(10)
          expect(column).toBeGreaterThanOrEqual(0)
          expect(column + textWidth(text)).toBeLessThanOrEqual(40)
          for (let at = column; at < column + textWidth(text); at += 1) {
            expect(taken.get(`${at} ${row}`)).toBeUndefined()
            taken.set(`${at} ${row}`, text)
          }
        }
      }),
    )
  })
})
