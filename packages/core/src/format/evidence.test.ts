import { describe, expect, it } from 'vitest'
import { agreements, evidenceOf } from '../analysis/evidence.ts'
import { type Atlas, type EvidenceKind, entryOf } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { type Language, languages } from '../model/language.ts'
import { displayRecord } from './display-record.ts'
import { agreementLabels, formatAgreement, formatRelation } from './evidence.ts'

describe('the mark behind a value', () => {
  const markOf = (id: string, field: string, language: Language) => {
    const record = [...atlas.records.figures, ...atlas.records.events].find((one) => one.id === id)
    if (record === undefined) throw new Error(`no ${id}`)
    const entry = 'measure' in record ? entryOf('figures', record) : entryOf('events', record)
    return evidenceOf(atlas, entry)
      .fields.filter((one) => one.field === field)
      .map((one) => formatAgreement(one, language))
  }

  it('says how many sources agree, and that a value is disputed or overtaken', () => {
    expect(markOf('reina-plus-mission-2017', 'start', 'en')).toEqual(['2 sources agree'])
    expect(markOf('reina-plus-mission-2017', 'start', 'es')).toEqual(['2 fuentes coinciden'])
    expect(markOf('eacp-abroad-visit-2017', 'start', 'en')).toEqual(['disputed'])
    expect(markOf('eacp-abroad-visit-2017', 'start', 'es')).toEqual(['en disputa'])
    expect(markOf('safran-employees-mexico', 'value', 'en')).toEqual(['overtaken since 11 November 2025'])
    expect(markOf('safran-employees-mexico', 'value', 'es')).toEqual(['superado desde el 11 de noviembre de 2025'])
  })

  it('is empty for what one source says', () => {
    expect(markOf('safran-employees-mexico', 'unit', 'en')).toEqual([''])
  })

  it.each(languages)('has a word for every agreement in %s', (language) => {
    expect(new Set(agreements.map((one) => agreementLabels[one][language])).size).toBe(agreements.length)
  })
})

describe('how a further value stands to the one beside it', () => {
  it.each([
    [{ relation: 'contradicts' }, 'another source says', 'otra fuente dice'],
    [{ relation: 'overtakes', from: '2025-03' }, 'true since March 2025', 'vigente desde marzo de 2025'],
    [
      { relation: 'overtakes', from: '2023-05-08', until: '2024-12-31' },
      'true since 8 May 2023 until 31 December 2024',
      'vigente desde el 8 de mayo de 2023 hasta el 31 de diciembre de 2024',
    ],
    [{ relation: 'overtakes' }, 'true later', 'vigente después'],
    [{ relation: 'precedes', until: '2020' }, 'true until 2020', 'vigente hasta 2020'],
    [{ relation: 'precedes', from: '2014' }, 'before (2014)', 'antes (2014)'],
  ] as const)('%o', (statement, english, spanish) => {
    expect(formatRelation(statement, 'en')).toBe(english)
    expect(formatRelation(statement, 'es')).toBe(spanish)
  })
})

describe('a record in full', () => {
  const fieldOf = (evidence: EvidenceKind) => {
    const view: Atlas = viewOf(atlas, { evidence })
    const record = view.records.events.find(({ id }) => id === 'eacp-abroad-visit-2017')
    if (record === undefined) throw new Error('no visit')
    return displayRecord(view, entryOf('events', record), 'en').fields.filter(({ name }) => name === 'start')
  }
  const said = (evidence: EvidenceKind) =>
    fieldOf(evidence).map(({ values, agreement, statements }) => ({
      values: values.map(({ parts }) => parts.map(({ text }) => text).join()),
      agreement,
      statements: statements.map(
        ({ agrees, relationLabel, parts, citations }) =>
          `${agrees ? '=' : relationLabel} ${parts.map(({ text }) => text).join()}, ${citations.length}`,
      ),
    }))

  it('has beside the best value the one of the paper, and nothing beside that of the paper alone', () => {
    expect(said('best')).toEqual([
      {
        values: ['27 September 2016'],
        agreement: 'disputed',
        statements: ['= 27 September 2016, 2', 'another source says September 2017, 1'],
      },
    ])
    expect(said('paper')).toEqual([{ values: ['September 2017'], agreement: undefined, statements: [] }])
  })
})
