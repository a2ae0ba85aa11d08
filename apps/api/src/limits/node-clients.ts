/** Clients as a Node server sees them. @module */
import { clientAddresses, clientName } from './client.ts'
import type { RateLimit } from './gate.ts'
import { trustedProxies } from './proxies.ts'

/** Who comes without an IP address is counted with all others who do. */
const unknownClient = 'unknown'

/**
 * A limit for the clients of a Node server.
 *
 * @param told how many requests each client may make in a minute, and which proxies are one's own
 * @returns nothing if there is no limit
 */
export function rateLimitFor(told: {
  readonly rateLimit: number
  readonly trustedProxies: string
}): RateLimit | undefined {
  if (told.rateLimit === 0) return undefined
  const addressOf = clientAddresses(trustedProxies(told.trustedProxies))
  return {
    requests: told.rateLimit,
    seconds: 60,
    clientOf: ({ peer, header }) => {
      const address = addressOf(peer, () => header('x-forwarded-for'))
      return address === undefined ? unknownClient : clientName(address)
    },
  }
}
