import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DocumentLine, documentOf } from '../text/document.ts'
import type { Target } from '../text/line.ts'
import { clampScroll, type DocumentCursor, type Motion, moveCursor, scrollTo, startCursor, targetAt } from './scroll.ts'

const target = (): Target => ({ destination: { kind: 'list', collection: 'clusters', line: '' } })

/** A document of so many lines, with targets on some of them. */
const documentWith = (lines: number, targets: readonly number[]) => {
  const rows: DocumentLine[][] = Array.from({ length: lines }, () => [])
  for (const line of targets) rows[line]?.push([{ text: 'target', to: target() }])
  return documentOf(rows.map((row) => row.flat()))
}

const anyDocument = fc.integer({ min: 1, max: 60 }).chain((lines) =>
  fc.array(fc.integer({ min: 0, max: lines - 1 }), { maxLength: 12 }).map((targets) =>
    documentWith(
      lines,
      [...targets].sort((a, b) => a - b),
    ),
  ),
)
const height = fc.integer({ min: 1, max: 25 })
const motion = fc.constantFrom<Motion>('up', 'down', 'page-up', 'page-down', 'first', 'last')

it('hops from one target in sight to the next', () => {
  const document = documentWith(10, [1, 4])
  const down = moveCursor(document, startCursor, 10, 'down')
  expect(targetAt(document, down, 10)?.firstLine).toBe(4)
  expect(moveCursor(document, down, 10, 'up')).toEqual(startCursor)
})

it('scrolls where the next target is out of sight, and marks none while there is none to see', () => {
  const document = documentWith(30, [0, 29])
  const scrolled = Array.from({ length: 5 }).reduce<DocumentCursor>(
    (at) => moveCursor(document, at, 10, 'down'),
    startCursor,
  )
  expect(scrolled.top).toBe(5)
  expect(targetAt(document, scrolled, 10)).toBeUndefined()
})

it('reaches every target and every line going down, and the beginning again going up', () => {
  fc.assert(
    fc.property(anyDocument, height, (document, rows) => {
      const seen = new Set<number>()
      const met = new Set<number>()
      const look = (at: DocumentCursor) => {
        for (let line = at.top; line < at.top + rows; line++) seen.add(line)
        const placed = targetAt(document, at, rows)
        if (placed !== undefined) met.add(document.targets.indexOf(placed))
        return at
      }
      const steps = document.lines.length + document.targets.length
      let at = look(moveCursor(document, startCursor, rows, 'first'))
      for (let step = 0; step < steps; step++) at = look(moveCursor(document, at, rows, 'down'))
      expect([...document.lines.keys()].every((line) => seen.has(line))).toBe(true)
      expect(met.size).toBe(document.targets.length)
      for (let step = 0; step < steps; step++) at = moveCursor(document, at, rows, 'up')
      expect(at.top).toBe(0)
    }),
  )
})

it('stays within the document, whatever moves were made and however the window changed since', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(fc.tuple(motion, height), { maxLength: 40 }), (document, moves) => {
      let at: DocumentCursor = startCursor
      for (const [move, rows] of moves) {
        at = moveCursor(document, at, rows, move)
        expect(clampScroll(document, at, rows)).toEqual(at)
        expect(at.top).toBeLessThanOrEqual(Math.max(0, document.lines.length - rows))
      }
    }),
  )
})

it('moves a window as little as it must to show a span', () => {
  const number = fc.nat({ max: 80 })
  fc.assert(
    fc.property(number, number, height, fc.integer({ min: 1, max: 80 }), (top, at, rows, total) => {
      const line = Math.min(at, total - 1)
      const last = Math.max(0, total - rows)
      const moved = scrollTo(top, line, line, rows, total)
      // The naive answer: of all windows that show the line, the one nearest to where the window was.
      const windows = Array.from({ length: last + 1 }, (_, first) => first).filter(
        (first) => line >= first && line < first + rows,
      )
      const nearest = Math.min(...windows.map((first) => Math.abs(first - top)))
      expect(windows).toContain(moved)
      expect(Math.abs(moved - top)).toBe(nearest)
    }),
  )
})
