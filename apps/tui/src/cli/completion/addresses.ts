/** Addresses that begin with what has been typed. @module */
import { type Atlas, collectionNames, isCollectionName } from '@puente/core'
import { atlasCacheOf } from '../../app/atlas-cache.ts'
import { addressHeads, routeAt } from '../../screens/route-at.ts'
import type { Candidate } from './candidates.ts'

/** The ids that may stand behind the first word of an address. */
const idsAfter = ({ records }: Atlas, head: string): readonly string[] =>
  (isCollectionName(head) ? [head] : collectionNames).flatMap((name) => records[name].map(({ id }) => id))

/** Addresses that begin with a text, and at which there is something. */
export function completeAddress(atlas: Atlas, text: string): readonly Candidate[] {
  const [head = '', behind] = text.split('/')
  if (behind === undefined) return addressHeads.filter((one) => one.startsWith(text)).map((one) => ({ text: one }))
  const cache = atlasCacheOf(atlas)
  return idsAfter(atlas, head)
    .map((id) => `${head}/${id}`)
    .filter((address) => address.startsWith(text) && routeAt(cache, address).ok)
    .map((address) => ({ text: address }))
}
