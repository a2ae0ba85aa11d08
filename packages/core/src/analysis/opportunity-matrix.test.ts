import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import type { MatrixCell } from './matrix-cell.ts'
import { type OpportunityMatrix, opportunityMatrix } from './opportunity-matrix.ts'
import { sideOf } from './side-of.ts'

const atlas = viewOf(embedded, { evidence: 'paper' })

function cellOf({ rows }: OpportunityMatrix, sector: string, place: string): MatrixCell {
  const cell = rows.find((row) => row.sector === sector)?.cells.find((one) => one.place === place)
  if (cell === undefined) throw new Error(`no cell for ${sector} in ${place}`)
  return cell
}

describe('countries of the paper', () => {
  const matrix = opportunityMatrix(atlas)
  const cell = (sector: string, place: string) => cellOf(matrix, sector, place)

  it('has the focus sectors for rows and the countries of the union for columns', () => {
    expect(matrix).toMatchObject({ by: 'country', side: 'eu', otherSide: 'mx', asOf: '2019-03' })
    expect(matrix.rows.map(({ sector }) => sector)).toEqual(['aerospace', 'automotive', 'ict', 'renewable-energy'])
    expect(matrix.places).toContain('gb')
    expect(matrix.places).not.toContain('tr')
    for (const { cells } of matrix.rows) expect(cells.map(({ place }) => place)).toEqual(matrix.places)
  })

  it('tells stated ties from inferred ones', () => {
    // The Basque cluster's ties to both solar and wind associations are stated; the paper's story tells of them.
    expect(cell('renewable-energy', 'es').ties.stated).toEqual(
      expect.arrayContaining(['amdee--basque-energy-cluster', 'anes--basque-energy-cluster']),
    )
    // Table 2 gives its pairings through its layout alone.
    expect(cell('automotive', 'es').ties).toEqual({ stated: [], inferred: ['claut--acicae', 'claut--afm'] })
  })

  it('counts a tie where both actors are of the sector, though the tie names a wider one', () => {
    // Its sector is energy; CEFAEN and the Basque cluster are of renewable energy.
    expect(cell('renewable-energy', 'es').ties.stated).toContain('cefaen--basque-energy-cluster')
  })

  it('does not count what two governments agree on, where no actor of the sector is tied', () => {
    const { rows } = opportunityMatrix(viewOf(embedded, { evidence: 'best' }), { by: 'region' })
    const row = rows.find(({ sector }) => sector === 'aerospace')
    const { ties } = row!.cells.find(({ place }) => place === 'nuevo-leon')!
    expect(ties).toEqual({ stated: [], inferred: [] })
  })

  it('takes in the sectors within a sector', () => {
    // EGEC is a geothermal association; geothermal energy lies within renewable energy. Another page says where it is.
    const { actors } = cellOf(opportunityMatrix(embedded), 'renewable-energy', 'be')
    expect(actors.here).toEqual(['egec'])
  })

  it('holds an event that brought both sides together', () => {
    expect(cell('renewable-energy', 'bg').events).toEqual(['mexico-city-matchmaking-2016'])
    expect(cell('renewable-energy', 'pl').events).toEqual([])
  })

  it('tells instruments of both sides from those of one', () => {
    const { instruments } = cell('ict', 'ie')
    expect(instruments.joint).toContain('fiware-cooperation')
    expect(instruments.here).toEqual(['fp7', 'horizon-2020'])
    expect(instruments.across).toContain('rd-tax-credit')
  })

  it('keeps an instrument to the country of its parties', () => {
    // The campus agreement is between French and Mexican bodies.
    expect(cell('aerospace', 'fr').instruments.joint).toEqual(['unaq-campus-agreement'])
    expect(cell('aerospace', 'es').instruments.joint).toEqual([])
  })

  it('attaches an opening that names actors to their countries, and one that names none to all', () => {
    const named = 'aerospace-european-clusters-seeking-mexico'
    expect(cell('aerospace', 'pl').opportunities).toContain(named)
    expect(cell('aerospace', 'de').opportunities).not.toContain(named)
    for (const place of ['pl', 'de'])
      expect(cell('aerospace', place).opportunities).toContain('aerospace-growing-sector')
  })

  it('counts labels that were valid', () => {
    // Since when and until when, other pages say.
    const { awards } = cellOf(opportunityMatrix(embedded), 'automotive', 'de')
    expect(awards.across).toContain('esca-gold-claut')
    // Valid until 29 April 2018.
    expect(awards.across).not.toContain('esca-bronze-queretaro-automotive-cluster')
    const earlier = cellOf(opportunityMatrix(embedded, { asOf: '2018-01' }), 'automotive', 'de')
    expect(earlier.awards.across).toContain('esca-bronze-queretaro-automotive-cluster')
    // A news item of September 2016 counts it already.
    const before = cellOf(opportunityMatrix(embedded, { asOf: '2015' }), 'automotive', 'de')
    expect(before.awards.across).not.toContain('esca-gold-claut')
  })

  it('has no column for the United Kingdom once it left', () => {
    expect(opportunityMatrix(atlas, { asOf: '2020-01-31' }).places).toContain('gb')
    const after = opportunityMatrix(atlas, { asOf: '2020-02' })
    expect(after.places).not.toContain('gb')
    for (const { cells, unplaced } of after.rows) {
      const actors = [...unplaced, ...cells.flatMap(({ actors: { here, across } }) => [...here, ...across])]
      expect(actors).not.toContain('north-east-automotive-alliance')
    }
  })
})

describe('states of the paper', () => {
  const matrix = opportunityMatrix(atlas, { by: 'region' })
  const cell = (sector: string, place: string) => cellOf(matrix, sector, place)

  it('are those of the side that is one country', () => {
    expect(matrix).toMatchObject({ by: 'region', side: 'mx', otherSide: 'eu' })
    expect(matrix.places).toContain('queretaro')
    expect(matrix.places).not.toContain('mexico-city')
  })

  it('hold an actor by its city', () => {
    expect(cell('aerospace', 'nuevo-leon').actors.here).toEqual(['monterrey-aerocluster'])
  })

  it('are sought by whoever seeks the whole country', () => {
    expect(cell('aerospace', 'nuevo-leon').interest.across).toContain('hegan')
    expect(cell('aerospace', 'nuevo-leon').interest.here).toEqual([])
  })

  it('leave aside actors whose state is not known, and say so', () => {
    const row = matrix.rows.find(({ sector }) => sector === 'renewable-energy')
    expect(row?.unplaced).toEqual(['amdee', 'anes'])
  })

  it('attach an opening that names states to those', () => {
    const [row] = opportunityMatrix(atlas, { by: 'region', sectors: ['solar-photovoltaics'] }).rows
    const named = row?.cells.filter(({ opportunities }) => opportunities.some((id) => id.endsWith('solar-investment')))
    expect(named?.map(({ place }) => place)).toEqual(['coahuila', 'guanajuato'])
  })
})

it('can be looked at from either side', () => {
  const fromMexico = opportunityMatrix(atlas, { side: 'mx' })
  expect(fromMexico.places).toEqual(['mx'])
  const ties = cellOf(fromMexico, 'aerospace', 'mx').ties.inferred
  const fromEurope = opportunityMatrix(atlas).rows[0]?.cells.flatMap((cell) => cell.ties.inferred) ?? []
  // What stands in the one column of Mexico stands in the columns of the union, once.
  expect([...fromEurope].sort()).toEqual([...ties].sort())
})

it('refuses what there is not', () => {
  expect(() => opportunityMatrix(atlas, { side: 'us' })).toThrow('Its sides are "eu" and "mx".')
  expect(() => opportunityMatrix(atlas, { asOf: 'now' })).toThrow('"now" is not a date')
  // @ts-expect-error there is no such sector
  expect(() => opportunityMatrix(atlas, { sectors: ['aerospce'] })).toThrow('Did you mean "aerospace"')
})

/** Two countries in the north, one of which leaves within 2020, one in the south; crafts within crafts. */
const countries = ['fjord', 'moor', 'pampa', 'atoll']
const crafts = ['craft', 'pottery', 'glazing']
const base = {
  places: [
    { id: 'fjord', memberships: [{ union: 'north', from: '1990' }] },
    { id: 'moor', memberships: [{ union: 'north', until: '2020-06-30' }] },
    { id: 'pampa', within: 'south' },
    { id: 'atoll' },
  ],
  sectors: [{ id: 'craft' }, { id: 'pottery', broader: ['craft'] }, { id: 'glazing', broader: ['pottery'] }],
}
const workshops = ['ada', 'bo', 'cy', 'di', 'ed']

const anyAtlas = fc
  .record({
    clusters: fc.tuple(
      ...workshops.map((id) =>
        fc.record({
          id: fc.constant(id),
          country: fc.constantFrom(...countries),
          sectors: fc.uniqueArray(fc.constantFrom(...crafts)),
          targets: fc.uniqueArray(fc.constantFrom(...countries, 'south', 'north')),
        }),
      ),
    ),
    ties: fc.uniqueArray(
      fc.record({
        pair: fc.uniqueArray(fc.constantFrom(...workshops), { minLength: 2, maxLength: 2 }),
        basis: fc.constantFrom('stated', 'inferred'),
        sectors: fc.uniqueArray(fc.constantFrom(...crafts), { maxLength: 1 }),
        since: fc.constantFrom('2019', '2020-04', '2021'),
      }),
      { selector: ({ pair }) => [...pair].sort().join() },
    ),
  })
  .map(({ clusters, ties }) =>
    smallAtlas({
      ...base,
      clusters,
      ties: ties.map(({ pair, ...tie }) => ({ ...tie, id: pair.join('--'), between: pair })),
    }),
  )

/** Whether a sector is another or lies within it, by walking up. */
const isWithin = (small: Atlas, sector: string, other: string): boolean =>
  sector === other ||
  (small.records.sectors.find(({ id }) => id === sector)?.broader ?? []).some((wider) => isWithin(small, wider, other))

it('holds the actors, ties and interest that looking at every record finds, in any atlas', () => {
  const asOf = fc.constantFrom('2018', '2020-03', '2020-05', '2020-07', '2022')
  fc.assert(
    fc.property(anyAtlas, asOf, (small, date) => {
      const { clusters, ties } = small.records
      const of = (sectors: readonly string[] | undefined, sector: string) =>
        sectors?.some((one) => isWithin(small, one, sector)) === true
      const side = (id: string) => sideOf(small, id, date)
      const byId = (id: string) => clusters.find((one) => one.id === id)
      const started = (since: string) => since <= date || since.startsWith(date)
      for (const { sector, cells } of opportunityMatrix(small, { sectors: crafts, asOf: date }).rows) {
        expect(cells.map(({ place }) => place)).toEqual(
          date < '2020-07' ? ['north', 'fjord', 'moor'] : ['north', 'fjord'],
        )
        const actors = clusters.filter(({ sectors }) => of(sectors, sector))
        for (const { place, ...cell } of cells) {
          const here = actors.filter(({ country }) => country === place)
          const across = actors.filter(({ id }) => side(id) === 'south')
          expect(cell.actors).toEqual({ here: here.map(({ id }) => id), across: across.map(({ id }) => id) })
          const seeking = here.filter(({ targets }) => targets?.some((target) => side(target) === 'south'))
          const targeted = across.filter(({ targets }) =>
            targets?.some((target) => target === place || target === 'north'),
          )
          expect(cell.interest).toEqual({ here: seeking.map(({ id }) => id), across: targeted.map(({ id }) => id) })
          const between = ties.filter(({ between: ends, sectors, since }) => {
            const isOfSector = (id: string) => of(byId(id)?.sectors, sector)
            const counts = ends.every(isOfSector) || (of(sectors, sector) && ends.some(isOfSector))
            const joins = ends.some((id) => byId(id)?.country === place) && ends.some((id) => side(id) === 'south')
            return counts && joins && since !== undefined && started(since)
          })
          expect([...cell.ties.stated, ...cell.ties.inferred].sort()).toEqual(between.map(({ id }) => id).sort())
          for (const id of cell.ties.stated) expect(ties.find((tie) => tie.id === id)?.basis).toBe('stated')
        }
      }
    }),
  )
})
