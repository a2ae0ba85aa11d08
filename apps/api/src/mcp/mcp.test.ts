/** The Model Context Protocol, as the SDK's own client speaks it with a real server. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import {
  collectionNames,
  cooperationPaths,
  displayMatches,
  atlas as embedded,
  formatCitation,
  matches,
  query,
  search,
} from '@puente/core'
import { briefing, briefingMarkdown } from '@puente/core/briefing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask, atlas } from '../testing/ask.ts'
import { type Serving, serve } from '../testing/serve.ts'

let serving: Serving
let client: Client
let listed: readonly Tool[]

beforeAll(async () => {
  serving = await serve(createApp(embedded).fetch)
  client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${serving.address}/mcp`)))
  // From here on the client holds every structured answer to the schema that its tool is listed with.
  listed = (await client.listTools()).tools
})

afterAll(async () => {
  await client.close()
  await serving.stop()
})

/** A suggestion, as far as a test takes it apart. */
interface Suggested {
  readonly introduction: { readonly steps: readonly { readonly ways: readonly unknown[] }[] }
}

/** Calls a tool: its text, its data, and whether it is an error. */
async function call(name: string, given: Record<string, unknown>) {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: given })
  const [first] = Array.isArray(content) ? content : []
  return { text: String(first?.text), body: JSON.parse(JSON.stringify(structuredContent ?? {})), isError }
}

it('says what it is before anything is asked', () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'puente', title: atlas.manifest.title.en })
  expect(client.getInstructions()).toContain(atlas.manifest.description.en)
  // No list changes while the service runs, and it sends nothing of its own.
  expect(client.getServerCapabilities()).toEqual({ tools: {}, resources: { listChanged: false }, completions: {} })
})

it('lists its tools, each described, with arguments described, and reading only', () => {
  expect(listed.map(({ name }) => name)).toEqual(['search', 'get', 'find', 'match', 'path', 'developments', 'briefing'])
  for (const { description, inputSchema, outputSchema, annotations } of listed) {
    expect(description).toMatch(/\.$/)
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
    expect(outputSchema?.required).toContain('dataset')
    for (const property of Object.values(inputSchema.properties ?? {})) {
      expect(Reflect.get(property, 'description')).toMatch(/\w/)
    }
  }
})

describe('a tool answers as the route of the same question does', () => {
  it.each([
    ['search', { q: 'energia bilbo', limit: 3 }, '/v1/search?q=energia+bilbo&limit=3'],
    ['get', { id: 'claut' }, '/v1/clusters/claut'],
    ['path', { from: 'claut', to: 'acicae', count: 2 }, '/v1/paths?from=claut&to=acicae&count=2'],
    ['developments', { about: 'claut', limit: 2 }, '/v1/developments?about=claut&limit=2'],
  ])('%s', async (name, given, route) => {
    for (const lang of ['en', 'es']) {
      const { body, isError } = await call(name, { ...given, lang })
      expect(isError).toBe(false)
      expect(body).toEqual((await ask(`${route}${route.includes('?') ? '&' : '?'}lang=${lang}`)).body)
    }
  })

  it('match, but that it has the easiest way of each introduction and no more partners than suggestions', async () => {
    const { body } = await call('match', { id: 'green-synergy-cluster', limit: 2, organizations: true })
    const route = await ask('/v1/clusters/green-synergy-cluster/matches?limit=2&organizations=true')
    const { data } = route.body
    const shortened = data.suggestions.map(({ introduction: { steps, ...path }, ...match }: Suggested) => ({
      ...match,
      introduction: { ...path, steps: steps.map(({ ways, ...step }) => ({ ...step, ways: ways.slice(0, 1) })) },
    }))
    const existing = data.existing.slice(0, 2)
    expect(body).toEqual({ ...route.body, data: { ...data, existing, suggestions: shortened } })
  })

  it('find, with conditions as texts, numbers and lists', async () => {
    const where = { country: ['ES', 'FR'], sector: 'aerospace' }
    const { body } = await call('find', { collection: 'clusters', where, sort: 'name', limit: 2, facets: 'country' })
    const route = await ask('/v1/clusters?country=ES%2CFR&sector=aerospace&sort=name&limit=2&facets=country')
    expect(body).toEqual(route.body)
    const few = await call('find', { collection: 'sources', where: { number: 24 }, fields: ['id'] })
    expect(few.body.data.map(({ record }: { record: object }) => record)).toEqual([{ id: 'fn-24' }])
  })

  it.each([
    [{ id: 'aerospace' }, '/v1/briefings/sectors/aerospace', { kind: 'sector', id: 'aerospace' }],
    [{ id: 'mx', asOf: '2017' }, '/v1/briefings/places/mx?asOf=2017', undefined],
    [{ id: 'claut', with: 'acicae' }, '/v1/briefings/pairs/claut/acicae', { kind: 'pair', ids: ['claut', 'acicae'] }],
    [{}, '/v1/briefings', { kind: 'atlas' }],
  ] as const)('briefing %j', async (given, route, subject) => {
    const { text, body } = await call('briefing', { ...given, lang: 'es' })
    expect(body).toEqual((await ask(`${route}${route.includes('?') ? '&' : '?'}lang=es`)).body)
    if (subject !== undefined) expect(text).toBe(briefingMarkdown(briefing(atlas, subject, { language: 'es' })))
  })
})

describe('a tool answers on the evidence and as of the date that it is given', () => {
  const questions = [
    ['search', { q: 'promexico', limit: 5 }, '/v1/search?q=promexico&limit=5&'],
    ['get', { id: 'promexico' }, '/v1/organizations/promexico?'],
    ['find', { collection: 'clusters', where: { side: 'eu' }, limit: 3 }, '/v1/clusters?side=eu&limit=3&'],
    ['match', { id: 'claut', limit: 3 }, '/v1/clusters/claut/matches?limit=3&'],
    ['path', { from: 'claut', to: 'hegan', count: 1 }, '/v1/paths?from=claut&to=hegan&count=1&'],
    ['briefing', { id: 'mx' }, '/v1/briefings/places/mx?'],
  ] as const

  it.each(questions)('%s', async (name, given, route) => {
    const stamps = []
    for (const view of [{}, { evidence: 'paper' }, { asOf: '2019-03-01' }, { evidence: 'paper', asOf: '2018' }]) {
      const { body } = await call(name, { ...given, ...view })
      const { body: expected } = await ask(route + new URLSearchParams(view))
      expect([body.dataset, body.data.length]).toEqual([expected.dataset, expected.data.length])
      stamps.push([body.dataset.evidence, body.dataset.asOf])
    }
    expect(stamps).toEqual([
      ['best', '2026-11'],
      ['paper', '2019-03'],
      ['best', '2019-03-01'],
      ['paper', '2018'],
    ])
  })

  it.each(questions)('%s, and says what is wrong with them', async (name, given) => {
    const wrong = await call(name, { ...given, evidence: 'papr', asOf: '2019-3' })
    expect(wrong.isError).toBe(true)
    expect(wrong.text).toMatch(/^evidence: .*"paper"/m)
    expect(wrong.text).toMatch(/^asOf: "2019-3" is no date/m)
    const early = await call(name, { ...given, asOf: '1492' })
    expect([early.isError, early.text]).toEqual([
      true,
      expect.stringMatching(/^asOf: the atlas holds nothing from 1492/),
    ])
  })
})

describe('the text of a tool can be read alone, with where each fact stands', () => {
  it('search', async () => {
    const { text } = await call('search', { q: 'queretaro', collection: ['clusters', 'places'] })
    const hits = search(atlas, 'queretaro', { collections: ['clusters', 'places'] })
    expect(text.split('\n')).toHaveLength(hits.length)
    expect(text).toMatch(/^- Aerocluster de Querétaro \(clusters\/aerocluster-queretaro\): .* \[section .*\]$/m)
  })

  it('get', async () => {
    const { text } = await call('get', { id: 'aerocluster-queretaro' })
    expect(text).toMatch(/^# Aerocluster de Querétaro\n.*clusters\/aerocluster-queretaro$/m)
    expect(text).toMatch(/^Sources: \[section .*page \d+.*\]$/m)
    expect(text).toContain('HEGAN')
    expect((await call('get', { id: 'aerocluster-queretaro', lang: 'es' })).text).toMatch(/^Fuentes: \[sección /m)
  })

  it('find', async () => {
    const { text } = await call('find', { collection: 'ties', limit: 3, page: 2, facets: 'basis' })
    const { total } = query(atlas, 'ties', {})
    expect(text).toMatch(new RegExp(`^${total} in all; page 2 of ${Math.ceil(total / 3)}\\.`))
    expect(text.match(/^- /gm)).toHaveLength(3)
    expect(text).toMatch(/^basis: .*\(stated\) \d+/m)
  })

  it('match', async () => {
    const { text } = await call('match', { id: 'claut', limit: 3 })
    const { suggestions } = displayMatches(atlas, matches(atlas, 'claut', { limit: 3 }), 'en')
    for (const { entry, parts } of suggestions) {
      expect(text).toContain(`(clusters/${entry.record.id})`)
      // A page on the sector does not say that the partner works in it.
      for (const { label, citations } of parts.flatMap(({ reasons }) => reasons)) {
        const said = text.split('\n').filter((line) => line.includes(`: ${label}: `))
        const [first] = citations.map((citation) => formatCitation(citation, 'en'))
        expect(said.some((line) => line.includes(`[${first}`))).toBe(true)
      }
    }
  })

  it('path', async () => {
    const { text } = await call('path', { from: 'claut', to: 'acicae' })
    const [first] = cooperationPaths(atlas, 'claut', 'acicae')
    expect(text).toMatch(/^1\. /)
    expect(text.match(/^ {2}- .* → .*\[/gm)?.length).toBeGreaterThanOrEqual(first!.steps.length)
  })
})

describe('what models write is understood', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['search', { q: 'energy', collection: [], limit: null, lang: '' }, { q: 'energy' }],
    ['search', { q: 'energy', collection: '["clusters", "ties"]' }, { q: 'energy', collection: ['clusters', 'ties'] }],
    ['search', { q: 'energy', collection: 'clusters,ties' }, { q: 'energy', collection: ['clusters', 'ties'] }],
    ['search', { q: 'energy', limit: '3' }, { q: 'energy', limit: 3 }],
    [
      'find',
      { collection: 'clusters', where: '{"country": "ES"}' },
      { collection: 'clusters', where: { country: 'ES' } },
    ],
    [
      'find',
      { collection: 'clusters', where: { country: '["ES", "FR"]', sector: '', kind: [], name: null }, q: '', sort: [] },
      { collection: 'clusters', where: { country: ['ES', 'FR'] } },
    ],
    ['find', { collection: 'clusters', where: '', fields: '["id"]' }, { collection: 'clusters', fields: 'id' }],
    ['find', { collection: 'clusters', where: {}, limit: '' }, { collection: 'clusters' }],
    ['match', { id: 'claut', exclude: [], sector: '' }, { id: 'claut' }],
    ['match', { id: 'claut', exclude: '["hegan"]' }, { id: 'claut', exclude: ['hegan'] }],
    ['path', { from: 'claut', to: 'hegan', relations: [''], hide: '[]' }, { from: 'claut', to: 'hegan' }],
    ['briefing', { id: '', with: null, asOf: '' }, {}],
  ])('%s %j', async (name, written, meant) => {
    const [one, other] = [await call(name, written), await call(name, meant)]
    expect(one.isError).toBe(false)
    expect(one.text).toBe(other.text)
    expect(one.body.data).toEqual(other.body.data)
  })

  it('a value of a list that holds a comma is one value', async () => {
    const name = 'Clúster Automotriz de Nuevo León, A.C.'
    const { body } = await call('find', { collection: 'clusters', where: { name: [name] } })
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['claut'])
  })
})

describe('answers are short, and say so', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['search', { q: 'cluster' }, /\nThese are the first 10 of \d+; for more ask with a higher limit\.$/],
    ['match', { id: 'claut' }, /\nThese are the first 3; for more ask with a higher limit\.$/],
    ['path', { from: 'claut', to: 'hegan', count: 1, lang: 'es' }, /\nEstos son los primeros 1; .* count más alto\.$/],
    ['find', { collection: 'clusters' }, /\nFor more ask with page 2, or a higher limit\.$/],
  ])('%s %j', async (name, given, says) => {
    expect((await call(name, given)).text).toMatch(says)
  })

  it('and stay so for every actor', async () => {
    for (const { id } of atlas.records.clusters) {
      const { text, body } = await call('match', { id })
      expect(text.length + JSON.stringify(body).length).toBeLessThan(45_000)
    }
  })

  it('tells why there is nothing, and what to leave out', async () => {
    const { text, body } = await call('find', {
      collection: 'clusters',
      where: { country: 'MX', sector: 'aerospace', label: 'gold' },
    })
    expect(body.notice).toMatch(
      /^Nothing fits country, sector, label together\. Without (country|label) there would be \d+/,
    )
    expect(text).toContain(body.notice)
  })
})

describe('what is wrong with a call is told, all at once, with what may have been meant', () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['get', { id: 'clautt' }, /^id: No record has the id "clautt"\. Did you mean "claut".*\?$/],
    ['get', {}, /^id: is missing/],
    ['get', { id: { claut: true } }, /^id: is neither a text/],
    ['search', { q: 'a', limit: 0, colection: 'ties' }, /^limit: .*\ncolection: .*"collection"/],
    ['find', { collection: 'cluster' }, /^collection: .*findings\. Did you mean "clusters"\?/],
    [
      'find',
      { collection: 'clusters', where: { contry: 'ES' }, limit: 'abc' },
      /contry: .*"country".*\n?.*limit: |limit: .*\ncontry: .*"country"/,
    ],
    ['find', { collection: 'clusters', where: 'country=ES' }, /^where: is no object/],
    ['path', { from: 'claut', to: 'claute' }, /^to: .*"claut"/],
    ['match', { id: 'aerospace' }, /^id: .*one of sectors/],
    ['briefing', { with: 'claut' }, /^id: is missing/],
    ['briefing', { id: 'claut', with: 'claut' }, /^with: .*two actors/],
    ['briefing', { id: 'aerospace', with: 'claut' }, /^id: .*"aerospace".*sectors/],
  ])('%s %j', async (name, given, says) => {
    const { text, isError } = await call(name, given)
    expect([isError, text]).toEqual([true, expect.stringMatching(says)])
  })

  it('a tool that there is not', async () => {
    await expect(call('serch', {})).rejects.toThrow(
      /^MCP error -32602: No tool is called "serch"\. Did you mean "search"\?$/,
    )
    await expect(call('nonsense', {})).rejects.toThrow('There are search, get,')
  })
})

describe('the dataset as resources', () => {
  const read = async (uri: string) => {
    const { contents } = await client.readResource({ uri })
    const [first] = contents
    return JSON.parse(first !== undefined && 'text' in first ? first.text : '')
  }

  it('lists the whole, its schema, an overview and every collection, all of which can be read', async () => {
    const { resources } = await client.listResources()
    const uris = resources.map(({ uri }) => uri)
    expect(uris).toEqual(expect.arrayContaining(collectionNames.map((name) => `puente://${name}`)))
    for (const uri of uris) expect(Object.keys(await read(uri)).length).toBeGreaterThan(0)
    expect((await read('puente://dataset')).hash).toBe(atlas.hash)
    const clusters = await read('puente://clusters')
    expect(clusters.data).toHaveLength(atlas.records.clusters.length)
    expect(clusters.dataset).toMatchObject({ evidence: 'best', asOf: atlas.manifest.asOf })
    expect((await read('puente://dataset')).manifest.asOf).toBe(embedded.manifest.asOf)
    expect(await read('puente://schema/ties')).toEqual((await ask('/v1/schema/ties')).body)
  })

  it('reads a record as its route gives it', async () => {
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain('puente://{collection}/{id}')
    expect(await read('puente://clusters/claut')).toEqual((await ask('/v1/clusters/claut')).body)
  })

  it.each([
    ['puente://clusters/clautt', /"clautt".*puente:\/\/clusters\/claut/],
    ['puente://clusters/aerospace', /puente:\/\/sectors\/aerospace/],
    ['puente://cluster', /puente:\/\/clusters/],
    ['puente://schema/clusterz', /puente:\/\/schema\/clusters/],
    ['https://example.org/', /not found/],
  ])('names what is near to %s', async (uri, says) => {
    await expect(read(uri)).rejects.toThrow(says)
  })

  it('completes collections, and ids within the one that was chosen', async () => {
    const complete = async (name: string, value: string, chosen?: string) => {
      const { completion } = await client.complete({
        ref: { type: 'ref/resource', uri: 'puente://{collection}/{id}' },
        argument: { name, value },
        ...(chosen === undefined ? {} : { context: { arguments: { collection: chosen } } }),
      })
      return completion.values
    }
    expect(await complete('collection', 'ti')).toEqual(['ties'])
    expect(await complete('id', 'aero', 'sectors')).toContain('aerospace')
    expect(await complete('id', 'aero', 'sectors')).not.toContain('aerocluster-queretaro')
    expect(await complete('id', 'claut')).toContain('claut')
    const all = await client.complete({
      ref: { type: 'ref/resource', uri: 'puente://{collection}/{id}' },
      argument: { name: 'id', value: '' },
    })
    const total = collectionNames.reduce((sum, name) => sum + atlas.records[name].length, 0)
    expect(all.completion).toMatchObject({ hasMore: true, total })
  })
})

it('takes evidence with each message, not with its address', async () => {
  const { status, text } = await ask('/mcp?evidence=paper', { method: 'POST', body: '{}' })
  expect([status, JSON.parse(text).errors[0].parameter]).toEqual([400, 'evidence'])
})
