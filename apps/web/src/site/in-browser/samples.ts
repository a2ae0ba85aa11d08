/** Pages by which the parts of the data are found that pages of their kind read. @module */
import {
  type Atlas,
  type CollectionName,
  collectionNames,
  columnsOf,
  type Entry,
  entryOf,
  facetsOf,
  type Language,
  labelField,
  labelOf,
  languages,
  parseQueryUrl,
  resultsOf,
} from '@puente/core'
import { maxFacets, pageSize, rangeFields } from '../../pages/list/state.ts'
import type { FrequentKind } from './kind.ts'

/** A part of the data, and pages that show what its kind reads. */
export interface Sampled {
  readonly kind: FrequentKind
  /** The first words of addresses to which they link, beside those that follow from ids. */
  readonly heads: readonly string[]
  readonly addresses: readonly string[]
}

const addressWith = (head: string, parameters: Readonly<Record<string, string>>): string =>
  `${head}?${new URLSearchParams(parameters)}`

/** The label of the first record of a collection, in words that a search finds. */
function firstLabel(atlas: Atlas, name: CollectionName, language: Language): string {
  const [first] = atlas.records[name]
  return first === undefined ? name : labelOf(atlas, entryOf(name, first), language).slice(0, 60)
}

/** Each facet, range and order of a list, words in it, and its pages. */
function listSamples(atlas: Atlas, name: CollectionName, language: Language): readonly string[] {
  const all = parseQueryUrl(atlas, name, '')
  const found = all.ok ? resultsOf(atlas, name, all.value) : undefined
  const filters = facetsOf(atlas, name, maxFacets).map((field) => {
    const [first] = found?.facet(field.name as never) ?? []
    return { [field.name]: first?.value ?? '' }
  })
  const ranges = rangeFields(name).map((field) => ({ [field.name]: field.type === 'date' ? '2000..2030' : '0..' }))
  const orders = [labelField(name), ...columnsOf(name).map((field) => field.name)].map((field) => ({
    sort: `-${field}`,
  }))
  const pages = Array.from({ length: Math.ceil((found?.total ?? 0) / pageSize) }, (_, at) => ({ page: `${at + 1}` }))
  return [...filters, ...ranges, ...orders, ...pages, { q: firstLabel(atlas, name, language) }].map((parameters) =>
    addressWith(name, parameters),
  )
}

const actorsOf = ({ records }: Atlas): readonly Entry[] => [
  ...records.clusters.map((record) => entryOf('clusters', record)),
  ...records.organizations.map((record) => entryOf('organizations', record)),
]

/** The actors, each with one that stands so far from it in the list. */
const pairsOf = (actors: readonly Entry[], distance: number): readonly (readonly [Entry, Entry])[] =>
  actors.map((actor, at) => [actor, actors[(at + distance) % actors.length] ?? actor])

/** Half of a list, a quarter of it and so on, down to one. */
const distancesIn = (actors: readonly Entry[]): readonly number[] =>
  Array.from({ length: Math.floor(Math.log2(Math.max(actors.length, 2))) }, (_, at) => actors.length >> (at + 1))

/** So many of a list, from all over it. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / most) === 0)

/** Choices by a name, and by a name with a slip at its end. */
const chooseSamples = (atlas: Atlas, actors: readonly Entry[], language: Language): readonly string[] =>
  spread(pairsOf(actors, actors.length >> 1), 15).flatMap(([from, to]) => {
    const of = labelOf(atlas, to, language)
    return [addressWith('match', { of }), addressWith(`path/${from.record.id}`, { of: `${of}x` })]
  })

/** Pages of every kind that is often made in a browser. */
export function samples(atlas: Atlas, language: Language): readonly Sampled[] {
  const actors = actorsOf(atlas)
  // Other languages show the same records.
  const askers = language === languages[0] ? actors : spread(actors, 40)
  return [
    {
      kind: 'match',
      heads: ['path'],
      addresses: askers.map(({ record: { id } }) => addressWith(`match/${id}`, { organizations: 'true', limit: '50' })),
    },
    {
      kind: 'path',
      heads: ['path'],
      addresses: distancesIn(actors).flatMap((distance) =>
        pairsOf(actors, distance).map(([from, to]) => `path/${from.record.id}/${to.record.id}`),
      ),
    },
    { kind: 'choose', heads: ['path'], addresses: chooseSamples(atlas, actors, language) },
    ...collectionNames.map((name) => ({
      kind: 'list' as const,
      heads: [name],
      addresses: listSamples(atlas, name, language),
    })),
  ]
}
