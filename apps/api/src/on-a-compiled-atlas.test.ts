/** The service gives the same answers from a compiled atlas as from the dataset that was compiled. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CurrentAtlas } from '@puente/core/effect'
import { compileAtlas, openPath } from '@puente/core/node'
import * as Effect from 'effect/Effect'
import { afterAll, expect, it } from 'vitest'
import { createApp } from './app.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-served-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dataset = openPath(fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url)))
if (!dataset.ok) throw new Error(dataset.error.message)
const path = join(folder, 'atlas.puente')
const written = compileAtlas(dataset.value, path)
if (!written.ok) throw new Error(written.error.reason.en)

const open = (file: string) => Effect.runPromise(Effect.provide(CurrentAtlas, CurrentAtlas.fromPath(file)))
const compiled = createApp(await open(path))
const original = createApp(dataset.value)
const [cluster, other] = dataset.value.records.clusters.map(({ id }) => id)

it.each([
  '/v1',
  '/v1/clusters?sort=-name&facets=country,sector&limit=2',
  '/v1/organizations.csv',
  `/v1/clusters/${cluster}?evidence=paper`,
  `/v1/search?q=${cluster}`,
  `/v1/paths?from=${cluster}&to=${other}`,
  `/v1/matches?cluster=${cluster}&organizations=true`,
  '/v1/timeline',
  '/v1/dataset',
  '/v1/clusters/nobody',
])('%s', async (address) => {
  const [one, same] = [await original.request(address), await compiled.request(address)]
  expect(same.status).toBe(one.status)
  expect(same.headers.get('etag')).toBe(one.headers.get('etag'))
  expect(await same.text()).toBe(await one.text())
})

it('does not start on one that was cut, and says why', async () => {
  const cut = join(folder, 'cut.puente')
  writeFileSync(cut, 'PUENTE\0\n')
  await expect(open(cut)).rejects.toThrow('is not as long as it was written')
})
