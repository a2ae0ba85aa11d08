/** No list is cut without a word. @module */
import { atlas, cooperationPaths, matches, query, search } from '@puente/core'
import { expect, it } from 'vitest'
import { longestPath, mostPaths } from '../src/cli/path-limits.ts'
import { puente } from '../src/testing/piped-program.ts'

const many = 100
const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').length - 1

it.each([
  [['search', 'renewable'], search(atlas, 'renewable', { limit: many }).length, 20, '--limit 100'],
  [['match', 'claut'], matches(atlas, 'claut', { limit: many }).suggestions.length, 10, '--limit 50'],
  [['path', 'claut', 'hegan'], cooperationPaths(atlas, 'claut', 'hegan', { count: mostPaths }).length, 3, '--count 15'],
])('says of %j that there are more, and how to see them', async (args, total, shown, more) => {
  expect(total).toBeGreaterThan(shown)
  for (const form of [[], ['--json'], ['--csv']]) {
    const { status, err } = await puente([...args, ...form])
    expect({ status, err }).toEqual({
      status: 0,
      err: `puente: only the first ${shown}: there are more. ${more} shows more.\n`,
    })
  }
  const [option = ''] = more.split(' ')
  const whole = await puente([...args, option, String(many)])
  expect(whole.err).toBe('')
  const spanish = await puente(['--lang', 'es', ...args])
  expect(spanish.err).toContain(`solo los primeros ${shown}`)
})

it('lists all that a query finds, or the part that it names, and says so', async () => {
  const all = await puente(['list', 'sources', '--csv'])
  expect({ rows: rowsOf(all.out), err: all.err }).toEqual({ rows: atlas.records.sources.length, err: '' })
  const part = await puente(['list', 'sources', 'limit:3', 'page:2', '--csv'])
  expect(part.out.split('\r\n').slice(1, -1)).toEqual(all.out.split('\r\n').slice(4, 7))
  const page = await puente(['list', 'sources', 'page:2', '--csv'])
  expect(rowsOf(page.out)).toBe(query(atlas, 'sources', { page: 2 }).records.length)
  expect(part.err).toBe(`puente: 3 of ${atlas.records.sources.length}, as the query says.\n`)
})

it('answers as much as core does, and refuses more in words', async () => {
  const ask = (count: number, maxLength: number) => () =>
    cooperationPaths(atlas, 'claut', 'hegan', { count, maxLength, asOf: '1900' })
  expect(ask(mostPaths, longestPath)).not.toThrow()
  expect(ask(mostPaths + 1, 1)).toThrow(RangeError)
  expect(ask(1, longestPath + 1)).toThrow(RangeError)
  for (const [option, most] of [
    ['--count', mostPaths],
    ['--max-length', longestPath],
  ] as const) {
    const { status, err } = await puente(['path', 'claut', 'hegan', option, String(most + 1)])
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining(`from 1 to ${most}.`) })
  }
  expect((await puente(['path', 'claut', 'hegan', '--count', String(mostPaths)])).err).not.toContain('broke')
})
