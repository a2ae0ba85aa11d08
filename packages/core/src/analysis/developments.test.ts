import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { dateInterval } from '../model/date-interval.ts'
import type { Statement } from '../model/record.ts'
import { type Development, developmentKinds } from './development-entries.ts'
import { developments, mainSourceDate } from './developments.ts'
import { timeline } from './timeline.ts'
import type { TimelineKind } from './timeline-entries.ts'

const best = viewOf(atlas, { evidence: 'best' })

const firstDay = (text: string) => `${text}-01-01`.slice(0, 10)
const lastDay = (text: string) => (text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text)

interface Point {
  readonly id: string
  readonly field: string
  readonly date: string
  readonly isEnd: boolean
}

interface AnyRecord {
  readonly id: string
  readonly statements?: readonly Statement[]
  readonly milestones?: readonly { readonly date: string; readonly kind: string }[]
  readonly results?: readonly { readonly date?: string }[]
  readonly memberships?: readonly { readonly from?: string; readonly until?: string }[]
  readonly [field: string]: unknown
}

const spans: Readonly<Record<string, readonly (readonly [field: string, isEnd: boolean])[]>> = {
  events: [['start', false]],
  partnerships: [
    ['start', false],
    ['end', true],
  ],
  clusters: [['founded', false]],
  organizations: [['founded', false]],
  ties: [['since', false]],
  awards: [
    ['awarded', false],
    ['validUntil', true],
  ],
}

/** What a reader finds who goes through a record, field by field. */
function pointsIn(collection: string, record: AnyRecord): readonly Point[] {
  const { id, statements = [], milestones = [], results = [], memberships = [] } = record
  const point = (field: string, date: unknown, isEnd = false): readonly Point[] =>
    typeof date === 'string' ? [{ id, field, date, isEnd }] : []
  const fields = spans[collection] ?? []
  const isDated = fields.some(([field]) => record[field] !== undefined)
  // Without a date of its own, a record has that of another source.
  const elsewhere = (field: string) =>
    isDated ? undefined : statements.find((one) => one.field === field && one.rank !== 'deprecated')?.value
  // A milestone of the same day says how it began.
  const isRepeated = ([field]: readonly [string, boolean]) =>
    (field === 'start' || field === 'founded') &&
    milestones.some(({ date, kind }) => date === record[field] && ['founded', 'launched', 'signed'].includes(kind))
  return [
    ...fields
      .filter((field) => !isRepeated(field))
      .flatMap(([field, isEnd]) => point(field, record[field] ?? elsewhere(field), isEnd)),
    ...milestones.flatMap(({ date }, at) => point(`milestones.${at}.date`, date)),
    ...results.flatMap(({ date }, at) => point(`results.${at}.date`, date)),
    ...memberships.flatMap(({ from, until }, at) => [
      ...point(`memberships.${at}.from`, from),
      ...point(`memberships.${at}.until`, until, true),
    ]),
  ]
}

/** What a record says has replaced its own values: a view may have it as the value already. */
function changesIn({ id, statements = [] }: AnyRecord): readonly Point[] {
  const later = statements.filter(
    ({ relation, rank, from }) => relation === 'overtakes' && rank !== 'deprecated' && from !== undefined,
  )
  const names = new Set(later.filter(({ field }) => field.startsWith('names.')).map(({ from }) => from))
  return [
    ...[...names].map((from = '') => ({ id, field: 'names', date: from, isEnd: false })),
    ...later
      .filter(({ field }) => !field.startsWith('names.'))
      .map(({ field, from = '' }) => ({ id, field, date: from, isEnd: false })),
  ]
}

function everyPoint(of: Atlas): readonly Point[] {
  const recordsOf = ({ records }: Atlas) =>
    Object.entries(records).flatMap(([collection, list]) =>
      list.map((record: object) => [collection, record as AnyRecord] as const),
    )
  const ids = new Set(recordsOf(of).map(([, { id }]) => id))
  const changed = of.evidence === 'paper' ? [] : recordsOf(of.base ?? of).filter(([, { id }]) => ids.has(id))
  return [
    ...recordsOf(of).flatMap(([collection, record]) => pointsIn(collection, record)),
    ...changed.flatMap(([, record]) => changesIn(record)),
  ]
}

const textOf = ({ id, field, date, isEnd }: Point) => [id, field, date, isEnd].join(' ')
const foundOf = ({ id, field, date, isEnd, kind }: Development) =>
  textOf({ id, field: kind === 'name' && field.startsWith('names.') ? 'names' : field, date, isEnd: isEnd === true })

describe.each([
  ['the paper', viewOf(atlas, { evidence: 'paper' })],
  ['the best evidence', best],
  ['the best evidence of 2021', viewOf(atlas, { evidence: 'best', asOf: '2021' })],
  ['an invented atlas', secondAtlas],
] as const)('by %s', (_name, of) => {
  const points = everyPoint(of)
  const date = fc.constantFrom('2012', '2017-09', '2019', '2019-03', '2020-01-31', '2021-06', '2025', '2026-11')

  it('are what going through all records finds between two dates', () => {
    fc.assert(
      fc.property(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }), (from, to) => {
        fc.pre(from === undefined || to === undefined || lastDay(to) >= firstDay(from))
        const last = [to ?? '9999', of.manifest.asOf].map(lastDay).sort()[0] ?? ''
        const first = firstDay(from ?? mainSourceDate(of))
        const expected = points.filter(
          ({ date, isEnd }) => lastDay(date) >= first && (isEnd ? lastDay(date) : firstDay(date)) <= last,
        )
        const options = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
        expect(
          developments(of, { ...options, once: false })
            .map(foundOf)
            .sort(),
        ).toEqual(expected.map(textOf).sort())
      }),
    )
  })

  it('each have a citation, the newest first', () => {
    const all = developments(of, { from: '0001' })
    for (const { citations } of all) expect(citations.length).toBeGreaterThan(0)
    const days = all.map(({ date }) => firstDay(date))
    expect(days).toEqual(days.toSorted().toReversed())
  })
})

describe('since the paper', () => {
  const since = developments(best)
  const kindsOf = (id: string) => since.filter((one) => one.id === id).map(({ kind }) => kind)

  it('has nothing by the paper alone, and of every later year something', () => {
    expect(developments(viewOf(atlas, { evidence: 'paper' }))).toEqual([])
    const years = new Set(since.map(({ date }) => date.slice(0, 4)))
    expect([...years].sort()).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'])
  })

  it('is the same of the records as they stand, up to the date of the newest sources', () => {
    expect(developments(atlas).map(foundOf)).toEqual(since.map(foundOf))
  })

  it('has the end of what the paper counts on, with the finding that says so', () => {
    const law = since.find(({ id, kind }) => id === 'electricity-industry-law' && kind === 'milestone')
    expect(law?.date).toBe('2025-03-18')
    expect(law?.overtakes.map(({ id }) => id)).toContain('electricity-law-of-2014-repealed')
    expect(since.find(({ id }) => id === 'promexico')?.overtakes).toMatchObject([{ id: 'promexico-closed-2019' }])
  })

  it('has later names once a date, and later values', () => {
    expect(kindsOf('ministry-communications-transport').filter((kind) => kind === 'name')).toHaveLength(1)
    expect(kindsOf('mexico-free-trade-agreements')).toEqual(['value'])
  })

  it('cites for a date what gives it, where the paper does not', () => {
    // The paper has the partnership until 2019; that its successor began in 2020 is on other pages.
    const begun = since.find(({ id, field }) => id === 'global-cosmetics-cluster-europe' && field === 'start')
    expect(begun?.citations.map(({ source }) => source)).not.toContain(atlas.manifest.mainSource)
  })

  it('says nothing of 2022 as of 2021', () => {
    const then = developments(viewOf(atlas, { evidence: 'best', asOf: '2021' }), { to: '2026' })
    expect(then.length).toBeGreaterThan(10)
    expect(then.filter(({ date }) => date > '2021-12-31')).toEqual([])
  })
})

describe('about a subject', () => {
  const idsAbout = (about: string) =>
    developments<never>(best as Atlas<never>, { about: about as never }).map(({ id }) => id)

  it('are those of the actor itself, and of all that names it', () => {
    const ids = idsAbout('conacyt')
    expect(ids).toContain('conacyt')
    const naming = timeline(best, { from: '2019-03', actor: 'conacyt' }).map(({ id }) => id)
    expect(naming.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('of a sector have what its timeline has, and its figures and openings', () => {
    const ids = idsAbout('renewable-energy')
    expect(ids).toContain('renewable-energy-liberalised-market')
    const dated = timeline(best, { from: '2019-04', sector: 'renewable-energy', kinds: ['event', 'milestone', 'tie'] })
    expect(dated.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('of a place have what happened to the actors in it', () => {
    expect(idsAbout('nuevo-leon')).toContain('csoftmty')
    expect(idsAbout('nuevo-leon')).not.toContain('ceaga')
    expect(idsAbout('gb')).toContain('gb')
  })

  it('are a part of all', () => {
    const all = new Set(developments(best, { once: false }).map(foundOf))
    for (const { id } of [...atlas.records.sectors, ...atlas.records.clusters.slice(0, 40)])
      for (const one of developments(best, { about: id })) expect(all).toContain(foundOf(one))
  })
})

describe('kinds and limit', () => {
  it('narrow', () => {
    const all = developments(best, { once: false })
    for (const kind of developmentKinds)
      expect(developments(best, { kinds: [kind], once: false })).toEqual(all.filter((one) => one.kind === kind))
    expect(developments(best, { limit: 3, once: false })).toEqual(all.slice(0, 3))
  })
})

it('refuses what there is not, and names the nearest', () => {
  expect(() => developments(atlas, { from: '2019-13' })).toThrow('"2019-13" is not a date')
  expect(() => developments(atlas, { from: '2020', to: '2019' })).toThrow('the period is reversed')
  // @ts-expect-error there is no such record
  expect(() => developments(atlas, { about: 'aerospce' })).toThrow('Did you mean "aerospace"')
  // @ts-expect-error an event has none of its own
  expect(() => developments(atlas, { about: 'eacp-abroad-visit-2017' })).toThrow('It is one of events')
  // @ts-expect-error there is no such kind
  expect(() => developments(atlas, { kinds: ['values'] })).toThrow('did you mean "value"')
})

it('the newest come first, and what only has a year or a month below all that is known better', () => {
  const dates = developments(best, { from: '1990' }).map(({ date }) => date)
  const sorted = dates.toSorted((a, b) => {
    const [x, y] = [firstDay(a), firstDay(b)]
    return x === y ? b.length - a.length : x < y ? 1 : -1
  })
  expect(dates).toEqual(sorted)
  expect(dates.filter((date) => date.startsWith('2026')).at(-1)).toBe('2026')
})

describe('a fact that several records or fields tell of one day', () => {
  const listed = (from: string, once: boolean) =>
    developments(best, { from, to: from, once }).flatMap(({ id, date, field }) =>
      date === from ? `${id} ${field}` : [],
    )

  it('is given once, unless all is wanted', () => {
    expect(listed('2026-01-01', false).map((one) => one.split(' ')[0])).toEqual(
      expect.arrayContaining(['aeromexico', 'delta-air-lines']),
    )
    expect(listed('2026-01-01', true).map((one) => one.split(' ')[0])).not.toContain('delta-air-lines')
    const [all, once] = [developments(best, { once: false }), developments(best)]
    expect(once.length).toBeGreaterThan(all.length * 0.85)
    expect(all).toEqual(expect.arrayContaining([...once]))
  })

  it('is a milestone rather than the value or the beginning beside it, and a new name rather than a milestone', () => {
    expect(listed('2024-10-31', false)).toEqual(['cfe milestones.0.date', 'cfe kind'])
    expect(listed('2024-10-31', true)).toEqual(['cfe milestones.0.date'])
    expect(listed('2021-10-21', false)).toHaveLength(2)
    expect(listed('2021-10-21', true)).toEqual(['ministry-communications-transport names.0'])
    const founded = timeline(best, { kinds: ['partnership'], to: '2009-05' }).filter(({ id }) => id === 'eacp')
    expect(founded.map(({ field }) => field)).toEqual(['milestones.0.date'])
  })

  it('is an entry of what a result of a story is about, rather than the result', () => {
    const found = (options: { readonly once?: boolean; readonly kinds?: readonly TimelineKind[] }) =>
      timeline(best, { from: '2012-12', to: '2012-12', ...options }).flatMap(({ kind, date }) =>
        date === '2012-12' ? kind : [],
      )
    expect(found({ once: false })).toEqual(['result', 'milestone'])
    expect(found({})).toEqual(['milestone'])
    // Without the kind of the other, the result tells it.
    expect(found({ kinds: ['result'] })).toEqual(['result'])
  })
})

it('a milestone that tells of a new name is a new name', () => {
  const found = developments(best, { about: 'amh2' }).filter(({ field }) => field.startsWith('milestones.'))
  expect(found.map(({ kind }) => kind)).toEqual(['name', 'name'])
})

it.each(['1990', '2010-06', '2019', '2024-03-15'])(
  'gives since %s those of all that touch the time from then on',
  (from) => {
    const { start } = dateInterval(from)
    for (const view of [atlas, best, viewOf(atlas, { evidence: 'best', asOf: '2021' })]) {
      const all = developments(view, { from: '0001', once: false })
      expect(developments(view, { from, once: false })).toEqual(
        all.filter(({ date }) => dateInterval(date).end >= start),
      )
    }
  },
)
