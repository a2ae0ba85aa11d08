import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Atlas, atlas, labelOf } from '@puente/core'
import { compileAtlas } from '@puente/core/node'
import { afterAll, expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState } from '../app/state.ts'
import { listRoute } from '../screens/browse/route.ts'
import { App } from '../shell/app.tsx'
import { LocalStore } from '../shell/store.ts'
import { FakeTerminal } from '../testing/fake-terminal.tsx'
import { recorded } from '../testing/recorded-io.ts'
import { check } from './check.ts'
import { loadAtlas, reportFailures } from './command-context.ts'
import { compile } from './compile.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-compile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'mexico.puente')
const made = compileAtlas(atlas, path)
if (!made.ok) throw new Error(made.error.reason.en)
const total = Object.values(atlas.records).reduce((sum, list) => sum + list.length, 0)

async function opened(): Promise<Atlas> {
  const { context } = recorded()
  const read = await loadAtlas(context.io, 'en', path)
  if (read === undefined) throw new Error('it does not open')
  return read
}

it('writes the atlas that comes with the program, which opens, keeps every rule, and has the same hash', async () => {
  const text = recorded('text', 'es')
  expect(await compile(text.context, undefined, { out: path })).toBe(0)
  expect(text.out()).toContain(`registros escritos en ${path}`)
  const json = recorded('json')
  expect(await compile(json.context, undefined, { out: path, json: true })).toBe(0)
  expect(JSON.parse(json.out())).toMatchObject({ path, records: total, hash: atlas.hash })
  expect((await opened()).hash).toBe(atlas.hash)
  const checked = recorded()
  expect(check(checked.context, path, 'text')).toBe(0)
  expect(checked.out()).toBe(`${total} records, no problems\n`)
})

it('compiles the dataset that is named for all commands', async () => {
  const data = fileURLToPath(new URL('../../../../packages/core/test/fixtures/second-atlas', import.meta.url))
  const { context, out } = recorded()
  expect(await compile({ ...context, data }, undefined, { out: join(folder, 'second.puente') })).toBe(0)
  expect(out()).toContain('records written')
})

it('opens in the explorer like any dataset', async () => {
  const cache = atlasCacheOf(await opened())
  const screen = new FakeTerminal(
    <App store={new LocalStore(cache, initialState('en', listRoute('clusters')))} />,
    120,
    40,
  )
  const { at } = cache.in('en').resultList('clusters', '')
  const first = at(0)
  if (first === undefined) throw new Error('the list is empty')
  // A column may cut a long label short.
  await screen.until(labelOf(atlas, first, 'en').slice(0, 12))
  screen.press('enter')
  await screen.until(`· ${first.record.id}`)
  screen.close()
})

it('leaves other files as they are, and says why nothing was written', async () => {
  const notes = join(folder, 'notes.txt')
  writeFileSync(notes, 'notes')
  const { context, err } = recorded('text', 'es')
  expect(await compile(context, undefined, { out: notes })).toBe(1)
  expect(err()).toContain('no es un atlas compilado')
  expect(readFileSync(notes, 'utf8')).toBe('notes')
  expect(await compile(context, join(folder, 'nowhere'), { out: path })).toBe(2)
})

it('says in a sentence that a file was altered, when it is checked and when it is read', async () => {
  const altered = join(folder, 'altered.puente')
  copyFileSync(path, altered)
  const bytes = readFileSync(altered)
  bytes.fill(0, 64, 4096)
  writeFileSync(altered, bytes)
  const checked = recorded('text', 'es')
  expect(check(checked.context, altered, 'text')).toBe(2)
  expect(checked.err()).toContain('está dañado')
  const { context, err } = recorded()
  const read = await loadAtlas(context.io, 'en', altered)
  const code = await reportFailures(context.io, 'en', () => (read?.records.clusters[0] === undefined ? 0 : 0))
  expect(code).toBe(2)
  expect(err()).toContain('is damaged')
})
