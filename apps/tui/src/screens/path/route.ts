import { type Entry, isNodeCollection, lookup, type Result } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { noRecord, tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { beginning, type Reading } from '../../app/scroll.ts'
import { emptyInput, type TextInput } from '../../app/text-input.ts'

/** How two records are connected through cooperation. */
export interface PathPlace {
  readonly screen: 'path'
  /** Id of the record where the paths begin. */
  readonly from: string
  /** Id of the record where they end; absent: it is still to be chosen. */
  readonly to?: string
  /** What is typed to find the other end. */
  readonly input: TextInput
  readonly row: number
  readonly top: number
  readonly reading: Reading
}

/** The paths between two records, or the choice of the second. */
export const pathPlace = (from: string, to?: string): PathPlace => ({
  screen: 'path',
  from,
  ...(to === undefined ? {} : { to }),
  input: emptyInput,
  row: 0,
  top: 0,
  reading: beginning,
})

/** The choice of where a path from a record leads, if it is one that others are linked with. */
export const pathFrom = (entry: Entry | undefined): PathPlace | undefined =>
  entry !== undefined && isNodeCollection(entry.collection) ? pathPlace(entry.record.id) : undefined

/** The address of a path. */
export const pathAddress = (_model: Model, { from, to }: PathPlace): Address => ({
  path: ['path', from, ...(to === undefined ? [] : [to])],
})

/** The id of an end, or what is wrong with it. */
function endAt({ atlas }: Model, id: string, addressWith: (end: string) => string): Result<string, AddressProblem> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const problem = noRecord(found.error)
    return { ok: false, error: { ...problem, nearest: problem.nearest.map(addressWith) } }
  }
  const { collection, record } = found.value
  return isNodeCollection(collection)
    ? { ok: true, value: record.id }
    : { ok: false, error: unknownAddress(addressWith(id), [record.id]) }
}

/** The paths at an address. */
export function pathPlaceAt(model: Model, { path }: Address): Result<PathPlace, AddressProblem> {
  const [, first, second, ...rest] = path
  if (first === undefined) {
    const [cluster] = model.atlas.records.clusters
    return { ok: false, error: unknownAddress('path', cluster === undefined ? [] : [`path/${cluster.id}`]) }
  }
  const from = endAt(model, first, (end) => (second === undefined ? `path/${end}` : `path/${end}/${second}`))
  if (!from.ok) return from
  if (second === undefined) return { ok: true, value: pathPlace(from.value) }
  const to = endAt(model, second, (end) => `path/${from.value}/${end}`)
  if (!to.ok) return to
  if (rest.length > 0) return { ok: false, error: tooLong(`path/${from.value}/${to.value}`) }
  return { ok: true, value: pathPlace(from.value, to.value) }
}
