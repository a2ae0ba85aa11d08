import { expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../atlas/embedded.ts'
import { actorMap } from './actor-map.ts'

const spotsOf = (map: ReturnType<typeof actorMap>) => map.regions.flatMap(({ spots }) => spots)

const spotOf = (id: string) =>
  spotsOf(actorMap(atlas)).find(({ actors }) => actors.some(({ entry }) => entry.record.id === id))

it('puts a cluster at its city, and says where only its state is known', () => {
  // The paper gives CLAUT's state only, and of the Monterrey Aerocluster the city.
  expect(spotOf('claut')).toMatchObject({ place: { id: 'nuevo-leon' }, approximate: true })
  expect(spotsOf(actorMap(atlas)).find(({ place }) => place.id === 'monterrey')).toMatchObject({ approximate: false })
})

it('shows who is on neither side where the nearest others are', () => {
  const [eu, mx] = actorMap(atlas).regions
  expect(eu?.spots.map(({ place }) => place.id)).toContain('tr')
  expect(mx?.spots.map(({ place }) => place.id)).not.toContain('tr')
})

it('knows of each actor the focus sectors of the atlas, and no others', () => {
  const brumar = spotsOf(actorMap(secondAtlas))
    .flatMap(({ actors }) => actors)
    .find(({ entry }) => entry.record.id === 'brumar')
  // Tidal power lies within marine energy.
  expect(brumar?.sectors).toEqual(['sea-energy'])
  expect(actorMap(secondAtlas).sectors).toEqual(['sea-energy', 'algae'])
})

it('draws a tie between two spots, and none within one', () => {
  const map = actorMap(secondAtlas)
  expect(map.ties.map(({ ends }) => ends.map(({ place }) => place.id))).toEqual([
    ['porto-niebla', 'soelvik'],
    ['xb', 'xa'],
  ])
  const [clusters] = [secondAtlas.records.clusters.map((record) => ({ ...record, place: 'porto-niebla' }))]
  const atOneSpot = actorMap({ ...secondAtlas, records: { ...secondAtlas.records, clusters } })
  expect(atOneSpot.ties).toEqual([])
})

it('takes in organizations when asked, and refuses what is no collection of actors', () => {
  const clusters = spotsOf(actorMap(atlas)).flatMap(({ actors }) => actors)
  const all = spotsOf(actorMap(atlas, { collections: ['clusters', 'organizations'] })).flatMap(({ actors }) => actors)
  expect(all.length).toBeGreaterThan(clusters.length)
  expect(new Set(clusters.map(({ entry }) => entry.collection))).toEqual(new Set(['clusters']))
  // @ts-expect-error events are no actors
  expect(() => actorMap(atlas, { collections: ['events'] })).toThrow('collections[0] is "events"')
})
