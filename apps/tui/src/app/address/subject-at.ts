import { type CollectionName, type Entry, lookup, type Result } from '@puente/core'
import type { AtlasCache } from '../atlas-cache.ts'
import type { AddressProblem } from './address.ts'
import { noRecord } from './address-problems.ts'

/**
 * The record that an address is about, if it is of one of some collections.
 *
 * @param before the address without the id, as it is offered again with ids that are near
 */
export function subjectAt<C extends CollectionName>(
  { atlas }: AtlasCache,
  before: string,
  id: string,
  collections: readonly C[],
): Result<Entry, AddressProblem> {
  const found = lookup(atlas, id)
  if (!found.ok) {
    const near = found.error.didYouMean.map((other) => `${before}/${other}`)
    return { ok: false, error: { ...noRecord(found.error), nearest: near } }
  }
  const { collection, record } = found.value
  if (collections.some((one) => one === collection)) return found
  const wanted = collections.join(', ')
  return {
    ok: false,
    error: {
      message: {
        en: `"${record.id}" is one of ${collection}, but ${before} is about ${wanted}`,
        es: `"${record.id}" es de ${collection}, pero ${before} trata de ${wanted}`,
      },
      nearest: [`${collection}/${record.id}`],
    },
  }
}
