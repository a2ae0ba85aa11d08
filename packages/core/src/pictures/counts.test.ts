/** What pictures show is what a naive count gives. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { type ActorMap, actorMap, type MapMarker } from '../analysis/actor-map.ts'
import { opportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { timeline } from '../analysis/timeline.ts'
import { whiteSpots } from '../analysis/white-spots.ts'
import { atlas } from '../dataset/embedded.ts'
import { labelOfId } from '../dataset/label.ts'
import { matches } from '../matching/matches.ts'
import { actorCollections } from '../model/collection-name.ts'
import type { Tie } from '../model/tie.ts'
import { facetPicture } from './facet-bars.ts'
import { heatMapPicture } from './heat-map.ts'
import { mapPicture } from './map.ts'
import { matchPicture } from './match-bars.ts'
import { networkPicture } from './network.ts'
import { tieNetwork } from './testing/all-pictures.ts'
import { elementsIn, textsIn, withClass } from './testing/parse-svg.ts'
import { timelinePicture } from './timeline.ts'

const english = { language: 'en' } as const

/** Each two ends of ties that have both, as one text. */
const pairsOf = (ties: readonly { readonly between: readonly string[] }[]) =>
  new Set(ties.map(({ between }) => between.toSorted().join(' ')))

describe.each(bothAtlases)('of %s', (_name, anyAtlas) => {
  it('the map has every place once, and an arc for each two places with ties', () => {
    const map = actorMap(anyAtlas, { collections: actorCollections })
    const svg = mapPicture(anyAtlas, map, { ...english, legend: false })
    const marks = elementsIn(svg, 'title')
      .slice(1)
      .map((one) => one.textContent)
    const places = map.regions.flatMap(({ spots }) => spots)
    const arcs = withClass(svg, 'picture-tie')
    expect(arcs).toHaveLength(map.connections.length)
    expect(marks).toHaveLength(places.length + arcs.length)
    const isSure = ({ basis, kind }: Tie) => basis === 'stated' && kind !== 'mou-in-discussion'
    const unsure = map.connections.filter(({ ties }) => !ties.some(({ record }) => isSure(record)))
    expect(arcs.filter((arc) => arc.getAttribute('stroke-dasharray') !== '')).toHaveLength(unsure.length)
    // Each tie is in one arc.
    const counted = arcs.map((arc) => Number(/(\d+) ties?\b/u.exec(arc.textContent)?.[1]))
    const placeOf = new Map(places.flatMap((spot) => spot.actors.map(({ entry }) => [`${entry.record.id}`, spot])))
    const apart = anyAtlas.records.ties.filter(({ between: [from, to] }) => {
      const [one, other] = [placeOf.get(from), placeOf.get(to)]
      return one !== undefined && other !== undefined && one !== other
    })
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(apart.length)
  })

  it('the network of ties has every tie once, and every actor with one', () => {
    const svg = networkPicture(anyAtlas, tieNetwork(anyAtlas), english)
    const { ties } = anyAtlas.records
    expect(withClass(svg, 'picture-tie')).toHaveLength(pairsOf(ties).size)
    const nodes = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-nodes')
    const names = Array.from(nodes[0]?.getElementsByTagName('title') ?? [])
    expect(names).toHaveLength(new Set(ties.flatMap(({ between }) => between)).size)
  })

  it('a timeline has every entry once', () => {
    const entries = timeline(anyAtlas)
    const svg = timelinePicture(anyAtlas, entries, english)
    const items = withClass(svg, 'picture-entry')
    const beyond = textsIn(svg).flatMap((text) => (/^\+\d+$/u.test(text) ? Number(text) : []))
    expect(items.length + beyond.reduce((sum, count) => sum + count, 0)).toBe(entries.length)
    // With plain marks, nothing but what the marks say of themselves is missing.
    const plain = timelinePicture(anyAtlas, entries, { ...english, plainMarks: true, hrefOf: () => '/' })
    expect(withClass(plain, 'picture-entry')).toHaveLength(items.length)
    expect(textsIn(plain)).toEqual(textsIn(svg))
  })

  it('the heat map has the points of each white spot, and totals that add up', () => {
    const spots = whiteSpots(anyAtlas)
    const matrix = opportunityMatrix(anyAtlas)
    const svg = heatMapPicture(anyAtlas, matrix, { ...english, spots })
    const expected = matrix.rows.flatMap((row) =>
      row.cells.flatMap(({ sector, place, actors, ties }) => {
        const tied = ties.stated.length + ties.inferred.length
        const score = spots.find(({ cell }) => cell.sector === sector && cell.place === place)?.score
        const isSpot = actors.here.length > 0 && actors.across.length > 0 && tied === 0
        expect(score !== undefined).toBe(isSpot)
        const value = score === undefined ? tied : score.toFixed(2)
        const name = `${labelOfId(anyAtlas, sector, 'en')} × ${labelOfId(anyAtlas, place, 'en')}`
        return value === 0 ? name : `${name}: ${value}`
      }),
    )
    const cells = elementsIn(svg, 'title').flatMap((one) => (one.textContent.includes(' × ') ? one.textContent : []))
    expect(cells.toSorted()).toEqual(expected.toSorted())
  })
})

it('the bars of matches have each suggestion with its score, whose parts add up', () => {
  const found = matches(atlas, 'claut', { limit: 12 })
  const svg = matchPicture(atlas, found, { ...english, width: 2000 })
  const texts = textsIn(svg)
  for (const { score } of found.suggestions) expect(texts).toContain(score.toFixed(3))
  const parts = elementsIn(svg, 'title').flatMap((one) => /: ([\d.]+)$/u.exec(one.textContent)?.[1] ?? [])
  const all = found.suggestions.reduce((sum, { score }) => sum + score, 0)
  // Each part is rounded to thousandths.
  expect(Math.abs(parts.reduce((sum, part) => sum + Number(part), 0) - all)).toBeLessThan(0.001 * parts.length)
  expect(parts.length).toBeGreaterThan(found.suggestions.length)
})

describe('what is too much is counted and not drawn', () => {
  const [region] = actorMap(atlas).regions
  const spot = region?.spots[0]

  it('places of a map', () => {
    if (region === undefined || spot === undefined) throw new Error('the atlas has no map')
    const spots = Array.from(
      { length: 5000 },
      (_, at): MapMarker => ({
        ...spot,
        lat: 40 + (at % 100) / 10,
        lon: Math.floor(at / 100) / 5,
      }),
    )
    const map: ActorMap = { ...actorMap(atlas), regions: [{ ...region, spots }], connections: [] }
    const svg = mapPicture(atlas, map, english)
    expect(textsIn(svg).join(' ')).toContain('Not drawn, as there are too many: 4,880 places.')
    expect(svg.length).toBeLessThan(150_000)
  })

  it('entries of a timeline', () => {
    const [entry] = timeline(atlas)
    if (entry === undefined) throw new Error('nothing is dated')
    const svg = timelinePicture(
      atlas,
      Array.from({ length: 100_000 }, () => entry),
      english,
    )
    expect(textsIn(svg).join(' ')).toContain('the earliest: 98,500 dated entries.')
    expect(svg.length).toBeLessThan(150_000)
  })

  it('values of a facet', () => {
    const values = Array.from({ length: 300 }, (_, at) => ({ value: `v${at}`, count: 300 - at, selected: false }))
    expect(textsIn(facetPicture(atlas, 'clusters', 'country', values, english))).toContain('280 further values')
  })
})
