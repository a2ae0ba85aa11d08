import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'
import { preferredType } from './accept.ts'

describe('the media type', () => {
  const offered = ['application/json', 'text/html', 'application/ld+json'] as const

  it.each<[string | undefined, string | undefined, string]>([
    [undefined, 'application/json', 'nothing is preferred'],
    ['', 'application/json', 'an empty header prefers nothing'],
    [' , ,', 'application/json', 'empty members say nothing'],
    ['nonsense', 'application/json', 'a header that cannot be read prefers nothing'],
    ['nonsense, text/html', 'text/html', 'a range that cannot be read is passed over'],
    ['*/*', 'application/json', 'everything is as good'],
    ['*', 'application/json', 'so writes Java'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'text/html', 'so writes older Java'],
    ['*/html', undefined, 'a wildcard of types has no subtype'],
    ['text/*', 'text/html', 'a range takes what is in it'],
    ['application/*', 'application/json', 'of what is in it, what is offered first'],
    ['APPLICATION/JSON', 'application/json', 'types ignore case'],
    ['application/json;q=0.5, text/html', 'text/html', 'weight decides'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html', 'so asks a browser'],
    ['application/json, text/plain, */*', 'application/json', 'so ask many scripts'],
    ['*/*, text/html', 'text/html', 'of equal weights, the one that is named'],
    ['text/html, application/json', 'text/html', 'of equal weights, the one that is named first'],
    ['application/json;q=0, */*', 'text/html', 'what weighs nothing is excluded'],
    ['*/*;q=0, text/html', 'text/html', 'the specific range decides, whatever the order'],
    ['text/*;q=0, text/html', 'text/html', 'the specific range decides, whatever the order'],
    ['application/*;q=0.1, application/ld+json;q=0.2', 'application/ld+json', 'each by its most specific range'],
    ['text/csv', undefined, 'we have none of it'],
    ['application/json;q=0', undefined, 'nothing is left'],
    ['application/json; charset=utf-8', 'application/json', 'a parameter does not refuse'],
    ['application/json;charset="UTF-8"', 'application/json', 'nor a quoted one'],
    ['application/json;indent=4;q=0.9, text/html;q=0.5', 'application/json', 'a parameter does not put it behind'],
    ['application/ld+json;profile="http://a/#b"', 'application/ld+json', 'a profile does not refuse'],
    ['application/ld+json;profile="a,text/html;q=1"', 'application/ld+json', 'a quoted comma parts nothing'],
    ['application/ld+json;profile="a\\",b"', 'application/ld+json', 'nor one after an escaped quote'],
    ['application/ld+json;profile="expanded";q=0, */*;q=0.5', 'application/json', 'what we do not send is excluded'],
    ['application/json;charset=utf-8;q=0, */*', 'text/html', 'what we send is excluded'],
    [
      'application/json;q=0.2, application/json;version=2;q=0.9, text/html;q=0.5',
      'text/html',
      'the plain range counts',
    ],
    ['application/json;q=0.3, text/html;Q=0.4', 'text/html', 'the weight ignores case'],
    ['application/json ; q=0.3 , text/html ; q=0.4', 'text/html', 'spaces say nothing'],
    ['application/json;q=high, text/html;q=0.4', 'application/json', 'a weight that cannot be read is not given'],
    ['application/json;q=7, text/html', 'application/json', 'no weight is above 1'],
    ['application/json;;q=0.3;, text/html;q=0.4', 'text/html', 'empty parameters say nothing'],
    ['application/vnd.api+json', undefined, 'another format of the same syntax is another format'],
  ])('of Accept %j is %s: %s', (header, type) => {
    expect(preferredType(header, offered)).toBe(type)
  })

  it('is weighed as in the example of RFC 9110', () => {
    const header = 'text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5'
    const order = ['text/html', 'image/jpeg', 'text/plain']
    expect(preferredType(header, order)).toBe('text/plain')
    expect(preferredType(header, ['text/html', 'image/jpeg'])).toBe('image/jpeg')
  })

  it('is the one of the most specific range with the greatest weight, whatever the order of the ranges', () => {
    const weight = fc.constantFrom('', ';q=0', ';q=0.25', ';q=0.5', ';q=1')
    const name = fc.constantFrom('*/*', 'application/*', 'text/*', ...offered)
    const ranges = fc.uniqueArray(fc.tuple(name, weight), { selector: ([one]) => one, minLength: 1 })
    fc.assert(
      fc.property(ranges, (given) => {
        const weights = new Map<string, number>(given.map(([one, q]) => [one, q === '' ? 1 : Number(q.slice(3))]))
        const weigh = (type: string) =>
          weights.get(type) ?? weights.get(type.replace(/\/.*/, '/*')) ?? weights.get('*/*') ?? 0
        const chosen = preferredType(given.map((one) => one.join('')).join(', '), offered)
        const most = Math.max(...offered.map(weigh))
        if (chosen === undefined) expect(most).toBe(0)
        else expect([weigh(chosen), weigh(chosen) > 0]).toEqual([most, true])
      }),
    )
  })
})

const { body: description } = await ask('/openapi.json')

describe('what an address sends is taken, whatever else a range says of it', () => {
  const addresses: readonly string[] = Object.entries<{ get?: { parameters: { name: string; example?: string }[] } }>(
    description.paths,
  ).flatMap(([path, { get }]) => {
    if (get === undefined) return []
    const query = get.parameters.filter((one) => one.example !== undefined && !path.includes(`{${one.name}}`))
    const filled = path.replaceAll(
      /\{(\w+)\}/g,
      (_, name) => get.parameters.find((one) => one.name === name)?.example ?? '',
    )
    return [filled + (query.length === 0 ? '' : `?${query.map(({ name, example }) => `${name}=${example}`).join('&')}`)]
  })

  it.each(addresses)('%s', async (address) => {
    const plain = await ask(address)
    const [type = ''] = plain.headers.get('content-type')?.split(';') ?? []
    const [main] = type.split('/')
    expect(plain.status).toBe(200)
    for (const accept of [
      '',
      '*/*',
      `${main}/*`,
      type.toUpperCase(),
      `${type};charset=utf-8`,
      `${type};x="a,b;c";q=0.1`,
    ]) {
      const { status, headers } = await ask(address, { headers: { Accept: accept } })
      expect([accept, status, headers.get('content-type')]).toEqual([accept, 200, plain.headers.get('content-type')])
    }
    const refused = await ask(address, { headers: { Accept: `image/png, ${type};q=0` } })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([406, 'application/problem+json'])
  })
})
