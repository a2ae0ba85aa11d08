import { describe, expect, it } from 'vitest'
import { opportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { timeline } from '../analysis/timeline.ts'
import { type TimelineKind, timelineKinds } from '../analysis/timeline-entries.ts'
import { whiteSpots } from '../analysis/white-spots.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { labelOfId } from '../dataset/label.ts'
import { cooperationPaths } from '../graph/cooperation-paths.ts'
import { matches } from '../matching/matches.ts'
import { languages } from '../model/language.ts'
import { timelinePicture } from '../pictures/timeline.ts'
import { displayCell } from './display-cell.ts'
import { displayRanks } from './display-entry.ts'
import { displayMatch, displayMatches } from './display-match.ts'
import { displayMatrix } from './display-matrix.ts'
import { displayPath } from './display-path.ts'
import { displayTimelineEntry } from './display-timeline.ts'
import { displayWhiteSpots } from './display-white-spots.ts'

const atlas = viewOf(embedded, { evidence: 'paper' })

describe('a path', () => {
  const [path] = cooperationPaths(atlas, 'aerocluster-queretaro', 'hegan')
  const shown = displayPath(atlas, path!, 'en')

  it('is read from actor to actor', () => {
    expect(shown.text).toBe('Aerocluster de Querétaro → HEGAN - Basque Aerospace Cluster')
    expect(shown.shortText).toBe('Aerocluster de Querétaro → HEGAN')
    expect(shown.steps.map(({ from, to }) => [from.label, to.label])).toEqual([
      ['Aerocluster de Querétaro', 'HEGAN - Basque Aerospace Cluster'],
    ])
  })

  it('says how its actors are connected, and what no source states', () => {
    expect(shown.steps[0]!.ways.map(({ text, basis }) => [text, basis])).toContainEqual([
      'cooperation (inferred)',
      'inferred',
    ])
    expect(shown.basis).toBe('inferred')
  })

  it('says once how two are related to what they have in common, else the role of each', () => {
    const best = viewOf(embedded, { evidence: 'best' })
    const waysOf = (from: 'aerocluster-queretaro' | 'normandie-aeroespace', to: 'hegan' | 'niedersachsen-aviation') =>
      cooperationPaths(best, from, to, { count: 1 })
        .flatMap((one) => displayPath(best, one, 'es').steps)
        .flatMap(({ ways }) => ways.map(({ text }) => text.replace(/^[^:]*: /, '')))
    expect(waysOf('normandie-aeroespace', 'hegan')).toContain('miembros')
    expect(waysOf('aerocluster-queretaro', 'niedersachsen-aviation')).toContain('participantes')
  })

  it('cites each place once, of the strongest way of each step', () => {
    for (const other of cooperationPaths(atlas, 'claut', 'hegan', { count: 5 })) {
      const { citations, steps } = displayPath(atlas, other, 'en')
      const texts = citations.map(({ for: _fields, ...place }) => JSON.stringify(place))
      expect(texts).toHaveLength(new Set(texts).size)
      expect(citations.length).toBeGreaterThan(0)
      for (const { ways } of steps)
        for (const way of ways) expect(way.links.flatMap((link) => link.citations).length).toBeGreaterThan(0)
    }
  })
})

describe('matches', () => {
  const found = matches(atlas, 'claut', { limit: 30 })
  const shown = displayMatches(atlas, found, 'es')

  it('keep their order, their sums and their reasons', () => {
    expect(shown.suggestions.map(({ entry }) => entry.record.id)).toEqual(
      found.suggestions.map(({ entry }) => entry.record.id),
    )
    for (const [at, { parts, score }] of shown.suggestions.entries()) {
      expect(score).toBe(found.suggestions[at]!.score)
      for (const { label, reasons } of parts) {
        expect(label).not.toBe('')
        for (const { records, citations } of reasons)
          expect([records.length > 0, citations.length > 0]).toEqual([true, true])
      }
    }
  })

  it('cite what is said of the two actors, never a page on a sector, a place or another actor', () => {
    const joining = ['ties', 'partnerships', 'events', 'awards', 'instruments']
    for (const [at, { entry, parts }] of found.suggestions.entries()) {
      const all = parts.flatMap((part) => part.reasons)
      for (const named of shown.suggestions[at]!.parts.flatMap((part) => part.reasons)) {
        const records = all.filter(({ kind }) => kind === named.kind).flatMap((reason) => reason.records)
        const said = [entry, ...records.filter(({ collection }) => joining.includes(collection))]
        const sources = said.flatMap(({ record }) => record.citations.map(({ source, page }) => `${source} ${page}`))
        for (const { source, page } of named.citations) expect(sources).toContain(`${source} ${page}`)
        expect(named.records.map((one) => one.entry.record.id)).not.toContain(entry.record.id)
      }
    }
  })

  it('name each tie of a neighbour once, with the nearest place, and keep the sum', () => {
    const names = (id: 'hegan') => {
      const { suggestions, existing } = displayMatches(embedded, matches(embedded, id, { limit: 50 }), 'en')
      for (const { parts } of [...suggestions, ...existing])
        for (const { value, reasons } of parts) {
          expect(reasons.reduce((sum, reason) => sum + Math.round(1000 * reason.value), 0)).toBe(
            Math.round(1000 * value),
          )
          for (const kind of ['works-with-your-place', 'works-with-your-sector']) {
            const ties = reasons.filter((one) => one.kind === kind).flatMap((one) => one.records)
            expect(ties).toHaveLength(new Set(ties.map((tie) => tie.entry.record.id)).size)
            for (const tie of ties) expect(tie.entry.collection).toBe('ties')
          }
        }
      const claut = [...suggestions, ...existing].find(({ entry }) => entry.record.id === 'claut')
      return claut?.parts.find(({ name }) => name === 'precedents')?.reasons.map(({ label }) => label)
    }
    expect(names('hegan')).toEqual(['works with others from your place (Basque Country)'])
  })

  it('mark a rank that several share', () => {
    const labels = shown.suggestions.map(({ rankLabel, sharedBy, rank }) => [
      rankLabel,
      sharedBy > 1 ? `${rank}=` : `${rank}`,
    ])
    for (const [label, expected] of labels) expect(label).toBe(expected)
  })

  it('name the introduction and the ties that exist', () => {
    const { introduction } = shown.suggestions.find((one) => one.introduction !== undefined)!
    expect(introduction!.actors[0]!.entry.record.id).toBe('claut')
    const [partner] = shown.existing
    expect(partner!.ties[0]).toMatchObject({
      kind: expect.any(String),
      basis: expect.stringMatching(/stated|inferred/),
    })
  })

  it('are the same one by one, but for the shared ranks', () => {
    const { introduction: _introduction, rankLabel: _label, sharedBy: _shared, ...first } = shown.suggestions[0]!
    expect(displayMatch(atlas, found.suggestions[0]!, 'es')).toMatchObject(first)
  })
})

it('counts how many share a rank', () => {
  expect(displayRanks([1, 2, 2, 4].map((rank) => ({ rank })))).toEqual([
    { rank: 1, rankLabel: '1', sharedBy: 1 },
    { rank: 2, rankLabel: '2=', sharedBy: 2 },
    { rank: 2, rankLabel: '2=', sharedBy: 2 },
    { rank: 4, rankLabel: '4', sharedBy: 1 },
  ])
})

describe('a matrix', () => {
  const matrix = opportunityMatrix(atlas, { by: 'region' })
  const spots = whiteSpots(atlas, { by: 'region' })
  const shown = displayMatrix(atlas, matrix, 'en', spots)

  it('calls a cell a white spot where it has a score, and nowhere else', () => {
    const cells = shown.rows.flatMap((row) => row.cells)
    expect(cells.filter(({ score }) => score !== undefined)).toHaveLength(spots.length)
    for (const { status, score } of cells) expect(status === 'white-spot').toBe(score !== undefined)
  })

  it('has a cell for each column, with the records that it holds', () => {
    for (const [at, { cells, unplaced }] of shown.rows.entries()) {
      expect(cells.map(({ place }) => place.id)).toEqual(matrix.places)
      for (const [column, cell] of cells.entries()) {
        const own = matrix.rows[at]!.cells[column]!
        expect(cell.sections.find(({ name }) => name === 'actors-here')?.ids ?? []).toEqual(own.actors.here)
        expect(displayCell(atlas, own, 'en', { score: cell.score, unplaced })).toEqual(cell)
      }
    }
  })

  it('counts the actors of both sides and their ties in words', () => {
    const cell = shown.rows.flatMap((row) => row.cells).find(({ text }) => text === 'Automotive × Nuevo León')
    expect([cell!.actors.text, cell!.ties.text]).toEqual(['1 actor here, 13 on the other side', '2 ties (2 inferred)'])
  })

  it.each([
    ['en', 'on the other side, seeking partners in Mexico'],
    ['es', 'del otro lado, buscan socios en México'],
  ] as const)('says in %s where those on the other side seek partners', (language, label) => {
    const own = matrix.rows.flatMap(({ cells }) => cells).find(({ place }) => place === 'nuevo-leon')!
    const { sections } = displayCell(atlas, own, language)
    expect(sections.find(({ name }) => name === 'interest-across')?.label).toBe(label)
  })

  it('names each actor of a tie that it counts', () => {
    const betweenOf = (id: string) => atlas.records.ties.find((tie) => tie.id === id)!.between
    for (const { ties, sections } of shown.rows.flatMap(({ cells }) => cells)) {
      const named = new Set(sections.flatMap(({ name, ids }) => (name === 'ties' ? [] : ids)))
      const ids = sections.find(({ name }) => name === 'ties')?.ids ?? []
      expect(ids).toHaveLength(ties.stated + ties.inferred)
      for (const id of ids) expect(betweenOf(id).filter((end) => !named.has(end))).toEqual([])
    }
  })

  it('names its columns by codes that differ', () => {
    for (const { columns } of [shown, displayMatrix(atlas, opportunityMatrix(atlas), 'es')]) {
      const codes = columns.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
    expect(shown.columns.find(({ id }) => id === 'queretaro')?.code).toBe('QUE')
  })

  it('gives its white spots with what each part counts', () => {
    for (const language of languages) {
      const [best] = displayWhiteSpots(atlas, spots, language)
      expect(best!.sector.label).toBe(labelOfId(atlas, spots[0]!.cell.sector, language))
      expect(best!.parts.map(({ records }) => records.length)).toEqual(
        spots[0]!.parts.map(({ records }) => records.length),
      )
    }
  })
})

it('says of what is dated when it was, and what other sources say', () => {
  const kinds = Object.keys(timelineKinds) as TimelineKind[]
  const shown = timeline(embedded, { kinds }).map((entry) => displayTimelineEntry(embedded, entry, 'en'))
  for (const { when, kindLabel, record } of shown) expect([when, kindLabel, record.label]).not.toContain('')
  const visit = shown.find(({ record }) => record.entry.record.id === 'eacp-abroad-visit-2017')
  expect(visit).toMatchObject({
    when: 'September 2017',
    kindLabel: 'event',
    otherDates: [{ disputes: true, label: 'another source says otherwise', when: '27–30 September 2016' }],
  })
  const ended = shown.find(({ record }) => record.entry.record.id === 'esca-bronze-cluster-forestal-jalisco')
  expect(ended?.when).toBe('28 November 2017')
})

it('an end without a known beginning is said to be one, not drawn as if something had begun', () => {
  const expired = timeline(embedded, { kinds: ['award'] }).filter(({ endOnly }) => endOnly === true)
  expect(expired.length).toBeGreaterThan(0)
  const shownIn = (language: 'en' | 'es') => expired.map((entry) => displayTimelineEntry(embedded, entry, language))
  for (const { when, text } of shownIn('en')) expect(`${when} ${text}`).toMatch(/^\d.*: label expired$/)
  for (const { when, text } of shownIn('es')) expect(`${when} ${text}`).toMatch(/^\d.*: vencimiento del sello$/)
  for (const entries of [expired, timeline(embedded)]) {
    const svg = timelinePicture(embedded, entries, { language: 'en', width: 800 })
    expect(svg).toContain('An end whose beginning is not known')
    expect(svg).toMatch(/· bronze: label expired/)
  }
})
