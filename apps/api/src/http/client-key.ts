/** Clients by IP address, also behind trusted proxies. @module */
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'
import { memoize } from './memoize.ts'
import type { RateLimit } from './rate-limiter.ts'

type Address = IPv4 | IPv6

/** A range of addresses: its first, and how many leading bits its addresses share. */
type AddressRange = readonly [Address, number]

/** Ranges with names, as in Express. */
const namedRanges: ReadonlyMap<string, readonly string[]> = new Map([
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
  ['uniquelocal', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
])

/** An IPv4 address that is written as IPv6 is an IPv4 address. */
const plain = (address: Address): Address =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address

/**
 * Reads an IP address as proxies write it. Spellings that only C libraries know, like `0x7f.1`, are refused.
 *
 * @returns nothing if the text is not an address
 */
export function parseAddress(text: string): Address | undefined {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(text) || (text.includes(':') && ipaddr.IPv6.isValid(text))
  return isAddress ? plain(ipaddr.parse(text)) : undefined
}

function rangeFrom(text: string): AddressRange | undefined {
  const [written = '', bits, ...more] = text.split('/')
  const address = parseAddress(written)
  if (address === undefined || more.length > 0) return undefined
  const all = address instanceof ipaddr.IPv4 ? 32 : 128
  if (bits === undefined) return [address, all]
  const isMapped = written.includes(':') && all === 32
  const length = /^\d{1,3}$/.test(bits) ? Number(bits) - (isMapped ? 96 : 0) : -1
  return length >= 0 && length <= all ? [address, length] : undefined
}

function rangesFrom(item: string): readonly AddressRange[] | undefined {
  const ranges = (namedRanges.get(item) ?? [item]).map(rangeFrom)
  return ranges.every((range) => range !== undefined) ? ranges : undefined
}

const itemsOf = (list: string) =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** The items of a list of proxies that are not addresses. */
export const invalidProxies = (list: string): readonly string[] =>
  itemsOf(list).filter((item) => rangesFrom(item) === undefined)

/**
 * Recognizes trusted proxies.
 *
 * @param list IP addresses, CIDR ranges, `loopback`, `linklocal`, `uniquelocal`, with commas between them; empty for none
 * @example
 * trustedProxies('loopback, 10.1.0.0/16')(ipaddr.parse('10.1.2.3')) // true
 */
export function trustedProxies(list: string): (address: Address) => boolean {
  const ranges = itemsOf(list).flatMap((item) => rangesFrom(item) ?? [])
  return (address) => ranges.some(([first, bits]) => first.kind() === address.kind() && address.match(first, bits))
}

/** Parts of the network that a provider gives to one customer in IPv6, who can choose any address in it. */
const customerParts = 4

/**
 * The key of a client: an IPv4 address, or the first 64 bits of an IPv6 address.
 *
 * @example
 * keyOfAddress(ipaddr.parse('2001:db8:1:2:3:4:5:6')) // '2001:db8:1:2::/64'
 */
export function keyOfAddress(address: Address): string {
  if (address instanceof ipaddr.IPv4) return address.toString()
  const network = address.parts.slice(0, customerParts).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}

/** Some proxies write the port as well: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
const withoutPort = (text: string) => text.replace(/^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/, '$1$2')

/** Reading an IPv6 address takes as long as half of a cached response, and clients come back. */
const rememberAddresses = () => memoize(parseAddress, { max: 1000, maxLength: 45 })

/**
 * The client of a request.
 *
 * A proxy adds the address of its own peer at the end of `X-Forwarded-For`. So the list is read from its end, while the
 * address is that of a trusted proxy; what a client wrote into the header stands before, and is not read.
 *
 * @returns gives the address that a request comes from, for the connection's other end and the header; nothing if the
 * other end has no IP address
 */
export function clientAddressReader(isProxy: (address: Address) => boolean) {
  const read = rememberAddresses()
  return (peer: string | undefined, forwardedFor: () => string | undefined): Address | undefined => {
    let client = peer === undefined ? undefined : read(peer)
    if (client === undefined || !isProxy(client)) return client
    for (const entry of (forwardedFor() ?? '').split(',').reverse()) {
      const next = read(withoutPort(entry.trim()))
      if (next === undefined) return client
      client = next
      if (!isProxy(client)) return client
    }
    return client
  }
}

/** The key of all clients without an IP address. */
const unknownClient = 'unknown'

/**
 * A rate limit by the IP address of clients.
 *
 * @returns nothing if there is no limit
 */
export function clientRateLimit({
  rateLimit,
  trustedProxies: proxies,
}: {
  readonly rateLimit: number
  readonly trustedProxies: string
}): RateLimit | undefined {
  if (rateLimit === 0) return undefined
  const addressOf = clientAddressReader(trustedProxies(proxies))
  return {
    requests: rateLimit,
    seconds: 60,
    clientOf: ({ peer, header }) => {
      const address = addressOf(peer, () => header('x-forwarded-for'))
      return address === undefined ? unknownClient : keyOfAddress(address)
    },
  }
}
