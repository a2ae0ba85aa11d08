import type { Result } from '@puente/core'
import type { Address, AddressProblem } from './address.ts'
import { tooLong } from './address-problems.ts'

/**
 * What a screen says of its addresses that has only one.
 *
 * @param head the address
 * @param place the place with it
 */
export const soleAddress = <P>(head: string, place: P) => ({
  heads: [head] as const,
  addressOf: (): Address => ({ path: [head] }),
  placeAt: (_model: unknown, { path }: Address): Result<P, AddressProblem> =>
    path.length === 1 ? { ok: true, value: place } : { ok: false, error: tooLong(head) },
})
