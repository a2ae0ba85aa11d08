import { expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { query } from '../query/query.ts'
import { actorMap } from './actor-map.ts'
import { mapPart } from './map-part.ts'

const spotsOf = (map: ReturnType<typeof actorMap>) => map.regions.flatMap(({ spots }) => spots)

const actorOn = (map: ReturnType<typeof actorMap>, id: string) =>
  spotsOf(map)
    .flatMap(({ actors }) => actors)
    .find(({ entry }) => entry.record.id === id)

it('puts a cluster at its city, and says where only its state is known', () => {
  // The paper gives CLAUT's state only, and of the Monterrey Aerocluster the city.
  const map = actorMap(atlas)
  expect(actorOn(map, 'claut')).toMatchObject({ place: { id: 'nuevo-leon' }, approximate: true })
  expect(actorOn(map, 'monterrey-aerocluster')).toMatchObject({ place: { id: 'monterrey' }, approximate: false })
})

it('puts all at one point who stand there, whether of the state or of the city', () => {
  // The point of Nuevo León is that of its capital.
  const spot = spotsOf(actorMap(atlas)).find(({ actors }) => actors.some(({ entry }) => entry.record.id === 'claut'))
  expect(spot?.place.id).toBe('nuevo-leon')
  expect(spot?.actors.map(({ entry }) => entry.record.id)).toContain('monterrey-aerocluster')
})

it('has a place of its own for a country whose point is that of its capital', () => {
  const spots = spotsOf(actorMap(atlas))
  const placeOf = (id: string) =>
    spots.find(({ actors }) => actors.some(({ entry }) => entry.record.id === id))?.place.id
  expect(placeOf('madrid-renewable-energies-cluster')).toBe('madrid-region')
  const inSpain = spots.find(({ place }) => place.id === 'es')
  expect(inSpain?.actors.filter(({ entry }) => entry.record.place !== undefined)).toEqual([])
  expect(inSpain?.actors.length).toBeGreaterThan(0)
})

it('shows who is on neither side where the nearest others are', () => {
  const [eu, mx] = actorMap(atlas).regions
  expect(eu?.spots.map(({ place }) => place.id)).toContain('tr')
  expect(mx?.spots.map(({ place }) => place.id)).not.toContain('tr')
})

it('knows of each actor the focus sectors of the atlas, and no others', () => {
  const brumar = actorOn(actorMap(secondAtlas), 'brumar')
  // Tidal power lies within marine energy.
  expect(brumar?.sectors).toEqual(['sea-energy'])
  expect(actorMap(secondAtlas).sectors).toEqual(['sea-energy', 'algae'])
})

it('draws a tie between two spots, and none within one', () => {
  const map = actorMap(secondAtlas)
  expect(map.connections.map(({ ends, basis }) => [...ends.map(({ place }) => place.id), basis])).toEqual([
    ['porto-niebla', 'soelvik', 'stated'],
    ['xb', 'xa', 'inferred'],
  ])
  // Everybody where the first of them is.
  const [first] = secondAtlas.records.clusters
  const clusters = secondAtlas.records.clusters.map((record) => ({ ...record, ...first, id: record.id }))
  const atOneSpot = actorMap({ ...secondAtlas, records: { ...secondAtlas.records, clusters } })
  expect(atOneSpot.connections).toEqual([])
})

it('draws one line for all ties between two spots, whichever way each is told', () => {
  const [tie] = secondAtlas.records.ties
  if (tie === undefined) throw new Error('no ties')
  const back = {
    ...tie,
    id: `${tie.id}-back` as typeof tie.id,
    between: [tie.between[1], tie.between[0]] as typeof tie.between,
  }
  const ties = [back, tie]
  const [connection, ...others] = actorMap({ ...secondAtlas, records: { ...secondAtlas.records, ties } }).connections
  expect(others).toEqual([])
  expect(connection?.ties.map(({ record }) => record.id)).toEqual([back.id, tie.id])
  // A source states one of them.
  expect(connection?.basis).toBe('stated')
})

it('takes in organizations when asked, and refuses what is no collection of actors', () => {
  const clusters = spotsOf(actorMap(atlas)).flatMap(({ actors }) => actors)
  const all = spotsOf(actorMap(atlas, { collections: ['clusters', 'organizations'] })).flatMap(({ actors }) => actors)
  expect(all.length).toBeGreaterThan(clusters.length)
  expect(new Set(clusters.map(({ entry }) => entry.collection))).toEqual(new Set(['clusters']))
  // @ts-expect-error events are no actors
  expect(() => actorMap(atlas, { collections: ['events'] })).toThrow('collections[0] is "events"')
})

it('shows some of them where the map of all shows them, and the ties between these', () => {
  const all = actorMap(atlas)
  const actors = ['claut', 'hegan', 'aerocluster-queretaro', 'promexico', 'nobody']
  const some = actorMap(atlas, { actors })
  const shown = spotsOf(some).flatMap((spot) => spot.actors.map(({ entry }) => entry.record.id))
  expect(shown.toSorted()).toEqual(['aerocluster-queretaro', 'claut', 'hegan'])
  for (const id of shown) expect(actorOn(some, id)).toEqual(actorOn(all, id))
  expect(some.connections.flatMap(({ ties }) => ties.map(({ record }) => record.id))).toEqual([
    'aerocluster-queretaro--hegan',
  ])
})

it.each(atlas.records.sectors.map(({ id }) => id))(
  'has as its part of %s who is in it, or in a narrower one',
  (sector) => {
    const idsOf = (map: ReturnType<typeof actorMap>) =>
      spotsOf(map).flatMap(({ actors }) => actors.map(({ entry }): string => entry.record.id))
    const { records } = query(atlas, 'clusters', { where: { sector }, limit: 500 })
    const inSector = new Set<string>(records.map(({ id }) => id))
    const map = actorMap(atlas)
    const part = idsOf(mapPart(atlas, map, { sectors: [sector] }))
    expect(part.sort()).toEqual(
      idsOf(map)
        .filter((id) => inSector.has(id))
        .sort(),
    )
  },
)
