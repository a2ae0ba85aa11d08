import { describe, expect, it } from 'vitest'
import { invalidProxies, parseAddress, trustedProxies } from './client-key.ts'

function trusts(list: string, text: string): boolean {
  const address = parseAddress(text)
  if (address === undefined) throw new Error(`${text} is no address`)
  return trustedProxies(list)(address)
}

describe('an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8::1', '2001:db8::1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
  ])('%s is %s', (text, address) => {
    expect(parseAddress(text)?.toString()).toBe(address)
  })

  it.each([
    '',
    'unknown',
    '_hidden',
    '1',
    '0x7f.1',
    '010.0.0.1',
    '192.0.2',
    '192.0.2.1 ',
    '192.0.2.256',
    '::1::',
    'a:b',
  ])('is not %j', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })
})

describe('trusted proxies', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['10.0.0.0/8', '10.255.0.1'],
    ['10.0.0.0/8', '::ffff:10.1.1.1'],
    ['::ffff:10.0.0.0/104', '10.1.1.1'],
    ['2001:db8::/32', '2001:db8:ffff::1'],
    ['192.0.2.1, 2001:db8::1', '2001:db8::1'],
    ['loopback', '127.0.0.1'],
    ['loopback', '::1'],
    ['linklocal', 'fe80::1'],
    ['uniquelocal', '172.31.255.255'],
    ['0.0.0.0/0', '203.0.113.1'],
  ])('of %s include %s', (list, address) => {
    expect(trusts(list, address)).toBe(true)
  })

  it.each([
    ['', '127.0.0.1'],
    ['192.0.2.1', '192.0.2.2'],
    ['10.0.0.0/8', '11.0.0.1'],
    ['2001:db8::/32', '2001:db9::1'],
    ['0.0.0.0/0', '2001:db8::1'],
    ['uniquelocal', '172.32.0.1'],
    ['loopback', '10.0.0.1'],
  ])('of %j do not include %s', (list, address) => {
    expect(trusts(list, address)).toBe(false)
  })

  it('are named one by one where they cannot be read', () => {
    expect(invalidProxies('10.0.0.0/8, , lopback,10.0.0.0/33,192.0.2.1/24/8,::/129,::1/x,constructor,::1')).toEqual([
      'lopback',
      '10.0.0.0/33',
      '192.0.2.1/24/8',
      '::/129',
      '::1/x',
      'constructor',
    ])
  })
})
