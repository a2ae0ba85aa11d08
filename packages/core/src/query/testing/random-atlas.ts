/** Small atlases of every make, for properties that must hold on any dataset. @module */
import fc from 'fast-check'
import type { Atlas, RecordLists } from '../../dataset/atlas.ts'
import { collectionNames } from '../../model/collection-name.ts'
import type { Manifest } from '../../model/manifest.ts'

const citations = [{ source: 'paper', section: '1', page: 1 }]
const named = (id: string, value = id) => ({ id, names: [{ value, lang: 'mul', kind: 'official' }], citations })

/**
 * ```
 * union ─┬─ aland (aland-north ─ port)      leaver left it before the atlas's day, joiner joined after
 *        └─ bland                           loop-a and loop-b lie within each other
 * ```
 */
const places = [
  { ...named('union'), kind: 'union' },
  { ...named('aland', 'Åland'), kind: 'country', iso3166_1: 'AL', memberships: [{ union: 'union', from: '2001' }] },
  { ...named('bland', 'Bland'), kind: 'country', iso3166_1: 'BL', memberships: [{ union: 'union' }] },
  { ...named('leaver'), kind: 'country', memberships: [{ union: 'union', until: '2019-02-28' }] },
  { ...named('joiner'), kind: 'country', memberships: [{ union: 'union', from: '2019-04-01' }] },
  { ...named('aland-north'), kind: 'region', iso3166_2: 'AL-N', within: 'aland' },
  { ...named('port'), kind: 'city', within: 'aland-north' },
  { ...named('loop-a'), kind: 'area', within: 'loop-b' },
  { ...named('loop-b'), kind: 'area', within: 'loop-a' },
]

const sectors = [
  { ...named('energy'), kind: 'sector' },
  { ...named('wind'), kind: 'subsector', broader: ['energy'] },
  { ...named('offshore'), kind: 'subsector', broader: ['wind', 'sea'] },
  { ...named('sea'), kind: 'sector' },
]

const placeIds = places.map(({ id }) => id)
const sectorIds = sectors.map(({ id }) => id)
const actorIds = ['c0', 'c1', 'c2', 'c3', 'c10', 'c11', 'o0', 'o1']

/** Dates that share years and months, so that they lie within, beside and across each other. */
export const someDate = fc.constantFrom('2017', '2018', '2017-02', '2017-09', '2018-01', '2017-09-01', '2017-09-30')

/** Names that differ in case, accents, numbers and signs, and any others. */
export const someName = fc
  .oneof(
    fc.constantFrom('Clúster 10', 'cluster 9', 'CLUSTER 9', 'Zeta', 'Ärzte', 'a "b", c..d', '=x', 'é*'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  )
  .map((name) => name.trim())
  .filter((name) => !['', '*', '='].includes(name))

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 3 })
const cited = fc.array(
  fc.record(
    { source: fc.constant('paper'), page: maybe(fc.integer({ min: 1, max: 4 })) },
    { requiredKeys: ['source'] },
  ),
  { minLength: 1, maxLength: 3 },
)

const actor = (id: string) =>
  fc.record({
    id: fc.constant(id),
    names: fc.array(fc.record({ value: someName, lang: fc.constant('en'), kind: fc.constant('official') }), {
      minLength: 1,
      maxLength: 2,
    }),
    kind: fc.constantFrom('association', 'cluster-organisation'),
    country: maybe(fc.constantFrom(...placeIds)),
    place: maybe(fc.constantFrom(...placeIds)),
    sectors: maybe(some(sectorIds)),
    targets: maybe(some(placeIds)),
    nonProfit: maybe(fc.boolean()),
    citations: cited,
  })

const event = (id: string) =>
  fc.record({
    ...Object.fromEntries(Object.entries(named(id)).map(([key, value]) => [key, fc.constant(value)])),
    kind: fc.constantFrom('mission', 'visit'),
    start: maybe(someDate),
    place: maybe(fc.constantFrom(...placeIds)),
    participants: maybe(
      fc.array(fc.record({ who: fc.constantFrom(...actorIds, 'aland', 'port'), role: fc.constant('delegate') }), {
        maxLength: 3,
      }),
    ),
    organisers: maybe(some(actorIds)),
  })

const instrument = (id: string) =>
  fc.record({
    ...Object.fromEntries(Object.entries(named(id)).map(([key, value]) => [key, fc.constant(value)])),
    kind: fc.constantFrom('treaty', 'law'),
    milestones: fc.array(fc.record({ date: someDate, kind: fc.constant('signed') }), { maxLength: 3 }),
    parties: maybe(some([...actorIds, ...placeIds])),
  })

const award = fc.record({
  id: fc.uuid(),
  holder: fc.constantFrom(...actorIds),
  level: fc.constantFrom('gold', 'silver', 'bronze'),
  citations: fc.constant(citations),
})

const tie = fc.record({
  id: fc.uuid(),
  between: fc.uniqueArray(fc.constantFrom(...actorIds), { minLength: 2, maxLength: 2 }),
  citations: fc.constant(citations),
})

const finding = fc.record({
  id: fc.uuid(),
  title: fc.constant({ en: 'Finding', es: 'Hallazgo' }),
  about: fc.uniqueArray(fc.constantFrom(...actorIds), { minLength: 1, maxLength: 2 }),
  citations: fc.constant(citations),
})

const manifest = {
  title: { en: 'Any atlas', es: 'Un atlas cualquiera' },
  description: { en: 'Of any make', es: 'De cualquier hechura' },
  licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  asOf: '2019-03',
  version: '1.0.0',
  sides: ['union', 'joiner'],
  mainSource: 'paper',
}
const paper = { id: 'paper', title: { en: 'Paper', es: 'Documento' }, citations }

const shuffled = <T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<readonly T[]> =>
  fc.tuple(...arbitraries).chain((records) => fc.shuffledSubarray(records, { minLength: Math.min(2, records.length) }))

const empty = Object.fromEntries(collectionNames.map((name) => [name, []]))

/** Only what queries look at is there: the manifest and the records are no full ones. */
const atlasOf = (lists: Readonly<Record<string, readonly unknown[]>>): Atlas => ({
  manifest: manifest as unknown as Manifest,
  // A field that is undefined is left out, as in every record that was read from a file.
  records: JSON.parse(JSON.stringify({ ...empty, places, sectors, sources: [paper], ...lists })) as RecordLists,
  hash: 'f'.repeat(64),
})

/** Any small atlas, its records in any order. */
export const randomAtlas: fc.Arbitrary<Atlas> = fc
  .record({
    clusters: shuffled(actorIds.slice(0, 6).map(actor)),
    organizations: shuffled(actorIds.slice(6).map(actor)),
    events: shuffled(['e0', 'e1', 'e2', 'e10'].map(event)),
    instruments: shuffled(['i0', 'i1', 'i2'].map(instrument)),
    awards: fc.array(award, { maxLength: 4 }),
    ties: fc.array(tie, { maxLength: 4 }),
    findings: fc.array(finding, { maxLength: 2 }),
  })
  .map(atlasOf)

/** The atlas with a record for each actor to which others refer: a database takes no reference to a record that is not there. */
export function withAllActors(atlas: Atlas): Atlas {
  const { clusters, organizations } = atlas.records
  const known = new Set<string>([...clusters, ...organizations].map(({ id }) => id))
  const missing = actorIds.filter((id) => !known.has(id)).map((id) => ({ ...named(id), kind: 'association' }))
  return atlasOf({ ...atlas.records, organizations: [...organizations, ...missing] })
}

/** How often each of some clusters is repeated: so some values are frequent and others rare, which are kept apart. */
const repetitions = [300, 60, 20, 3, 2, 2, 1, 1, 1, 1, 1]

/** An atlas with some four hundred clusters, many of them alike, in any order. */
export const largerAtlas: fc.Arbitrary<Atlas> = fc
  .tuple(fc.array(actor('c'), { minLength: repetitions.length, maxLength: repetitions.length }), fc.nat(1000))
  .map(([actors, shift]) => {
    const all = actors.flatMap((one, i) => Array.from({ length: repetitions[i] ?? 0 }, () => one))
    // 239 has no divisor in common with the number of clusters: each gets another id.
    return atlasOf({ clusters: all.map((one, i) => ({ ...one, id: `c${(i * 239 + shift) % all.length}` })) })
  })
