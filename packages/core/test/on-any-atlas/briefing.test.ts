import { describe, expect, it } from 'vitest'
import { type BriefingSubject, briefing } from '../../src/briefing/index.ts'
import { type Atlas, languages, lookup } from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { actorIds, bothAtlases, ids } from './atlases.ts'

/** Everything that a briefing can be about; of pairs those that include the first cluster. */
function subjectsOf(atlas: Atlas): readonly BriefingSubject[] {
  const [first] = atlas.records.clusters
  return [
    { kind: 'atlas' },
    ...atlas.records.sectors.map(({ id }): BriefingSubject => ({ kind: 'sector', id: id as never })),
    ...atlas.records.places.map(({ id }): BriefingSubject => ({ kind: 'place', id: id as never })),
    ...actorIds(atlas).map((id): BriefingSubject => ({ kind: 'cluster', id: id as never })),
    ...ids(atlas.records.clusters.slice(1, 4)).map(
      (id): BriefingSubject => ({ kind: 'pair', ids: [first?.id as never, id as never] }),
    ),
  ]
}

describe.each(bothAtlases)('briefings on %s', (_, atlas) => {
  it.each(languages)('have records and citations behind every sentence, in %s', (language) => {
    for (const subject of subjectsOf(atlas)) {
      const { title, sections, citations, dataset } = briefing(atlas, subject, { language })
      expect(title).not.toMatch(/^$|undefined/)
      expect(dataset.title).toBe(atlas.manifest.title[language])
      expect(sections.length).toBeGreaterThan(0)
      for (const { heading, statements } of sections) {
        expect(heading).not.toBe('')
        for (const { text, records, citations: numbers } of statements) {
          expect(text).not.toMatch(/undefined|NaN|\[object/)
          expect(records.length).toBeGreaterThan(0)
          for (const id of records) expect(lookup(atlas, id).ok).toBe(true)
          expect(numbers.length).toBeGreaterThan(0)
          for (const number of numbers) expect(citations[number - 1]?.number).toBe(number)
        }
      }
      for (const { source } of citations) expect(lookup(atlas, source).ok).toBe(true)
    }
  })
})

describe('briefings on the invented atlas', () => {
  it.each(languages)('say nothing of Mexico, Europe or their bodies, in %s', (language) => {
    for (const subject of subjectsOf(secondAtlas)) {
      expect(JSON.stringify(briefing(secondAtlas, subject, { language }))).not.toMatch(/mexic|méxic|europ|\beccp\b/i)
    }
  })

  it('tell what two who work together have done', () => {
    const { title, sections } = briefing(
      secondAtlas,
      { kind: 'pair', ids: ['brumar' as never, 'korall' as never] },
      { language: 'en' },
    )
    expect(title).toContain('Korall')
    const cited = sections.flatMap(({ statements }) => statements.flatMap(({ records }) => records))
    // Their memorandum, the mission on which they met, and the basin that came of it.
    expect(cited).toEqual(expect.arrayContaining(['brumar--korall', 'niebla-mission-2018', 'brumar-korall-basin']))
  })
})
