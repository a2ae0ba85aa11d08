/** Who a client is, as far as its address tells. @module */
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import type { RateLimit } from './rate-limiter.ts'

/** An IP address. */
type Address = IPv4 | IPv6

/** A range of addresses: its first, and how many leading bits its addresses share. */
type AddressRange = readonly [Address, number]

/** Ranges that have names, by the same names as in Express. */
const namedRanges: ReadonlyMap<string, readonly string[]> = new Map([
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
  ['uniquelocal', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
])

/** An address that IPv6 writes for one of IPv4 is that one. */
const plain = (address: Address): Address =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address

/**
 * Reads an IP address as proxies write it. The spellings that only C libraries know, like `0x7f.1`, are none.
 *
 * @returns the address; nothing if it is none
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

/**
 * The items of a list of proxies that name no address.
 *
 * @param list as {@link trustedProxies} takes it
 */
export const invalidProxies = (list: string): readonly string[] =>
  itemsOf(list).filter((item) => rangesFrom(item) === undefined)

/**
 * Which peers are proxies of one's own.
 *
 * @param list IP addresses, CIDR ranges, `loopback`, `linklocal`, `uniquelocal`, with commas between them; empty for none
 * @returns whether an address is that of such a proxy
 * @example
 * trustedProxies('loopback, 10.1.0.0/16')(ipaddr.parse('10.1.2.3')) // true
 */
export function trustedProxies(list: string): (address: Address) => boolean {
  const ranges = itemsOf(list).flatMap((item) => rangesFrom(item) ?? [])
  return (address) => ranges.some(([first, bits]) => first.kind() === address.kind() && address.match(first, bits))
}

/** The network that one customer of a provider mostly has, in IPv6: whoever is given it can choose any address in it. */
const customerParts = 4

/**
 * What a client is counted under: an IPv4 address, or the first 64 bits of an IPv6 address.
 *
 * @example
 * clientName(ipaddr.parse('2001:db8:1:2:3:4:5:6')) // '2001:db8:1:2::/64'
 */
export function keyOfAddress(address: Address): string {
  if (address instanceof ipaddr.IPv4) return address.toString()
  const network = address.parts.slice(0, customerParts).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}

/** Some proxies write the port as well: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
const withoutPort = (text: string) => text.replace(/^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/, '$1$2')

/** To read an IPv6 address takes as long as half an answer, and who asked once asks again. */
const rememberedTexts = 1000

/** The longest text of an address, but for the name of a network card that can follow it. */
const longestText = 45

/** Reads addresses, and remembers them. */
function rememberingAddresses(): typeof parseAddress {
  const known = new LRUCache<string, Address>({ max: rememberedTexts })
  return (text) => {
    const address = known.get(text) ?? parseAddress(text)
    if (address !== undefined && text.length <= longestText) known.set(text, address)
    return address
  }
}

/**
 * Whose request it is.
 *
 * A proxy adds the address of its own peer at the end of `X-Forwarded-For`. So the list is read from its end, for as
 * long as the one who says it is a proxy of one's own; whatever a client wrote into it stands before, and is not read.
 *
 * @param isProxy whether an address is that of a proxy of one's own
 * @returns gives the address that a request comes from, for the connection's other end and the header; nothing if the
 * other end has no IP address
 */
export function clientAddressReader(isProxy: (address: Address) => boolean) {
  const read = rememberingAddresses()
  return (peer: string | undefined, forwardedFor: () => string | undefined): Address | undefined => {
    let client = peer === undefined ? undefined : read(peer)
    if (client === undefined || !isProxy(client)) return client
    for (const said of (forwardedFor() ?? '').split(',').reverse()) {
      const next = read(withoutPort(said.trim()))
      if (next === undefined) return client
      client = next
      if (!isProxy(client)) return client
    }
    return client
  }
}

/** Who comes without an IP address is counted with all others who do. */
const unknownClient = 'unknown'

/**
 * A limit for the clients of a Node server.
 *
 * @param told how many requests each client may make in a minute, and which proxies are one's own
 * @returns nothing if there is no limit
 */
export function clientRateLimit(told: {
  readonly rateLimit: number
  readonly trustedProxies: string
}): RateLimit | undefined {
  if (told.rateLimit === 0) return undefined
  const addressOf = clientAddressReader(trustedProxies(told.trustedProxies))
  return {
    requests: told.rateLimit,
    seconds: 60,
    clientKey: ({ peer, header }) => {
      const address = addressOf(peer, () => header('x-forwarded-for'))
      return address === undefined ? unknownClient : keyOfAddress(address)
    },
  }
}
