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

/** The actors of an atlas, each with one that stands far from it in the list. */
function actorPairs({ records }: Atlas): readonly (readonly [Entry, Entry])[] {
  const actors = [
    ...records.clusters.map((record) => entryOf('clusters', record)),
    ...records.organizations.map((record) => entryOf('organizations', record)),
  ]
  const half = Math.floor(actors.length / 2)
  return actors.map((actor, at) => [actor, actors[(at + half) % actors.length] ?? actor])
}

/** So many of a list, from all over it. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / most) === 0)

/** Choices by a name, and by a name with a slip at its end. */
const chooseSamples = (atlas: Atlas, language: Language): readonly string[] =>
  spread(actorPairs(atlas), 15).flatMap(([from, to]) => {
    const of = labelOf(atlas, to, language)
    return [addressWith('match', { of }), addressWith(`path/${from.record.id}`, { of: `${of}x` })]
  })

/** Pages of every kind that is often made in a browser. */
export function samples(atlas: Atlas, language: Language): readonly Sampled[] {
  const pairs = actorPairs(atlas).map(([from, to]) => [from.record.id, to.record.id] as const)
  return [
    {
      kind: 'match',
      heads: ['path'],
      addresses: spread(pairs, 40).map(([id]) => addressWith(`match/${id}`, { organizations: 'true', limit: '50' })),
    },
    { kind: 'path', heads: ['path'], addresses: pairs.map(([from, to]) => `path/${from}/${to}`) },
    { kind: 'choose', heads: ['path'], addresses: chooseSamples(atlas, language) },
    ...collectionNames.map((name) => ({
      kind: 'list' as const,
      heads: [name],
      addresses: listSamples(atlas, name, language),
    })),
  ]
}
