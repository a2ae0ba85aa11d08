import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import proxyAddr from 'proxy-addr'
import { describe, expect, it } from 'vitest'
import { clientAddressReader, keyOfAddress, parseAddress, trustedProxies } from './client-key.ts'

const nameOf = (trusted: string, peer: string | undefined, forwardedFor?: string) => {
  const address = clientAddressReader(trustedProxies(trusted))(peer, () => forwardedFor)
  return address === undefined ? undefined : keyOfAddress(address)
}

/** Addresses of which about half are trusted, since chains of those are what can go wrong. */
const trusted = '10.0.0.0/8, 2001:db8::/32'
const tenAddress = fc.ipV4().map((text) => text.replace(/^\d+/, '10'))
const address = fc.oneof(
  fc.ipV4(),
  tenAddress,
  fc.ipV6(),
  fc.constantFrom('2001:db8::7', '::ffff:10.0.0.7', '10.0.0.1'),
)
const untrusted = fc.oneof(fc.ipV4(), fc.ipV6()).filter((text) => !trustedProxies(trusted)(parseAddress(text)!))
const anything = fc.oneof(
  fc.string(),
  fc.array(address).map((all) => all.join(', ')),
)

describe('the client of a request', () => {
  it('is the peer, whatever X-Forwarded-For says, unless the peer is a proxy of ours', () => {
    fc.assert(
      fc.property(untrusted, anything, (peer, forwardedFor) => {
        expect(nameOf(trusted, peer, forwardedFor)).toBe(nameOf('', peer))
      }),
    )
  })

  it('cannot be chosen through a proxy of ours, which adds the address of its peer', () => {
    fc.assert(
      fc.property(tenAddress, untrusted, anything, (proxy, client, forged) => {
        expect(nameOf(trusted, proxy, `${forged}, ${client}`)).toBe(nameOf('', client))
      }),
    )
  })

  it('is who Express takes for it, along any chain of addresses', () => {
    fc.assert(
      fc.property(address, fc.array(address, { maxLength: 5 }), (peer, chain) => {
        const forwardedFor = chain.join(', ')
        const headers = chain.length === 0 ? {} : { 'x-forwarded-for': forwardedFor }
        const request = { socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage
        const express = parseAddress(proxyAddr(request, trusted.split(', ')))
        expect(nameOf(trusted, peer, forwardedFor)).toBe(keyOfAddress(express!))
      }),
    )
  })

  it.each([
    ['10.0.0.1', undefined, '10.0.0.1'],
    ['10.0.0.1', '', '10.0.0.1'],
    ['10.0.0.1', 'unknown', '10.0.0.1'],
    ['10.0.0.1', '192.0.2.1, unknown', '10.0.0.1'],
    ['10.0.0.1', '192.0.2.1:4711', '192.0.2.1'],
    ['10.0.0.1', '[2001:db9::1]:4711', '2001:db9:0:0::/64'],
    ['10.0.0.1', '198.51.100.7, 192.0.2.1,10.9.9.9', '192.0.2.1'],
    [undefined, '192.0.2.1', undefined],
  ])('of %s with X-Forwarded-For %j is %s', (peer, forwardedFor, client) => {
    expect(nameOf(trusted, peer, forwardedFor)).toBe(client)
  })

  it('is one in each IPv6 network of 64 bits, and in no wider one', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (text, end) => {
        const first = parseAddress(text)!
        fc.pre(first.kind() === 'ipv6')
        const bytes = first.toByteArray()
        const hex = [
          ...bytes.slice(0, 8).map((byte) => byte.toString(16).padStart(2, '0')),
          end.toString(16).padStart(16, '0'),
        ]
        const written = (digits: string) => digits.match(/.{4}/g)!.join(':')
        expect(nameOf('', written(hex.join('')))).toBe(keyOfAddress(first))
        const other = (bytes[7]! ^ 1).toString(16).padStart(2, '0')
        expect(nameOf('', written([...hex.slice(0, 7), other, ...hex.slice(8)].join('')))).not.toBe(keyOfAddress(first))
      }),
    )
  })
})
