import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import type { EmbeddedIds } from '../dataset/generated/ids.ts'
import { lookup, NotFoundError } from '../dataset/get.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import type { Id } from '../model/id.ts'
import { type Language, languages } from '../model/language.ts'
import { maxLength } from '../model/text.ts'
import { search } from '../search/search.ts'
import { briefing } from './briefing.ts'
import { type Briefing, type BriefingSubject, briefingSectionKeys } from './briefing-value.ts'
import { hasBriefing, lookupBriefingSubject, subjectOf } from './subject.ts'
import { everySubject } from './testing/every-subject.ts'
import { hostileAtlas } from './testing/hostile-atlas.ts'
import { countWords } from './word-budget.ts'

const atlas = viewOf(embedded, { evidence: 'paper' })

/** The paper's atlas, asked for ids that are known at run time only. */
const paper: Atlas = atlas

const statementsOf = ({ sections }: Briefing) => sections.flatMap(({ statements }) => statements)
/** What stands small at the end is not counted: that two pages hold it, printing shows. */
const wordsOf = ({ sections }: Briefing) =>
  sections
    .filter(({ key }) => key !== 'abbreviations')
    .flatMap(({ statements }) => statements)
    .reduce((sum, { text }) => sum + countWords(text), 0)

/** Plain words, and what a cluster calls itself. */
const wordsToo: readonly string[] = ['low-carbon', 'automotive-bw']

/** Ids that no reader should meet. */
const idsOfStatements = everyId(atlas).filter((id) => id.includes('-') && !wordsToo.includes(id))

function everyId({ records }: Atlas): readonly string[] {
  return Object.values(records).flatMap((list) => list.map(({ id }) => id))
}

/** What is wrong with a briefing, in words; each check is what a reader relies on. */
function faultsOf(atlas: Atlas, one: Briefing): readonly string[] {
  const { sections, citations, title } = one
  const faults: string[] = []
  const fault = (text: string) => faults.push(`${JSON.stringify(one.subject)} ${one.language}: ${text}`)
  if (statementsOf(one).length === 0) fault('says nothing')
  if (wordsOf(one) > 1_080) fault(`${wordsOf(one)} words`)
  citations.forEach(({ number, source, text }, at) => {
    if (number !== at + 1) fault(`citation ${number} stands at place ${at + 1}`)
    if (!lookup(atlas, source).ok) fault(`citation ${number} is of no source`)
    if (text.trim() === '') fault(`citation ${number} says nothing`)
  })
  const cited = new Set(statementsOf(one).flatMap((statement) => statement.citations))
  if (cited.size !== citations.length) fault('a citation that no statement has')
  for (const text of [title, ...sections.map(({ heading }) => heading), ...statementsOf(one).map(({ text }) => text)]) {
    if (text.trim() === '') fault('empty text')
    if (/undefined|null|NaN|\[object/u.test(text)) fault(text)
  }
  for (const { text, lead, records, citations: numbers } of statementsOf(one)) {
    if (records.length === 0 || numbers.length === 0) fault(`nothing behind: ${text}`)
    if (records.some((id) => !lookup(atlas, id).ok)) fault(`a record that is not: ${text}`)
    if (numbers.some((number) => citations[number - 1]?.number !== number)) fault(`a citation that is not: ${text}`)
    if (lead !== undefined && !text.startsWith(lead)) fault(`does not begin with its lead: ${text}`)
  }
  return faults
}

it('briefings say the same in both languages', () => {
  for (const atlas of [paper, viewOf(embedded, { evidence: 'best' })])
    for (const subject of everySubject(atlas).filter((_, at) => at % 3 === 0)) {
      const [first, ...others] = languages.map((language) =>
        briefing(atlas, subject, { language })
          // An actor can have a long name in one language only.
          .sections.filter(({ key }) => key !== 'abbreviations')
          .map(({ key, statements }) => [key, statements.map(({ records }) => records[0])]),
      )
      for (const other of others) expect(other, JSON.stringify(subject)).toEqual(first)
    }
})

describe.each(languages)('briefings of the paper in %s', (language) => {
  const all = everySubject(paper).map((subject) => briefing(paper, subject, { language }))

  it('have a record and a citation behind every statement, and stay within two pages of words', () => {
    expect(all.length).toBeGreaterThan(250)
    expect(all.flatMap((one) => faultsOf(paper, one))).toEqual([])
  })

  it('name records by their names, never by their ids', () => {
    const texts = all.flatMap((one) => statementsOf(one).map(({ text }) => text))
    const leaks = texts.filter((text) => idsOfStatements.some((id) => text.split(/[\s,;:().]+/u).includes(id)))
    expect(leaks).toEqual([])
  })

  it('end each statement as a sentence, without doubled marks or spaces', () => {
    const texts = all.flatMap((one) => statementsOf(one).map(({ text }) => text))
    expect(texts.filter((text) => !/[.!?…]["”»)]?$/u.test(text))).toEqual([])
    expect(texts.filter((text) => / {2}|\s[,;:.](\s|$)|\.\.|,,|\(\)|: \.|[,;:] [,;:]/u.test(text))).toEqual([])
  })

  it('stand in their order, each section once', () => {
    for (const { sections } of all) {
      const keys = sections.map(({ key }) => key)
      expect(keys).toEqual(briefingSectionKeys.filter((key) => keys.includes(key)))
    }
  })

  it('are JSON', () => {
    for (const one of all.slice(0, 20)) expect(JSON.parse(JSON.stringify(one))).toEqual(one)
  })
})

describe('a briefing on a sector', () => {
  const aerospace = briefing(embedded, { kind: 'sector', id: 'aerospace' }, { language: 'en' })
  const section = (key: string, { sections } = aerospace) => sections.find((one) => one.key === key)?.statements ?? []
  const said = (key: string, of = aerospace) =>
    section(key, of)
      .map(({ text }) => text)
      .join('\n')

  it('has all that a meeting needs', () => {
    // By the paper alone, nothing has happened since.
    expect(aerospace.sections.map(({ key }) => key)).toEqual(
      briefingSectionKeys.filter((key) => key !== 'developments'),
    )
    expect(wordsOf(aerospace)).toBeGreaterThan(700)
  })

  it('tells stated ties from inferred ones', () => {
    // Table 2 gives its pairings through its layout alone, and the campus rests on one agreement of six parties.
    const inferred = section('existing').filter((one) => one.inferred === true)
    expect(inferred.map(({ text }) => text).join()).toContain('Aerocluster de Querétaro with AERA')
    expect(inferred.map(({ text }) => text).join()).not.toContain('Smart Grid')
    expect(inferred.flatMap(({ records }) => records)).toContain('aerocluster-queretaro--hegan')
  })

  it('shows where strength meets no tie, and whom to bring together there', () => {
    // The labelled Monterrey Aerocluster has no European partner in the paper.
    const ofPaper = briefing(atlas, { kind: 'sector', id: 'aerospace' }, { language: 'en' })
    expect(said('white-spots', ofPaper)).toContain('Nuevo León, aerospace: Monterrey Aerocluster has no tie')
    expect(said('next-steps', ofPaper)).toContain('Bring together Monterrey Aerocluster and')
    expect(section('white-spots', ofPaper).every((one) => one.inferred === true)).toBe(true)
  })

  it('warns of what it rests on', () => {
    const findings = new Set([...section('disputes'), ...section('cautions')].flatMap(({ records }) => records))
    expect(findings).toContain('eacp-abroad-visit-2016-or-2017')
    // A misspelling changes nothing of what is said.
    expect(findings).not.toContain('area-for-aera')
  })

  it('names what the sources dispute, with the page of each side, and does not tell it again', () => {
    const [visit] = section('disputes').filter(({ records }) => records[0] === 'eacp-abroad-visit-2017')
    expect(visit?.text).toBe(
      'EACP-ABROAD visit to Mexico. Date, depending on the source: September 2017 or 27 September 2016.',
    )
    const sources = aerospace.citations.filter(({ number }) => visit?.citations.includes(number))
    expect(sources.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['eccp-mexico-2019', 'web-eacp-abroad-fact-finding']),
    )
    expect(section('cautions').flatMap(({ records }) => records)).not.toContain('eacp-abroad-visit-2016-or-2017')
  })

  it('says of the best evidence that the paper has something else', () => {
    const view: Atlas = viewOf(embedded, { evidence: 'best' })
    const { sections } = briefing(view, { kind: 'sector', id: 'ict' as Id<'sectors'> }, { language: 'es' })
    expect(sections.flatMap(({ statements }) => statements.map(({ text }) => text))).toContain(
      'i2CAT. Tipo, según la fuente: organismo público u organización clúster.',
    )
  })

  it('says of each web page when it was read and how much of it', () => {
    const pages = aerospace.citations.filter(({ source }) => source.startsWith('web-'))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(({ reading = '' }) => !/^read in November 2026, /.test(reading))).toEqual([])
  })

  it('leads each citation to its page, and to the address where the paper prints one', () => {
    expect(aerospace.citations).toContainEqual({
      number: expect.any(Number),
      source: 'eccp-mexico-2019',
      section: '2.2',
      page: 4,
      footnote: 20,
      text: 'Discussion paper on Mexico, section 2.2, page 4, footnote 20',
      url: 'https://www.clustercollaboration.eu/profile-articles/fact-finding-mission-mexico-eacp-abroad-project',
    })
  })
})

describe('a briefing on other subjects', () => {
  const textOf = (subject: BriefingSubject<EmbeddedIds>, language: Language = 'en', asOf = atlas.manifest.asOf) =>
    statementsOf(briefing(atlas, subject, { language, asOf }))
      .map(({ text }) => text)
      .join('\n')

  it('says what speaks for a pair, and who could introduce them', () => {
    const text = textOf({ kind: 'pair', ids: ['claut', 'acstyria'] })
    expect(text).toContain('Bring together CLAUT and ACstyria')
    expect(text).toContain('An introduction could come through ECCP, then Chihuahua’s Aerospace Cluster.')
  })

  it('counts the others beside a cluster, and says that its ties are in other fields than a white spot', () => {
    const subject = { kind: 'cluster', id: 'claut' } as const
    expect(textOf(subject)).toMatch(/^Mexico: \d+ other clusters?[.,]/m)
    expect(textOf(subject, 'es')).toMatch(/^México: \d+ clústeres más[.,]/m)
    expect(textOf(subject)).toContain('no tie to the European Union yet in this field, only in others')
    expect(textOf(subject, 'es')).toContain('aún vínculos con la Unión Europea en este ámbito, solo en otros')
    expect(textOf({ kind: 'sector', id: 'automotive' })).toMatch(/^Mexico: \d+ clusters?[.,]/m)
  })

  it('has words for a place on neither side', () => {
    expect(textOf({ kind: 'place', id: 'in' })).toContain(
      'India, outside both sides of the atlas, the European Union and Mexico.',
    )
  })

  it('writes numbers, dates and articles as each language does', () => {
    const english = textOf({ kind: 'sector', id: 'automotive' })
    const spanish = textOf({ kind: 'sector', id: 'automotive' }, 'es')
    expect(english).toContain('more than 80%')
    expect(spanish).toContain('más de 80 %')
    expect(english).toContain('7th')
    expect(spanish).toContain('7.º')
    expect(textOf({ kind: 'cluster', id: 'hegan' }, 'es')).toContain('en el País Vasco, España')
    expect(textOf({ kind: 'place', id: 'tamaulipas' }, 'es')).toContain('diciembre de 2017')
  })

  it('does not see what began later', () => {
    const early = textOf({ kind: 'sector', id: 'aerospace' }, 'en', '2017-02')
    expect(early).not.toContain('EACP-ABROAD visit to Mexico')
    expect(textOf({ kind: 'sector', id: 'aerospace' })).toContain('EACP-ABROAD visit to Mexico')
  })

  it('counts a country to a union only while it is in it', () => {
    expect(textOf({ kind: 'place', id: 'gb' })).toContain('United Kingdom in the European Union:')
    expect(textOf({ kind: 'place', id: 'gb' }, 'en', '2021')).toContain('United Kingdom, outside both sides')
  })
})

describe('what has happened since the paper', () => {
  const best: Atlas = viewOf(embedded, { evidence: 'best' })
  const since = (subject: BriefingSubject, language: Language = 'en', asOf?: string) =>
    briefing(best, subject, { language, ...(asOf === undefined ? {} : { asOf }) }).sections.find(
      ({ key }) => key === 'developments',
    )
  const all = everySubject(best)
  const some = all.filter((_, at) => at % 7 === 0)

  it.each(languages)('keeps to two pages of words in %s, each with its citations', (language) => {
    const written = some.map((subject) => briefing(best, subject, { language }))
    expect(written.flatMap((one) => faultsOf(best, one))).toEqual([])
    // A long name may be cut off, what happened never.
    const dated = written.flatMap(({ sections }) =>
      sections.filter(({ key }) => key === 'developments' || key === 'tried'),
    )
    const cut = dated.flatMap(({ statements }) => statements).filter(({ text }) => / …[.)]*(?=$|\s\p{Lu})/u.test(text))
    expect(cut).toEqual([])
    expect(written.filter(({ sections }) => sections.some(({ key }) => key === 'developments')).length).toBeGreaterThan(
      20,
    )
  })

  it('says since when, the oldest first, and the law that ended an opening once', () => {
    const english = since({ kind: 'sector', id: 'renewable-energy' as Id<'sectors'> })
    expect(english?.heading).toBe('What has happened since March 2019')
    const leads = english?.statements.flatMap(({ lead }) => lead ?? []) ?? []
    const years = leads.flatMap((lead) => /\d{4}/u.exec(lead)?.[0] ?? [])
    expect(years.length).toBeGreaterThan(2)
    expect(years).toEqual(years.toSorted())
    const law = english?.statements.filter(({ records }) => records.includes('electricity-market-opened-then-planned'))
    expect(law?.map(({ lead, records }) => [lead, records[0]])).toEqual([['18 March 2025', 'electricity-industry-law']])
    const spanish = since({ kind: 'sector', id: 'renewable-energy' as Id<'sectors'> }, 'es')
    expect(spanish?.heading).toBe('Qué ha pasado desde marzo de 2019')
  })

  it('puts first what is nearest to the subject', () => {
    const claut = since({ kind: 'cluster', id: 'claut' as Id<'clusters'> })
    expect(claut?.statements.map(({ records }) => records[0])).toContain('claut')
  })

  it('has nothing later than the date, and is absent as of the paper’s own', () => {
    const then = since({ kind: 'atlas' }, 'en', '2021')
    expect(then?.statements.length).toBeGreaterThan(0)
    expect(then?.statements.map(({ text }) => text).join(' ')).not.toMatch(/\b202[2-6]:/u)
    for (const asOf of ['2015', '2019', '2019-03']) expect(since({ kind: 'atlas' }, 'en', asOf)).toBeUndefined()
  })
})

describe('a briefing on an atlas of one’s own', () => {
  it('needs nothing but the subject', () => {
    const bare = smallAtlas({})
    const subjects: readonly BriefingSubject[] = everySubject(bare)
    for (const language of languages)
      for (const subject of subjects.filter(({ kind }) => kind !== 'atlas'))
        expect(faultsOf(bare, briefing(bare, subject, { language }))).toEqual([])
  })

  it('holds its limits where texts are long and many', () => {
    const long = 'word '.repeat(maxLength.text / 5).trim()
    const both = { en: long, es: long }
    const many = Array.from({ length: 60 }, (_, at) => at)
    const big = smallAtlas({
      clusters: many.map((at) => ({
        id: `cluster-${at}`,
        names: [{ value: long.slice(0, maxLength.name).trim(), lang: 'mul', kind: 'official' }],
        summary: both,
        country: at % 2 ? 'north' : 'south',
        sectors: ['sector'],
      })),
      instruments: many.map((at) => ({
        id: `instrument-${at}`,
        summary: both,
        sectors: ['sector'],
        parties: ['north', 'south'],
      })),
      events: many.map((at) => ({ id: `event-${at}`, summary: both, sectors: ['sector'], place: 'north' })),
    })
    const one = briefing(big, { kind: 'sector', id: 'sector' as Id<'sectors'> }, { language: 'en' })
    expect(faultsOf(big, one)).toEqual([])
    expect(
      statementsOf(one)
        .map(({ text }) => text)
        .join(),
    ).toMatch(/and \d+ more\./u)
  })

  it('says names as they are, however they look', () => {
    const hostile = hostileAtlas()
    for (const subject of everySubject(hostile).slice(0, 40))
      expect(faultsOf(hostile, briefing(hostile, subject, { language: 'es' }))).toEqual([])
  })
})

describe('what cannot be briefed', () => {
  it('names the nearest record', () => {
    expect(() => briefing(paper, { kind: 'cluster', id: 'clautt' }, { language: 'en' })).toThrow(/claut/u)
    expect(() => briefing(paper, { kind: 'sector', id: 'claut' }, { language: 'en' })).toThrow(NotFoundError)
    expect(() => briefing(paper, { kind: 'cluster', id: 'mx' }, { language: 'en' })).toThrow(/one of places/u)
  })

  it('wants two different actors, and a date', () => {
    expect(() => briefing(atlas, { kind: 'pair', ids: ['claut', 'claut'] }, { language: 'en' })).toThrow(RangeError)
    expect(() => briefing(atlas, { kind: 'atlas' }, { language: 'en', asOf: 'spring' })).toThrow(RangeError)
  })
})

it('takes the subject of any record that was found, on the embedded atlas too', () => {
  for (const { entry } of search(atlas, 'aerospace', { limit: 3 }))
    if (hasBriefing(entry))
      expect(briefing(atlas, subjectOf(entry), { language: 'en' }).subject).toEqual(subjectOf(entry))
  const found = lookupBriefingSubject(atlas, 'claut')
  expect(found.ok && briefing(atlas, subjectOf(found.value), { language: 'en' }).subject).toEqual({
    kind: 'cluster',
    id: 'claut',
  })
})
