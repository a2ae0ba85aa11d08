/** Every route on an atlas that has nothing to do with the embedded one. */
import { fileURLToPath } from 'node:url'
import { type Atlas, collectionNames, entryOf, fieldsOf, labelOf, languages } from '@puente/core'
import { openPath } from '@puente/core/node'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { problemTypes } from './http/problem-types.ts'

function open(): Atlas {
  const folder = new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url)
  const opened = openPath(fileURLToPath(folder))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

const atlas = open()
const app = createApp(atlas)

/** What only the embedded atlas can know. */
const elsewhere = /mexic|méxic|europ|\beccp\b|\bclaut\b|\bmx\b|\bspain|\bespaña/i

async function ask(path: string) {
  const response = await app.request(path)
  const text = await response.text()
  expect(text, path).not.toMatch(elsewhere)
  expect(text, path).not.toMatch(/undefined|\[object/)
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} }
}

describe.each(languages)('in %s', (lang) => {
  it.each(['/', '/v1'])('%s says which atlas it is', async (path) => {
    const { status, headers, text } = await ask(`${path}?lang=${lang}`)
    expect([status, headers.get('content-language')]).toEqual([200, lang])
    expect(text).toContain(atlas.manifest.title[lang].replaceAll('"', '&quot;'))
    expect(text).toContain(atlas.manifest.version)
  })

  it('every address that the home page shows answers', async () => {
    const { text } = await ask(`/?lang=${lang}`)
    const addresses = [...text.matchAll(/href="(\/[^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'))
    expect(addresses.length).toBeGreaterThan(collectionNames.length)
    for (const address of addresses) expect((await ask(address)).status, address).toBe(200)
  })

  it.each(collectionNames)('/v1/%s lists every record with its label', async (collection) => {
    const { status, body } = await ask(`/v1/${collection}?limit=500&lang=${lang}`)
    expect([status, body.page.total]).toEqual([200, atlas.records[collection].length])
    const labels = new Map(
      atlas.records[collection].map((record) => [record.id, labelOf(atlas, entryOf(collection, record), lang)]),
    )
    for (const { id, label } of body.data) expect(label).toBe(labels.get(id))
    expect(body.dataset).toMatchObject({ version: '2.0.0-test.1', hash: atlas.hash, asOf: '2021-06-30' })
  })

  it.each(collectionNames)('/v1/%s counts its facets, each value under its name', async (collection) => {
    const facets = fieldsOf(collection).filter(({ facet }) => facet === true)
    const { status, body } = await ask(
      `/v1/${collection}?limit=1&lang=${lang}&facets=${facets.map(({ name }) => name).join()}`,
    )
    expect(status).toBe(200)
    for (const { name, type } of facets) {
      for (const { value, label } of body.facets[name]) {
        expect(label).not.toBe('')
        if (type === 'ref') expect(label).not.toBe(value)
      }
    }
  })

  it.each(collectionNames)(
    'each record of /v1/%s answers, with citations and relations that lead on',
    async (collection) => {
      for (const { id } of atlas.records[collection]) {
        const { status, body } = await ask(`/v1/${collection}/${id}?lang=${lang}`)
        expect([status, body.data.id]).toEqual([200, id])
        expect(body.data.citations.length).toBeGreaterThan(0)
        for (const { label, records } of body.data.relations) {
          expect(label).not.toBe('')
          for (const record of records) {
            expect(record.label).not.toBe(record.id)
            expect((await app.request(record.self)).status, record.self).toBe(200)
          }
        }
      }
    },
  )

  it('searches and suggests', async () => {
    const { body: hits } = await ask(`/v1/search?q=mareomotriz&lang=${lang}`)
    expect(hits.data[0]).toMatchObject({
      id: 'tidal-power',
      label: { en: 'tidal power', es: 'energía mareomotriz' }[lang],
    })
    const { body: names } = await ask(`/v1/suggest?q=Kor&lang=${lang}`)
    expect(names.data[0]).toMatchObject({ id: 'korall', label: 'Klynge Korall Ålmark' })
  })
})

const questions = [
  '/v1/resolve?name=korallen',
  '/v1/paths?from=brumar&to=tanglin',
  '/v1/network',
  '/v1/timeline',
  '/v1/developments',
  '/v1/white-spots',
  '/v1/white-spots/matrix',
  '/v1/briefings',
  '/v1/briefings.md',
  '/v1/briefings/sectors/tidal-power.html',
  '/v1/briefings/clusters/brumar.md',
  '/v1/briefings/organizations/tidal-platform',
  '/v1/briefings/pairs/brumar/tanglin',
  '/v1/clusters/brumar/matches',
  '/v1/clusters/brumar/network',
  '/v1/clusters/brumar/timeline',
  '/v1/organizations/tidal-platform/network',
  '/v1/organizations/tidal-platform/timeline',
]

it.each(languages.flatMap((lang) => questions.map((question) => [question, lang])))(
  '%s answers in %s',
  async (question, lang) => {
    const { status, headers, text } = await ask(`${question}${question.includes('?') ? '&' : '?'}lang=${lang}`)
    expect([status, headers.get('content-language')], text).toEqual([200, lang])
  },
)

it('knows whom its own clusters should talk to, and over whom', async () => {
  const { text } = await ask('/v1/clusters/brumar/matches')
  // Korall is a partner already; Tang & Lín share the Tidal Ring.
  expect(text).toContain('"tanglin"')
  expect(text).toContain('"tidal-ring"')
})

it('leads from an id that was given up to the record that took its place', async () => {
  const { status, headers } = await ask('/v1/clusters/korall-old?lang=es')
  expect([status, headers.get('location')]).toEqual([308, '/v1/clusters/korall?lang=es'])
})

it('is asked by the codes and names of its own countries', async () => {
  for (const country of ['XA', 'Vesperia', 'xa']) {
    const { body } = await ask(`/v1/clusters?country=${country}`)
    expect(body.data.map(({ id }: { readonly id: string }) => id)).toEqual(['brumar', 'vespalga'])
  }
})

describe('a problem', () => {
  it.each([
    // Codes and sectors of the embedded atlas are unknown here; the values given are told back and nothing else.
    ['/v1/clusters?country=ZZ&sector=aerospase&limit=abc', 400, 3],
    ['/v1/clusters?contry=XA', 400, 1],
    ['/v1/search', 400, 1],
  ])('of %s is told whole', async (path, status, problems) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body.errors).toHaveLength(problems)
  })

  it('names the nearest of its own records', async () => {
    const { status, body } = await ask('/v1/clusters/brumarr')
    expect(status).toBe(404)
    expect(body.nearest).toMatchObject([{ id: 'brumar', self: '/v1/clusters/brumar' }])
    expect((await ask('/v1/cluster')).body.nearest[0].self).toBe('/v1/clusters')
  })

  it.each(Object.keys(problemTypes))('of kind %s is explained without an example from elsewhere', async (kind) => {
    expect((await ask(`/problems/${kind}`)).status).toBe(200)
  })
})

it('says that it is there, and with which dataset', async () => {
  expect((await ask('/healthz')).body).toMatchObject({ status: 'ok', dataset: { hash: atlas.hash } })
})
