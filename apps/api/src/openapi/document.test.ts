import { atlas } from '@puente/core'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { endpointsOf } from '../endpoints/all.ts'
import { mediaTypes } from '../http/formats.ts'
import { linksUnder } from '../links.ts'
import { createRoutes } from '../routes.ts'
import { ask } from '../testing/ask.ts'
import { type Operation, operationsOf } from './operations.ts'

const service = { atlas, links: linksUnder('') }
const all = operationsOf(endpointsOf(service), service)
const { text: source, body: document } = await ask('/openapi.json')

/** What is looked at of an operation. */
interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { example?: unknown }>> }>>
}

const ajv = addFormats.default(new Ajv2020.Ajv2020({ strict: false }))
ajv.addSchema(document, 'openapi')

/** A request that the operation answers. */
function addressOf({ path, pathParameters = [], examples = {} }: Operation): string {
  const filled = pathParameters.reduce((text, { name, example }) => text.replace(`{${name}}`, example), path)
  const query = new URLSearchParams(examples).toString()
  return query === '' ? filled : `${filled}?${query}`
}

it('the description passes a strict linter without a warning', async () => {
  const rules = {
    'operation-description': 'error',
    'tag-description': 'error',
    'path-http-verbs-order': 'error',
  } as const
  const config = await createConfig({ extends: ['recommended-strict'], rules })
  const problems = await lintFromString({ source, config })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

describe.each(
  Object.entries<Record<string, OperationObject>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => [`${method} ${path}`, one] as const),
  ),
)('%s', (_, { operationId, summary, description, tags, responses, requestBody }) => {
  it('says what it is, what comes and how that looks', () => {
    expect([operationId, summary, description]).toEqual(Array(3).fill(expect.stringMatching(/\w{3}/)))
    expect(description).not.toBe(summary)
    expect(tags).toHaveLength(1)
    for (const [mediaType, { example }] of Object.entries(responses['200']!.content)) {
      if (/json$|csv|markdown|plain/.test(mediaType) && !/ld\+|geo\+|csl\+|jgf\+|ndjson/.test(mediaType)) {
        expect([mediaType, typeof example]).toEqual([mediaType, mediaType === mediaTypes.json ? 'object' : 'string'])
      }
    }
    if (requestBody !== undefined) expect(requestBody.content[mediaTypes.json]?.example).toBeTypeOf('object')
  })
})

it('examples are what the service answers', async () => {
  const { example } = document.paths['/v1/clusters/{id}'].get.responses['200'].content[mediaTypes.json]
  const [first] = atlas.records.clusters
  expect(example.data).toMatchObject({ id: first!.id, collection: 'clusters' })
  const list = document.paths['/v1/search'].get.responses['200'].content
  expect(list[mediaTypes.json].example.dataset.hash).toBe(atlas.hash)
  expect(list[mediaTypes.csv].example).toMatch(/^rank,score,collection,/)
})

it('describes every route that there is, and no other', () => {
  const routes = createRoutes(service, '').routes.filter(({ method }) => method !== 'ALL')
  const served = routes
    .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
    .filter((path) => !path.startsWith('/v1/{collection}'))
  const described = all.map(({ path }) => path).filter((path) => path !== '/v1/{collection}')
  expect(described).toEqual(expect.arrayContaining(served))
  expect(Object.keys(document.paths)).toEqual(all.map(({ path }) => path))
  expect(new Set(described).size).toBe(described.length)
})

const read = all.filter(({ method }) => method === undefined)

describe.each(read.map((operation) => [operation.path, operation] as const))('%s', (path, operation) => {
  const { responses } = document.paths[path].get
  const content = responses['200'].content

  /** Whether an answer has the headers that are always there as it is described. */
  function expectHeaders(described: object, { headers }: Awaited<ReturnType<typeof ask>>) {
    for (const [name, { $ref }] of Object.entries<{ $ref: string }>({ ...described })) {
      expect($ref).toBe(`#/components/headers/${name}`)
      if (document.components.headers[name].required)
        expect([path, name, headers.has(name)]).toEqual([path, name, true])
    }
  }

  it('has the headers that are described, and when it is unchanged', async () => {
    const answer = await ask(addressOf(operation))
    expectHeaders(responses['200'].headers, answer)
    for (const name of ['ETag', 'Link', 'Content-Language', 'Vary']) {
      if (answer.headers.has(name)) expect(Object.keys(responses['200'].headers)).toContain(name)
    }
    const tag = answer.headers.get('etag')
    expect([path, tag === null]).toEqual([path, responses['304'] === undefined])
    if (tag === null) return
    const unchanged = await ask(addressOf(operation), { headers: { 'If-None-Match': tag } })
    expect([unchanged.status, unchanged.text]).toEqual([304, ''])
    expectHeaders(responses['304'].headers, unchanged)
  })

  it('has those of problems where it has one', async () => {
    const { responses: problems } = document.components
    expectHeaders(
      problems['problem-406'].headers,
      await ask(addressOf(operation), { headers: { Accept: 'image/png' } }),
    )
    expectHeaders(problems['problem-405'].headers, await ask(addressOf(operation), { method: 'DELETE' }))
  })

  it('answers in each format as it is described, and in no other', async () => {
    for (const format of operation.formats) {
      const answer = await ask(addressOf(operation), { headers: { Accept: mediaTypes[format] } })
      expect([format, answer.status]).toEqual([format, 200])
      expect(answer.headers.get('content-type')?.split(';')[0]).toBe(mediaTypes[format])
      expect(Object.keys(content)).toContain(mediaTypes[format])
      if (format !== 'json') continue
      const pointer = ['paths', path, 'get', 'responses', '200', 'content', mediaTypes.json, 'schema']
      const escaped = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      const validate = ajv.compile({ $ref: `openapi#/${escaped.join('/')}` })
      expect([validate(answer.body), validate.errors]).toEqual([true, null])
    }
    const other = await ask(addressOf(operation), { headers: { Accept: 'image/png' } })
    expect([other.status, other.body.available]).toEqual([406, Object.keys(content)])
  })

  it('refuses an unknown parameter with a problem as it is described', async () => {
    const address = addressOf(operation)
    const { status, body } = await ask(`${address}${address.includes('?') ? '&' : '?'}nosuchparameter=1`)
    expect([status, body.errors[0].parameter]).toEqual([400, 'nosuchparameter'])
    const validate = ajv.compile({ $ref: 'openapi#/components/schemas/Problem' })
    expect([validate(body), validate.errors]).toEqual([true, null])
    expect(Object.keys(document.paths[path].get.responses)).toContain('400')
  })

  it('reads every parameter that is described', async () => {
    const described = document.paths[path].get.parameters.filter((one: { in: string }) => one.in === 'query')
    const query = new URLSearchParams(described.map(({ name }: { name: string }) => [name, ' ']))
    const { body } = await ask(`${addressOf(operation).split('?')[0]}?${query}`)
    expect(JSON.stringify(body.errors)).not.toMatch(/unknown (parameter|field)/)
  })
})
