import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

it('reads paths of twelve parts, and no deeper ones', async () => {
  expect((await ask(`/v1${'/a'.repeat(11)}`)).status).toBe(404)
  const { status, body } = await ask(`/v1${'/a'.repeat(12)}`)
  expect([status, body.type, body.detail]).toEqual([
    414,
    '/problems/uri-too-long',
    'The path has 13 parts; at most 12 are read.',
  ])
})

it('reads a hundred parameters, and no more, wherever question marks stand', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}=1`).join('&')
  const hundred = await ask(`/v1/clusters?${many(100)}`)
  expect([hundred.status, hundred.body.errors.length]).toEqual([400, 100])
  for (const query of [many(101), `?${many(101)}`, `a?${many(101)}`]) {
    const { status, body } = await ask(`/v1/clusters?${query}`)
    expect([status, body.errors]).toEqual([400, undefined])
    expect(body.detail).toMatch(/^The query string has 101 parameters; at most 100 are read\.$/)
  }
})

it('tells a hundred errors, and how many there are', async () => {
  const { status, body } = await ask(
    `/v1/clusters?facets=${Array.from({ length: 150 }, (_, at) => `x${at}`).join(',')}`,
  )
  expect([status, body.errors.length]).toEqual([400, 100])
  expect(body.detail).toContain('There are 150 errors; the first 100 are listed.')
})

it('reads a body of 64 KiB, and no longer one, where one is read at all', async () => {
  const post = (bytes: number) => ask('/mcp', { method: 'POST', body: 'x'.repeat(bytes) })
  expect((await post(64 * 1024)).status).not.toBe(413)
  const { status, body } = await post(64 * 1024 + 1)
  expect([status, body.type]).toEqual([413, '/problems/content-too-large'])
})
