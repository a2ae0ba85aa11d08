import type { Result } from '@puente/core'
import type { Address, AddressProblem } from './address.ts'
import { tooLong } from './address-problems.ts'

/**
 * What a screen says of its addresses that has only one.
 *
 * @param head the address
 * @param route the route with it
 */
export const soleAddress = <R>(head: string, route: R) => ({
  heads: [head] as const,
  addressOf: (): Address => ({ path: [head] }),
  routeAt: (_model: unknown, { path }: Address): Result<R, AddressProblem> =>
    path.length === 1 ? { ok: true, value: route } : { ok: false, error: tooLong(head) },
})
