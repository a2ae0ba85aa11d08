/** No list is cut without a word. @module */
import { cooperationPaths, matches, maxPathLength, maxPaths, query, searchPage } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../src/testing/atlas.ts'
import { puente } from '../src/testing/piped-program.ts'

const many = 100
const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').length - 1

const found = searchPage(atlas, 'renewable').total
const paths = cooperationPaths(atlas, 'claut', 'hegan', { count: maxPaths }).length
const suggested = matches(atlas, 'claut', { limit: many }).suggestions.length

it.each<[readonly string[], number, string, readonly string[]]>([
  [['search', 'renewable'], found, `only the first 20 of ${found}: --limit ${found} shows all.`, []],
  [['match', 'claut'], suggested, 'only the first 10: there are more. --limit 20 shows more.', ['--json']],
  [['path', 'claut', 'hegan'], paths, 'only the first 3: there are more. --count 6 shows more.', ['--json', '--csv']],
])('says of %j that there are more, and how to see them', async (args, total, said, cutToo) => {
  expect(total).toBeGreaterThan(Number(/\d+/.exec(said)))
  for (const form of ['', '--json', '--csv']) {
    const { status, err } = await puente(form === '' ? args : [...args, form])
    expect({ status, err }).toEqual({ status: 0, err: form === '' || cutToo.includes(form) ? `puente: ${said}\n` : '' })
  }
  const [option = ''] = /--\w+/.exec(said) ?? []
  const whole = await puente([...args, option, String(total)])
  expect(whole.err).toBe('')
  const spanish = await puente(['--lang', 'es', ...args])
  expect(spanish.err).toContain('solo los primeros')
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
    cooperationPaths(atlas, 'claut', 'hegan', { count, maxLength, asOf: '1958' })
  expect(ask(maxPaths, maxPathLength)).not.toThrow()
  expect(ask(maxPaths + 1, 1)).toThrow(RangeError)
  expect(ask(1, maxPathLength + 1)).toThrow(RangeError)
  for (const [option, most] of [
    ['--count', maxPaths],
    ['--max-length', maxPathLength],
  ] as const) {
    const { status, err } = await puente(['path', 'claut', 'hegan', option, String(most + 1)])
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining(`from 1 to ${most}.`) })
  }
  expect((await puente(['path', 'claut', 'hegan', '--count', String(maxPaths)])).err).not.toContain('broke')
})
