/** Which peers are proxies of one's own, whose word on their clients is taken. @module */
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'

/** An IP address. */
export type Address = IPv4 | IPv6

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
export function addressFrom(text: string): Address | undefined {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(text) || (text.includes(':') && ipaddr.IPv6.isValid(text))
  return isAddress ? plain(ipaddr.parse(text)) : undefined
}

function rangeFrom(text: string): AddressRange | undefined {
  const [written = '', bits, ...more] = text.split('/')
  const address = addressFrom(written)
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
export const misnamedProxies = (list: string): readonly string[] =>
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
