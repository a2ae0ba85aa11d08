import { type CollectionName, type Entry, isNodeCollection, lookup } from '@puente/core'
import type { Model } from '../atlas-cache.ts'
import { type AddressResult, fail } from './address.ts'
import { noRecord, unknownAddress } from './address-problems.ts'

/**
 * The record that an address is about, if it is of one of some collections.
 *
 * @param before the address without the id, as it is offered again with ids that are near
 */
export function subjectAt<C extends CollectionName>(
  { atlas }: Model,
  before: string,
  id: string,
  collections: readonly C[],
): AddressResult<Entry> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const near = found.error.didYouMean.map((other) => `${before}/${other}`)
    return fail({ ...noRecord(found.error), nearest: near })
  }
  const { collection, record } = found.value
  if (collections.some((one) => one === collection)) return found
  const wanted = collections.join(', ')
  return fail({
    message: {
      en: `"${record.id}" is one of ${collection}, but ${before} is about ${wanted}`,
      es: `"${record.id}" es de ${collection}, pero ${before} trata de ${wanted}`,
    },
    nearest: [`${collection}/${record.id}`],
  })
}

/**
 * The id of the record that an address is about, if it is a node of the network.
 *
 * @param addressWith the address with another id
 */
export function nodeAt({ atlas }: Model, id: string, addressWith: (id: string) => string): AddressResult<string> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const problem = noRecord(found.error)
    return fail({ ...problem, nearest: problem.nearest.map(addressWith) })
  }
  const { collection, record } = found.value
  return isNodeCollection(collection)
    ? { ok: true, value: record.id }
    : fail(unknownAddress(addressWith(id), [record.id]))
}
