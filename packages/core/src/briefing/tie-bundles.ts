/** Ties of one kind and date with the same partners, as one: of very many, in columns of numbers. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { actorsAsOf, tieEnds } from '../index/actors.ts'
import { fieldIndex } from '../index/field-index.ts'
import { type CompressedRows, groupByKey, rowAt, rowLength } from '../util/compressed-rows.ts'
import { memoizePair } from '../util/memo.ts'

/** Actors that each have a tie of one kind with the same others. */
export interface TieBundle {
  /** The position of one of the ties, which has their kind and date. */
  readonly tie: number
  /** The numbers of the actors on each end; -1 for one that is none of the atlas. */
  readonly some: readonly number[]
  readonly others: readonly number[]
}

interface TieBundles {
  /** How many there are. */
  readonly count: number
  readonly first: readonly TieBundle[]
}

/** So many are named in a line. */
export const maxBundles = 5

/** What is one more than a line has room for may stand in it all the same. */
const maxMade = maxBundles + 1

/** Tells apart the kind and date of a tie at a position. */
function kindAndDate(atlas: Atlas): (position: number) => number {
  const [kinds, dates] = ['kind', 'since'].map((field) => fieldIndex(atlas, 'ties', field))
  if (kinds === undefined || dates === undefined) return () => 0
  const codeIn = ({ starts, values }: CompressedRows, at: number) =>
    starts[at] === starts[at + 1] ? 0 : (values[starts[at] ?? 0] ?? 0) + 1
  const [ofKinds, ofDates] = [kinds.ownCodesByRecord(), dates.ownCodesByRecord()]
  const kindCount = kinds.own.keys.length + 1
  return (position) => codeIn(ofKinds, position) + kindCount * codeIn(ofDates, position)
}

/** Of so many ties all are compared with each other, which takes less time than to group them. */
const few = 8

const areAllUnlike = (row: Uint32Array, sorts: Uint32Array): boolean =>
  row.length <= few &&
  row.every((at, index) => row.every((other, before) => before >= index || sorts[other] !== sorts[at]))

/** The groups of several ties in a row that are of one kind and date, in the order of the row. */
function groupsOfSeveral(rows: CompressedRows, sorts: Uint32Array): readonly (readonly number[])[] {
  const found: (readonly number[])[] = []
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    if (rowLength(rows, row) < 2 || areAllUnlike(rowAt(rows, row), sorts)) continue
    for (const group of Map.groupBy(rowAt(rows, row), (at) => sorts[at]).values())
      if (group.length > 1) found.push(group)
  }
  return found
}

/**
 * Bundles of some ties, in the order in which the first tie of each stands among them; made once for all languages.
 *
 * @param ties their numbers
 */
export const bundlesOf = /* @__PURE__ */ memoizePair((ties: Uint32Array, atlas: Atlas): TieBundles => {
  const begin = recordIndex(atlas.records).firstOf('ties')
  const { first, second } = tieEnds(atlas)
  const actors = actorsAsOf(atlas, atlas.manifest.asOf).count
  const firstAt = (at: number) => first[(ties[at] ?? 0) - begin] ?? -1
  const secondAt = (at: number) => second[(ties[at] ?? 0) - begin] ?? -1
  const sortOf = kindAndDate(atlas)
  const sorts = ties.map((number) => sortOf(number - begin))
  const places = new Uint32Array(ties.length)
  for (let at = 0; at < places.length; at++) places[at] = at

  // The ties of one actor, kind and date: most are the only one, which has one partner.
  const several = groupsOfSeveral(
    groupByKey(places, (at) => firstAt(at) + 1, actors + 1),
    sorts,
  )
  const isFurther = new Uint8Array(ties.length)
  for (const group of several) for (const at of group) isFurther[at] = 1
  const bundles = new Map<
    string,
    { readonly at: number; readonly some: number[]; readonly others: readonly number[] }
  >()
  for (const group of several.toSorted(([a = 0], [b = 0]) => a - b)) {
    const [at = 0] = group
    const others = group.map(secondAt)
    const key = `${sorts[at]} ${others.toSorted((a, b) => a - b).join(' ')}`
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { at, some: [firstAt(at)], others })
    else known.some.push(firstAt(at))
  }

  const only = places.filter((at) => isFurther[at] === 0)
  const withOnePartner = groupsOfSeveral(
    groupByKey(only, (index) => secondAt(only[index] ?? 0) + 1, actors + 1),
    sorts,
  )
  for (const group of withOnePartner)
    for (let index = 1; index < group.length; index++) isFurther[group[index] ?? 0] = 1
  const begins = only.filter((at) => isFurther[at] === 0)
  const groupFrom = (at: number) => withOnePartner.find(([one]) => one === at) ?? [at]
  const firstOnes = Array.from(begins.subarray(0, maxMade), (at) => ({
    at,
    some: groupFrom(at).map(firstAt),
    others: [secondAt(at)],
  }))
  return {
    count: begins.length + bundles.size,
    first: [...firstOnes, ...[...bundles.values()].slice(0, maxMade)]
      .toSorted((a, b) => a.at - b.at)
      .slice(0, maxMade)
      .map(({ at, some, others }) => ({ tie: (ties[at] ?? 0) - begin, some, others })),
  }
})
