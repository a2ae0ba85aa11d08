import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { NotFoundError } from '../dataset/get.ts'
import { cooperationPaths, shortestPath } from './cooperation-paths.ts'
import type { CooperationPath } from './path-steps.ts'
import { UnknownRelationError } from './scope.ts'
import { type PlainEdge, plainEdges, randomAtlas } from './testing/random-atlas.ts'
import { smallAtlas } from './testing/small-atlas.ts'

const actorIds = ({ actors }: CooperationPath) => actors.map(({ record }) => record.id)

const actorsOnly = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'platform'])

/** Every path without a circle, found by trying all. */
function everyPath(edges: readonly PlainEdge[], from: string, to: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const goOn = (path: readonly string[]) => {
    const here = path.at(-1)!
    if (here === to) found.push(path)
    else for (const next of new Set(neighboursOf(edges, here))) if (!path.includes(next)) goOn([...path, next])
  }
  goOn([from])
  return found
}

const neighboursOf = (edges: readonly PlainEdge[], node: string) =>
  edges.flatMap(({ between: [a, b] }) => (a === node ? [b] : b === node ? [a] : []))

/** What a path costs, by the table in the documentation. */
function costOf(edges: readonly PlainEdge[], path: readonly string[]): number {
  const along = path.slice(1).map((node, at) => {
    const parallel = edges.filter(({ between }) => between.includes(node) && between.includes(path[at]!))
    return Math.min(...parallel.map(({ cost }) => cost))
  })
  const through = path.slice(1, -1).map((node) => {
    const contacts = new Set(neighboursOf(edges, node)).size
    return Math.round(50 * Math.log2(contacts / 2)) / 100
  })
  return [...along, ...through].reduce((sum, cost) => sum + cost, 0)
}

/** What the best way by each different row of actors costs, cheapest first. */
function bestByActors(edges: readonly PlainEdge[], from: string, to: string, maxLength: number) {
  const best = new Map<string, number>()
  for (const path of everyPath(edges, from, to)) {
    const stops = path.filter((node, at) => at === 0 || at === path.length - 1 || actorsOnly.has(node))
    if (stops.length - 1 > maxLength) continue
    best.set(stops.join(), Math.min(best.get(stops.join()) ?? Number.POSITIVE_INFINITY, costOf(edges, path)))
  }
  return best
}

/** Leaves out the edges that a hidden record states or is an end of. */
const without = (edges: readonly PlainEdge[], hide: ReadonlySet<string>) =>
  edges.filter(({ between, statedBy }) => !hide.has(statedBy) && !between.some((end) => hide.has(end)))

const hidden = (of: Atlas) =>
  fc.subarray([...of.records.ties, ...of.records.partnerships, ...of.records.events].map(({ id }) => id))

const atlasAndHidden = randomAtlas.chain((of) =>
  fc.tuple(
    fc.constant(of),
    hidden(of).map((ids) => new Set(ids)),
  ),
)

/** Two ends of a path: mostly actors, but any record that cooperation leads over may be one. */
const someEnd = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b'), weight: 3 },
  { arbitrary: fc.constantFrom('platform', 'event', 'instrument', 'story'), weight: 1 },
)
const someEnds = fc.tuple(someEnd, someEnd).filter(([from, to]) => from !== to)

describe('cooperationPaths', () => {
  it('finds what trying all paths finds, in the same order of cost', () => {
    fc.assert(
      fc.property(
        atlasAndHidden,
        someEnds,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        ([of, hide], [from, to], count, maxLength) => {
          const best = bestByActors(without(plainEdges(of), hide), from, to, maxLength)
          const expected = [...best.values()].sort((x, y) => x - y).slice(0, count)
          const found = cooperationPaths(of, from, to, { count, maxLength, hide })
          expect(found.map(({ cost }) => cost.toFixed(2))).toEqual(expected.map((cost) => cost.toFixed(2)))
          for (const path of found) expect(path.cost).toBeCloseTo(best.get(actorIds(path).join())!, 6)
          expect(new Set(found.map((path) => actorIds(path).join())).size).toBe(found.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('begins with the same paths, however many are asked for', () => {
    fc.assert(
      fc.property(randomAtlas, (of) => {
        const many = cooperationPaths(of, 'a', 'b', { count: 6 }).map(actorIds)
        const few = cooperationPaths(of, 'a', 'b', { count: 2 }).map(actorIds)
        expect(few).toEqual(many.slice(0, 2))
      }),
      { numRuns: 1000 },
    )
  })

  it('bears out every step by edges that lead from its start to its end', () => {
    fc.assert(
      fc.property(randomAtlas, someEnds, (of, [from, to]) => {
        for (const { steps, actors } of cooperationPaths(of, from, to)) {
          expect([...steps.map(({ from }) => from), steps.at(-1)!.to]).toEqual(actors)
          for (const { from, to, ways } of steps) {
            expect(ways.length).toBeGreaterThan(0)
            for (const { links, through } of ways) {
              const records = [from, ...through, to].map(({ record }) => record.id)
              expect(links.map((link) => [link.from, link.to])).toEqual(
                records.slice(1).map((id, at) => [records[at], id]),
              )
              for (const { evidence } of links) expect(evidence.citations.length).toBeGreaterThan(0)
            }
          }
        }
      }),
    )
  })

  const chain = smallAtlas({
    clusters: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    ties: [
      { id: 'a--b', between: ['a', 'b'], since: '2018-05' },
      { id: 'b--c', between: ['b', 'c'], basis: 'inferred', because: { en: 'x', es: 'x' } },
    ],
    partnerships: [
      { id: 'old', start: '2015', members: ['a', 'c'].map((actor) => ({ actor, role: 'member' })) },
      { id: 'new', start: '2019', members: ['a', 'd'].map((actor) => ({ actor, role: 'member' })) },
    ],
  })

  it('puts a partnership in common before an introduction by a third, and shows both', () => {
    const [first, second] = cooperationPaths(chain, 'a', 'c')
    expect(actorIds(first!)).toEqual(['a', 'c'])
    expect(first!.cost).toBe(2)
    expect(first!.steps[0]!.ways[0]!.through[0]!.record.id).toBe('old')
    expect(actorIds(second!)).toEqual(['a', 'b', 'c'])
    expect(second!.cost).toBe(2.5)
    expect(second!.steps[1]!.ways[0]!.links[0]!.evidence.basis).toBe('inferred')
  })

  it.each([
    ['2015', 1, 'a partnership of 2015 had begun at some time in 2015'],
    ['2018-04', 1, 'the tie began in May only'],
    ['2018', 2, 'the tie began in that year'],
  ])('as of %s finds %s paths: %s', (asOf, paths) => {
    expect(cooperationPaths(chain, 'a', 'c', { asOf })).toHaveLength(paths)
  })

  it('as of a date before anything that the atlas holds is refused', () => {
    expect(() => cooperationPaths(chain, 'a', 'c', { asOf: '2014' })).toThrow('its earliest date is 2015')
  })

  it('takes a dear but short way where the cheap one is too long', () => {
    const detour = smallAtlas({
      clusters: ['a', 'between', 'last', 'b'].map((id) => ({ id })),
      ties: [
        { id: 'a--between', between: ['a', 'between'] },
        { id: 'between--last', between: ['between', 'last'] },
        { id: 'last--b', between: ['last', 'b'] },
      ],
      events: [{ id: 'event', organisers: ['a', 'last'] }],
    })
    expect(cooperationPaths(detour, 'a', 'b').map(actorIds)).toEqual([
      ['a', 'between', 'last', 'b'],
      ['a', 'last', 'b'],
    ])
    expect(cooperationPaths(detour, 'a', 'b', { maxLength: 2 }).map(actorIds)).toEqual([['a', 'last', 'b']])
    expect(cooperationPaths(detour, 'a', 'b', { maxLength: 1 })).toEqual([])
  })

  it('finds none to the record itself, to one without cooperation, or through places and sectors', () => {
    const apart = smallAtlas({
      clusters: [
        { id: 'a', country: 'north', sectors: ['sector'] },
        { id: 'b', country: 'north', sectors: ['sector'] },
      ],
    })
    expect(cooperationPaths(apart, 'a', 'b')).toEqual([])
    expect(cooperationPaths(apart, 'a', 'a')).toEqual([])
    expect(cooperationPaths(apart, 'a', 'north')).toEqual([])
  })

  it('says what is wrong with an id, a relation or a date', () => {
    const any: Atlas = atlas
    expect(() => cooperationPaths(any, 'clautt', 'hegan')).toThrow('Did you mean "claut"')
    expect(() => cooperationPaths(any, 'hegan', 'web-eccp-mexico')).toThrow(
      'It is one of sources, which are not nodes.',
    )
    expect(() => cooperationPaths(any, 'hegan', 'web-eccp-mexico')).toThrow(NotFoundError)
    expect(() => cooperationPaths(any, 'claut', 'hegan', { relations: ['tie'] })).toThrow('Did you mean "ties"')
    expect(() => cooperationPaths(any, 'claut', 'hegan', { relations: ['tie'] })).toThrow(UnknownRelationError)
    expect(() => cooperationPaths(any, 'claut', 'hegan', { asOf: 'spring' })).toThrow('"spring" is not a date')
  })

  it('leads from an id that was given up to the record that took its place', () => {
    const moved: Atlas = { ...chain, manifest: { ...chain.manifest, redirects: { earlier: 'a' } } }
    expect(cooperationPaths(moved, 'earlier', 'c').map(actorIds)).toEqual(
      cooperationPaths(chain, 'a', 'c').map(actorIds),
    )
  })
})

describe('shortestPath', () => {
  it('has as few edges as the shortest of all paths', () => {
    fc.assert(
      fc.property(atlasAndHidden, someEnds, ([of, hide], [from, to]) => {
        const lengths = everyPath(without(plainEdges(of), hide), from, to).map((path) => path.length - 1)
        const path = shortestPath(of, from, to, { hide })
        // A step over a connector has two edges, and no step here needs more.
        const edges = path?.steps.map(({ ways }) => Math.min(...ways.map(({ links }) => links.length)))
        expect(edges?.reduce((sum, length) => sum + length, 0)).toBe(
          lengths.length === 0 ? undefined : Math.min(...lengths),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('introduces two actors of the paper over the platform that both belong to', () => {
    expect(actorIds(shortestPath(atlas, 'claut', 'hegan')!)).toEqual(['claut', 'eccp', 'hegan'])
  })

  it('gives none between the same record, nor where nothing leads', () => {
    const apart = smallAtlas({ clusters: [{ id: 'a' }, { id: 'b' }] })
    expect(shortestPath(apart, 'a', 'b')).toBeUndefined()
    expect(shortestPath(apart, 'a', 'a')).toBeUndefined()
  })
})
