/** A list is with commas, repeated, or both; one value is one value, however often it is said. */
import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { endpointsOf } from '../endpoints/all.ts'
import { linksUnder } from '../links.ts'
import { operationsOf } from '../openapi/operations.ts'
import { ask } from '../testing/ask.ts'
import type { Parameter } from './parameter.ts'

const service = { atlas, links: linksUnder('') }
const all = operationsOf(endpointsOf(service), service).filter(({ method }) => method === undefined)

/** An address of the operation with all that it must be given. */
function addressOf({ path, pathParameters = [], examples = {} }: (typeof all)[number], given: string): string {
  const filled = pathParameters.reduce((text, { name, example }) => text.replace(`{${name}}`, example), path)
  const needed = new URLSearchParams(examples).toString()
  return `${filled}?${[needed, given].filter((one) => one !== '').join('&')}`
}

/** Values that a parameter may take. */
function valuesOf({ schema }: Parameter<unknown>): readonly [string, string] {
  const item = schema.type === 'array' ? schema.items : schema
  if (item.type === 'string' && item.enum !== undefined) return [item.enum[0] ?? '', item.enum[1] ?? '']
  if (item.type === 'integer') return ['1', '2']
  if (item.type === 'boolean') return ['true', 'false']
  if (item.pattern?.startsWith('^\\d{4}')) return ['2017', '2018']
  return item.pattern === undefined ? ['energy', 'motor'] : ['aerospace', 'automotive']
}

const parameters = all.flatMap((operation) =>
  Object.entries(operation.parameters).map(
    ([name, parameter]) => [`${operation.path} ${name}`, operation, name, parameter] as const,
  ),
)

/** What an answer says, but for its address. */
const said = async (address: string) => {
  const { status, body } = await ask(address)
  return JSON.stringify([status, body?.errors ?? body?.data ?? body])
}

describe.each(parameters.filter(([, , , { schema }]) => schema.type === 'array'))(
  '%s',
  (_, operation, name, parameter) => {
    const [one, other] = valuesOf(parameter)

    it('repeated is the list with commas', async () => {
      const wanted = await said(addressOf(operation, `${name}=${one},${other}`))
      expect(await said(addressOf(operation, `${name}=${one}&${name}=${other}`))).toBe(wanted)
      expect(await said(addressOf(operation, `${name}=${one}%2C${other}&${name}=${one}`))).toBe(wanted)
    })

    it('empty is not given', async () => {
      expect(await said(addressOf(operation, `${name}=`))).toBe(await said(addressOf(operation, '')))
    })
  },
)

describe.each(parameters.filter(([, , , { schema }]) => schema.type !== 'array'))(
  '%s',
  (_, operation, name, parameter) => {
    const [one, other] = valuesOf(parameter)
    // What must be given stands in the address already.
    const given = { ...operation, examples: { ...operation.examples } }
    delete given.examples[name]

    it('said twice is said once; said in two ways is an error that names both', async () => {
      const value = operation.examples?.[name] ?? one
      expect(await said(addressOf(given, `${name}=${value}&${name}=${value}`))).toBe(
        await said(addressOf(given, `${name}=${value}`)),
      )
      const { status, body } = await ask(addressOf(given, `${name}=${value}&${name}=${other}`))
      expect([status, body.errors[0]]).toEqual([
        400,
        {
          parameter: name,
          message: `is given more than once, with different values ("${value}", "${other}"); give one of them`,
        },
      ])
    })
  },
)

describe('of the query language', () => {
  it.each([
    ['sort=name&sort=-country', 'sort=name,-country'],
    ['facets=country&facets=kind', 'facets=country,kind'],
    ['fields=names&fields=country', 'fields=names,country'],
    ['limit=3&limit=3', 'limit=3'],
    ['q=energy&q=energy', 'q=energy'],
    ['page=2&limit=5&page=2', 'page=2&limit=5'],
    ['country=ES&country=ES', 'country=ES'],
    ['facets=&sort=&fields=', ''],
  ])('%s is %s', async (given, meant) => {
    expect(await said(`/v1/clusters?${given}`)).toBe(await said(`/v1/clusters?${meant}`))
  })

  it.each(['limit=3&limit=4', 'q=a&q=b', 'page=1&page=2'])('%s is an error', async (given) => {
    const { status, body } = await ask(`/v1/clusters?${given}`)
    expect([status, body.errors[0].parameter]).toEqual([400, given.split('=')[0]])
  })
})
