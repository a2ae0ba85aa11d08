/** Who a client is, as far as its address tells. @module */
import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { type Address, addressFrom } from './proxies.ts'

/** The network that one customer of a provider mostly has, in IPv6: whoever is given it can choose any address in it. */
const customerParts = 4

/**
 * What a client is counted under: an IPv4 address, or the first 64 bits of an IPv6 address.
 *
 * @example
 * clientName(ipaddr.parse('2001:db8:1:2:3:4:5:6')) // '2001:db8:1:2::/64'
 */
export function clientName(address: Address): string {
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
function rememberingAddresses(): typeof addressFrom {
  const known = new LRUCache<string, Address>({ max: rememberedTexts })
  return (text) => {
    const address = known.get(text) ?? addressFrom(text)
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
export function clientAddresses(isProxy: (address: Address) => boolean) {
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
