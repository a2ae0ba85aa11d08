import { describe, expect, it } from 'vitest'
import { type DevelopmentKind, developmentKinds } from '../analysis/development-entries.ts'
import { developments } from '../analysis/developments.ts'
import { timeline } from '../analysis/timeline.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { developmentsCsv } from '../export/answers-csv.ts'
import { type Language, languages } from '../model/language.ts'
import { displayDevelopment } from './display-development.ts'
import { displayTimelineEntry } from './display-timeline.ts'
import { toDevelopmentJson } from './json/development.ts'
import { columnsOf, formatCell } from './table.ts'

const best = viewOf(atlas, { evidence: 'best' })
const since = developments(best, { once: false })

function shown(id: string, kind: DevelopmentKind, language: Language) {
  const [one] = since.filter((development) => development.id === id && development.kind === kind)
  if (one === undefined) throw new Error(`nothing of ${id}`)
  return displayDevelopment(best, one, language)
}

describe.each([
  ['the best evidence', best],
  ['the records as they stand', atlas],
] as const)('by %s', (_name, of) => {
  const inWords = (id: string, kind: DevelopmentKind, language: Language) =>
    developments(of, { once: false })
      .filter((one) => one.id === id && one.kind === kind)
      .map((one) => displayDevelopment(of, one, language))[0]

  it('says what a value has become, and what it was', () => {
    expect(inWords('safran-employees-mexico', 'value', 'en')).toMatchObject({
      when: '11 November 2025',
      kindLabel: 'change',
      text: 'Safran: employees in Mexico: more than 16,000',
      before: 'more than 5,400',
      overtakes: [{ entry: { record: { id: 'safran-in-mexico-grown-since' } } }],
    })
  })

  it('says of what goes on later that its first phase has ended', () => {
    const ends = (language: Language) =>
      developments(of, { once: false })
        .filter((one) => one.id === 'geo-energy-europe' && one.isEnd === true)
        .map((one) => displayDevelopment(of, one, language).text)
    expect(ends('en')).toContain('GEO-ENERGY EUROPE: its first phase has ended')
    expect(ends('es')).toContain('GEO-ENERGY EUROPE: fin de la primera fase')
  })

  it('says a new name in the reader’s language where there is one, behind the old', () => {
    const id = 'ministry-communications-transport'
    expect(inWords(id, 'name', 'en')?.text).toBe(
      'Ministry of Communications and Transport: new name Ministry of Infrastructure, Communications and Transport',
    )
    expect(inWords(id, 'name', 'es')?.text).toBe(
      'Secretaría de Comunicaciones y Transportes: nuevo nombre Secretaría de Infraestructura, Comunicaciones y Transportes',
    )
  })

  it('says it in the reader’s language where only another source has it so, without the old name in the other', () => {
    const shown = inWords('eu-mexico-trade-agreement-2018', 'name', 'es')
    expect(shown?.text).toBe(
      'Nuevo acuerdo comercial entre la UE y México: nuevo nombre Acuerdo Comercial Interino UE-México',
    )
    expect(shown?.before).toBeUndefined()
  })

  it('does not call a successor a new name', () => {
    expect(inWords('nafta', 'name', 'en')?.text).toBe(
      'North American Free Trade Agreement: succeeded by United States–Mexico–Canada Agreement',
    )
  })

  it('names records and terms, never their ids', () => {
    expect(inWords('geo-energy-europe', 'value', 'en')).toMatchObject({
      text: 'GEO-ENERGY EUROPE: members now Geoscience Ireland, coordinator',
      before: 'Geoscience Ireland, member',
    })
    expect(inWords('geo-energy-europe', 'value', 'es')?.text).toMatch(/: miembros, ahora Geoscience Ireland, /)
  })
})

it('says of a membership who joined or left what', () => {
  const ended = since.filter(({ kind }) => kind === 'membership')
  expect(ended.map((one) => languages.map((language) => displayDevelopment(best, one, language).text))).toEqual([
    ['The United Kingdom left the European Union', 'El Reino Unido dejó la Unión Europea'],
  ])
})

it('tells what a list has left by a sentence, not by the name of its field', () => {
  expect(shown('tada', 'value', 'es')).toMatchObject({
    text: expect.stringMatching(
      /^Transatlantic Automated Driving Alliance: La lista del programa tiene a Estados Unidos/,
    ),
  })
  expect(shown('tada', 'value', 'en').before).toBeUndefined()
})

it('tells prose in the reader’s language', () => {
  expect(shown('renewable-energy-liberalised-market', 'value', 'es').text).toMatch(/: Nuevas leyes de 2025/)
})

it('marks a tie that is inferred', () => {
  const inferred = since.filter(({ id }) => best.records.ties.find((tie) => tie.id === id)?.basis === 'inferred')
  expect(inferred.length).toBeGreaterThan(0)
  for (const one of inferred) {
    expect(displayDevelopment(best, one, 'en').text).toMatch(/ \(inferred\)$/)
    expect(displayDevelopment(best, one, 'es').text).toMatch(/ \(por inferencia\)$/)
  }
})

describe.each(languages)('in %s', (language) => {
  it('an event has one date, in tables, on the timeline and among what has happened', () => {
    const date = columnsOf('events').find(({ name }) => name === 'date')
    const onTimeline = new Map(
      timeline(best, { kinds: ['event'] }).map((one) => [one.id, displayTimelineEntry(best, one, language).when]),
    )
    const events = since.filter(({ kind }) => kind === 'event')
    expect(events.length).toBeGreaterThan(10)
    for (const one of events) {
      const { when, record } = displayDevelopment(best, one, language)
      expect(when).toBe(onTimeline.get(one.id))
      expect(date && formatCell(best, record.entry, date, language)).toBe(when)
    }
  })

  it('every development has words and a source, the same on lines, in JSON and in CSV', () => {
    const rows = developmentsCsv(best, since, language).trimEnd().split('\r\n')
    expect(rows[0]).toBe('date,kind,text,before,note,collection,id,field,overtakes,source')
    expect(rows).toHaveLength(since.length + 1)
    for (const one of since) {
      const { text, kindLabel, citations } = displayDevelopment(best, one, language)
      expect(text).not.toMatch(/undefined|\[object|^: |: $/)
      expect(kindLabel).not.toBe('')
      expect(citations.length).toBeGreaterThan(0)
      const json = toDevelopmentJson(best, one, { language, linkTo: () => ({}) })
      expect(json).toMatchObject({ text, date: one.date, record: { id: one.id } })
      expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    }
  })
})

it('has a word for every kind', () => {
  expect(new Set(since.map(({ kind }) => kind)).size).toBeGreaterThan(8)
  expect(developmentKinds).toEqual(expect.arrayContaining(since.map(({ kind }) => kind)))
})
