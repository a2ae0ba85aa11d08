import { languages, partNames } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { inAscii } from '../../terminal/ascii.ts'
import { atlas } from '../../testing/atlas.ts'
import { type Line, lineWidth } from '../../text/line.ts'
import { textWidth } from '../../text/width.ts'
import { candidatesOf, displayMatchesIn, introductionsIn } from './candidates.ts'
import { comparisonDocument, explanationDocument } from './explanation.ts'
import { introductionDocument } from './introduction.ts'
import { legendLines, rankedLines } from './ranked-lines.ts'
import { partGlyphs, stackedBar } from './score-bar.ts'

const cache = atlasCacheOf(atlas)
const textOf = (line: Line) => line.map(({ text }) => text).join('')
const cursor = { row: 0, tone: 'cursor' } as const

describe('a score as a bar', () => {
  it('draws each part with a sign of its own, one column wide', () => {
    const glyphs = partNames.map((name) => partGlyphs[name].glyph)
    expect(new Set(glyphs).size).toBe(glyphs.length)
    expect(glyphs.map(textWidth)).toEqual(glyphs.map(() => 1))
    // In a terminal that writes only ASCII, too.
    expect(new Set(glyphs.map(inAscii)).size).toBe(glyphs.length)
  })

  const part = fc.record({ name: fc.constantFrom(...partNames), value: fc.double({ min: 0, max: 9, noNaN: true }) })
  const parts = fc.array(part, { maxLength: 10 })

  it('is as long as its score is of the highest, to half a column, and takes all its room', () => {
    fc.assert(
      fc.property(
        parts,
        fc.double({ min: 1, max: 90, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (of, most, width) => {
          const bar = stackedBar(of, most, width)
          const score = of.reduce((sum, { value }) => sum + value, 0)
          const drawn = textOf(bar).trimEnd().length
          expect(lineWidth(bar)).toBe(width)
          expect(Math.abs(drawn - Math.min(width, (score / most) * width))).toBeLessThanOrEqual(0.5 + 1e-9)
        },
      ),
    )
  })

  it('shows its parts in their order', () => {
    const { parts: own, score } = displayMatchesIn(cache)('claut', 'en').suggestions[0]!
    const drawn = textOf(stackedBar(own, score, 40))
    const order = [...new Set(drawn)].map((glyph) => partNames.findIndex((name) => partGlyphs[name].glyph === glyph))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order.length).toBeGreaterThan(2)
  })
})

describe.each(languages)('in %s', (language) => {
  const result = displayMatchesIn(cache)('claut', language)
  const candidates = candidatesOf(result)
  const reader = (width: number) => ({ atlas, language, width })

  it.each([
    [36, 7],
    [46, 17],
    [76, 17],
    [110, 50],
  ])('the list fits into %i columns and %i lines', (width, height) => {
    for (const row of [0, 7, candidates.length - 1]) {
      const lines = rankedLines(candidates, reader(width), { row, tone: 'cursor' }, 0, height)
      expect(lines.length).toBeLessThanOrEqual(height)
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width)
      expect(lines.filter((line) => textOf(line).startsWith('▸'))).toHaveLength(1)
    }
  })

  it('the legend names each part of the candidate at hand with what it adds', () => {
    const { parts } = candidates[0]!
    const legend = legendLines(candidates, 0, reader(110), 9).map(textOf).join('  ')
    for (const { label, name } of parts) expect(legend).toContain(`${partGlyphs[name].glyph} ${label} `)
  })

  it('existing partners stand below the suggestions, under a heading of their own', () => {
    const text = rankedLines(candidates, reader(90), cursor, 0, 50).map(textOf).join('\n')
    const heading = { en: 'Works with already', es: 'Ya coopera con' }[language]
    expect(text.indexOf('ACstyria')).toBeLessThan(text.indexOf(heading))
    expect(text.indexOf(heading)).toBeLessThan(text.lastIndexOf('Clúster de Automoción'))
  })

  it('each part is explained by records that can be followed to their page', () => {
    const { parts } = candidates[0]!
    const { lines, targets } = explanationDocument(reader(60), candidates[0]!)
    const followed = targets.flatMap(({ target: { destination } }) =>
      destination.kind === 'record' ? [destination.entry.record.id] : [],
    )
    for (const { label, reasons } of parts) {
      expect(lines.map(textOf).join('\n')).toContain(label)
      for (const { records } of reasons) for (const { entry } of records) expect(followed).toContain(entry.record.id)
    }
    for (const { target } of targets) expect(target.citations?.length).toBeGreaterThan(0)
  })

  it('an introduction names each step with its evidence, or says that there is none', () => {
    const [candidate] = candidates
    const paths = introductionsIn(cache)('claut', candidate!.entry.record.id, language)
    const introduction = introductionDocument(reader(60), [result, candidate!], paths)
    const followed = new Set(
      introduction.targets.map(
        ({ target: { destination } }) => destination.kind === 'record' && destination.entry.record.id,
      ),
    )
    for (const { steps } of paths) {
      for (const { ways } of steps) {
        for (const { links } of ways)
          for (const { statedBy } of links) expect(followed).toContain(statedBy.entry.record.id)
      }
    }
    const none = introductionDocument(reader(90), [result, candidate!], [])
    expect(none.lines.map(textOf).join('\n')).toContain({ en: 'No cooperation', es: 'Ninguna cooperación' }[language])
  })

  it.each([30, 90])('two candidates are compared part by part in %i columns', (width) => {
    const [one, other] = [candidates[0]!, candidates[3]!]
    const { lines } = comparisonDocument(reader(width), [one, other])
    expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width)
    const text = lines.map(textOf).join('\n')
    for (const { parts } of [one, other]) for (const { label } of parts) expect(text).toContain(label)
  })
})
