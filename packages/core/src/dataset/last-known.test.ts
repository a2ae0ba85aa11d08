import { expect, it } from 'vitest'
import { briefing } from '../briefing/briefing.ts'
import { briefingMarkdown } from '../briefing/markdown.ts'
import { marksOf } from '../format/standing-mark.ts'
import { type EvidenceKind, entryOf } from './atlas.ts'
import { viewOf } from './atlas-view.ts'
import { atlas } from './embedded.ts'
import { get } from './get.ts'
import { lastKnownOf } from './last-known.ts'

const claut = get(atlas, 'awards', 'esca-gold-claut')

it('a label without a known end is last known when the last source that counts it appeared', () => {
  expect(lastKnownOf(atlas, claut, '2026-11')).toBe('2019-03')
  // Given later than the last source with a date.
  expect(lastKnownOf(atlas, { ...claut, awarded: '2023' }, '2026-11')).toBe('2023')
})

it('at the date of that source the label is known, and nothing is said', () => {
  expect(lastKnownOf(atlas, claut, '2019-03')).toBeUndefined()
  expect(lastKnownOf(atlas, claut, '2019')).toBeUndefined()
})

it('a label with a known end has that end', () => {
  const forestal = atlas.records.awards.find(({ validUntil }) => validUntil !== undefined)!
  expect(lastKnownOf(atlas, forestal, '2026-11')).toBeUndefined()
  expect(marksOf(atlas, entryOf('awards', forestal), 'en', '2026-11')[0]).toMatch(/^expired on/u)
})

it('lists and briefings say when', () => {
  expect(marksOf(atlas, entryOf('awards', claut), 'en', '2026-11')).toEqual(['last known in March 2019'])
  expect(marksOf(atlas, entryOf('awards', claut), 'es', '2026-11')).toEqual(['último dato: marzo de 2019'])
  const text = (evidence: EvidenceKind) =>
    briefingMarkdown(briefing(viewOf(atlas, { evidence }), { kind: 'place', id: 'nuevo-leon' }, { language: 'en' }))
  expect(text('best')).toMatch(/Labels, as last known\W+CLAUT \(gold, 2019\)/u)
  expect(text('paper')).toMatch(/Labels held\W+CLAUT \(gold\)/u)
})
