import { describe, expect, it } from 'vitest'
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { requireEntry } from '../dataset/get.ts'
import { labelOf } from '../dataset/label.ts'
import { standingOf } from '../dataset/standing.ts'
import type { Language } from '../model/language.ts'
import { formatStandingShort } from '../text/format-standing.ts'
import { type BriefingOptions, briefing } from './briefing.ts'
import { briefingHtml } from './html.ts'
import { briefingMarkdown } from './markdown.ts'
import { everySubject } from './testing/every-subject.ts'
import { countWords } from './word-budget.ts'

/** Asked for ids that are known at run time only. */
const best: Atlas = viewOf(atlas, { evidence: 'best' })

const written = (options: BriefingOptions) => everySubject(best).map((subject) => briefing(best, subject, options))
/** But for the developments, which tell of the ends themselves. */
const statementsOf = (briefings: ReturnType<typeof written>) =>
  briefings.flatMap(({ sections }) =>
    sections.flatMap(({ key, statements }) => (key === 'developments' ? [] : statements)),
  )

describe.each([
  ['en', 'No longer so: ', 'ProMéxico (dissolved in 2019'],
  ['es', 'Ya no es así: ', 'ProMéxico (disolución en 2019'],
] as const)('briefings on the best evidence, in %s', (language: Language, note, promexico) => {
  const all = written({ language })

  it('name nothing that had ended without saying how', () => {
    for (const one of all) {
      const statements = statementsOf([one])
      const said = statements.map(({ text }) => text).join('\n')
      for (const { text, records } of statements) {
        for (const entry of records.map((id) => requireEntry(best, id))) {
          const standing = standingOf(best, entry)
          if (standing === undefined || entry.collection === 'ties') continue
          if (!text.includes(labelOf(best, entry, language))) continue
          const ends = standing.through.length > 0 ? standing.through.map((end) => end.standing) : [standing]
          for (const end of ends) expect(said).toContain(`(${formatStandingShort(end, language)}`)
        }
      }
    }
  })

  it('say behind its name that what they advise holds in part, and do not name it twice', () => {
    const names = best.records.opportunities
      .map((record) => entryOf('opportunities', record))
      .filter((entry) => standingOf(best, entry)?.through.length === 0)
      .map((entry) => labelOf(best, entry, language))
    const advised = statementsOf(all).filter(({ lead = '' }) => names.includes(lead))
    expect(advised.length).toBeGreaterThan(0)
    for (const { lead = '', text } of advised) {
      expect(text.startsWith(`${lead} (`)).toBe(true)
      expect(text.split(lead)).toHaveLength(2)
    }
  })

  it('say of each end in the list of short names no more than is new', () => {
    for (const { sections } of all) {
      const abbreviations = sections.find(({ key }) => key === 'abbreviations')
      const before = sections.filter(({ key }) => key !== 'abbreviations').flatMap(({ statements }) => statements)
      const repeated = abbreviations?.statements.flatMap(
        ({ text }) => text.split(note)[1]?.slice(0, -1).split('); ') ?? [],
      )
      for (const end of repeated ?? []) expect(before.some(({ text }) => text.includes(end))).toBe(false)
    }
  })

  it('say when ProMéxico ended wherever they name it, and in March 2019 nowhere', () => {
    const named = statementsOf(all).filter(
      ({ text, records }) => text.includes('ProMéxico') && records.includes('promexico'),
    )
    expect(named.length).toBeGreaterThan(5)
    for (const { text } of named) expect(text).toContain(promexico)
    for (const { text } of statementsOf(written({ language, asOf: '2019-03' }))) expect(text).not.toContain(promexico)
  })

  it('suggest no overtaken opportunity as a next step', () => {
    const next = all.flatMap(({ sections }) => sections.filter(({ key }) => key === 'next-steps'))
    const records = next.flatMap(({ statements }) => statements.flatMap((one) => one.records))
    expect(records).toContain('ict-intelligent-manufacturing')
    expect(records).not.toContain('renewable-energy-liberalised-market')
  })

  it('stay within two pages of words', () => {
    for (const { sections } of all) {
      const two = sections.filter(({ key }) => key !== 'abbreviations')
      const words = two.flatMap(({ statements }) => statements.map(({ text }) => countWords(text)))
      expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1_080)
    }
  })
})

it('marks what only other sources tell, in every document', () => {
  const one = briefing(best, { kind: 'cluster', id: 'asime' }, { language: 'es' })
  const marked = statementsOf([one]).filter(({ beyondMainSource }) => beyondMainSource === true)
  expect(marked.length).toBeGreaterThan(0)
  const bySource = new Map(one.citations.map(({ number, source }) => [number, source]))
  for (const { citations } of marked)
    for (const number of citations) expect(bySource.get(number)).not.toBe('eccp-mexico-2019')
  expect(briefingMarkdown(one)).toContain('*(otras fuentes)*')
  expect(briefingHtml(one)).toContain('(otras fuentes)')
})
