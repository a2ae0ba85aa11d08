import { collectionNames, atlas as embedded } from '@puente/core'
import { expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask, atlas } from '../testing/ask.ts'

it('/v1 says what the atlas is, how much it holds and where', async () => {
  const { body } = await ask('/v1?lang=es')
  const { manifest, hash, evidence } = atlas
  expect(body.dataset).toEqual({ version: manifest.version, hash, asOf: manifest.asOf, evidence })
  expect(body.data.title).toBe(manifest.title.es)
  expect(body.data.collections).toHaveLength(collectionNames.length)
  for (const { name, count, label, self } of body.data.collections) {
    const { body: list } = await ask(`${self}?limit=1&lang=es`)
    expect([count, label]).toEqual([list.page.total, expect.any(String)])
    expect(self).toBe(`/v1/${name}`)
  }
})

it('/v1 counts the findings of each kind, as their list and its facet do', async () => {
  const { body } = await ask('/v1?lang=es')
  expect(body.data.findings.length).toBeGreaterThan(5)
  for (const { count, self } of body.data.findings) expect((await ask(`${self}&limit=1`)).body.page.total).toBe(count)
  const { body: list } = await ask('/v1/findings?facets=kind&limit=1&lang=es')
  const pairs = (values: readonly { readonly label: string; readonly count: number }[]) =>
    values.map(({ label, count }) => `${label} ${count}`).toSorted()
  expect(pairs(list.facets.kind)).toEqual(pairs(body.data.findings))
})

it('/healthz is there, names program and dataset, and is from no cache', async () => {
  const { status, body, headers } = await ask('/healthz')
  expect([status, body.status, body.dataset.hash]).toEqual([200, 'ok', atlas.hash])
  expect([body.program, body.version, body.platform]).toEqual(['puente-api', expect.any(String), undefined])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('etag')).toBeNull()
})

it('the type of a problem leads to what it means', async () => {
  const { body: error } = await ask('/v1/nothing')
  const { status, body } = await ask(error.type)
  expect([status, body.title, body.status]).toEqual([200, error.title, 404])
  expect(body.meaning).not.toBe('')
})

it('/readyz says that questions are answered, from no cache', async () => {
  const { status, body, headers } = await ask('/readyz')
  expect([status, body.status, body.dataset.hash]).toEqual([200, 'ready', atlas.hash])
  expect(headers.get('cache-control')).toBe('no-store')
})

it('/readyz of a dataset that cannot be asked is a 500', async () => {
  const broken = {
    ...embedded,
    get records(): typeof embedded.records {
      throw new Error('unreadable')
    },
  }
  expect((await createApp(broken).request('/readyz')).status).toBe(500)
})
