import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type worker from './worker.ts'

/** A worker as a runtime starts it: it reads its bindings once. */
let started: typeof worker

beforeEach(async () => {
  vi.resetModules()
  started = (await import('./worker.ts')).default
})

afterEach(() => vi.restoreAllMocks())

const at = (path: string) => new Request(`https://example.org${path}`)

it('is mounted where its bindings say, and logs if they say so', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  const bindings = { BASE_PATH: '/atlas', LOG: 'on' }
  expect((await started.fetch(at('/atlas/v1/clusters/claut'), bindings)).status).toBe(200)
  expect((await started.fetch(at('/v1/clusters/claut'), bindings)).status).toBe(404)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { target: '/atlas/v1/clusters/claut', status: 200 },
    { target: '/v1/clusters/claut', status: 404 },
  ])
})

it('has no reference without the script, and does not speak of it', async () => {
  expect((await started.fetch(at('/docs'), {})).status).toBe(404)
  const { data } = JSON.parse(await (await started.fetch(at('/v1'), {})).text())
  expect(Object.keys(data.links)).not.toContain('docs')
})

it('has neither SQLite nor Parquet, and does not speak of them', async () => {
  for (const path of ['/v1/dataset.sqlite', '/v1/dataset.parquet.zip', '/v1/clusters.parquet'])
    expect([path, (await started.fetch(at(path), {})).status]).toEqual([path, 406])
  const description = await (await started.fetch(at('/openapi.json'), {})).text()
  for (const type of ['application/vnd.sqlite3', 'application/vnd.apache.parquet'])
    expect(description).not.toContain(type)
})

it('tells everything that is wrong with its bindings', () => {
  const ask = () => started.fetch(at('/'), { BASE_PATH: 'atlas/', LOG: 'yes', ALLOWED_ORIGINS: 'a.example' })
  expect(ask).toThrow(
    /^BASE_PATH is "atlas\/"; .*\nALLOWED_ORIGINS names "a\.example"; .*\nLOG is "yes"; it takes on or off\.$/,
  )
})
