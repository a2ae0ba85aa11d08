import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { CurrentAtlas, openPath } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-effect-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hashOfCurrent = Effect.map(CurrentAtlas, ({ hash }) => hash)

it('provides the embedded atlas', () => {
  expect(Effect.runSync(Effect.provide(hashOfCurrent, CurrentAtlas.embedded))).toBe(atlas.hash)
})

it('provides a dataset from a file', async () => {
  const path = join(folder, 'ours.json')
  writeFileSync(path, JSON.stringify({ manifest: atlas.manifest, records: atlas.records }))
  expect(await Effect.runPromise(Effect.provide(hashOfCurrent, CurrentAtlas.fromPath(path)))).toBe(atlas.hash)
})

it('fails with every problem of a dataset that does not open', async () => {
  const path = join(folder, 'broken.json')
  writeFileSync(path, '{"records":{}}')
  const error = await Effect.runPromise(Effect.flip(openPath(path)))
  expect(error).toMatchObject({ _tag: 'InvalidDatasetError', problems: [{ rule: 'manifest' }] })
})

it('fails with the path of a dataset that cannot be read', async () => {
  const missing = join(folder, 'missing.json')
  expect(await Effect.runPromise(Effect.flip(openPath(missing)))).toMatchObject({
    _tag: 'UnreadableDatasetError',
    path: missing,
  })
  const path = join(folder, 'not.json')
  writeFileSync(path, 'clusters: []')
  const error = await Effect.runPromise(Effect.flip(openPath(path)))
  expect(error.message).toContain('is not the JSON of a dataset')
})
