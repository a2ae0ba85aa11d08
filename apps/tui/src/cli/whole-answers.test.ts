/** No answer of the command line is cut in silence. */
import { cooperationPaths, matches, search } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { list } from './list.ts'
import { match } from './match.ts'
import { path } from './path.ts'
import { printSearch } from './search.ts'

const rowsOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1)

it('a search has every hit as CSV and JSON, and as text says that there are others', () => {
  const all = search(atlas, 'energy', { limit: Number.POSITIVE_INFINITY })
  expect(all.length).toBeGreaterThan(20)
  const [csv, json, text] = [recorded('csv'), recorded('json'), recorded('text', 'es')]
  printSearch(csv.context, 'energy', {})
  expect(rowsOf(csv.out())).toHaveLength(all.length)
  printSearch(json.context, 'energy', {})
  expect(JSON.parse(json.out())).toMatchObject({
    data: all.map(({ entry }) => ({ id: entry.record.id })),
    page: { more: false, total: all.length },
  })
  printSearch(text.context, 'energy', {})
  expect(text.out().trimEnd().split('\n')).toHaveLength(20)
  expect(text.err()).toBe(`puente: solo los primeros 20 de ${all.length}: --limit ${all.length} los muestra todos.\n`)
  const whole = recorded()
  printSearch(whole.context, 'energy', { limit: all.length })
  expect([whole.out().trimEnd().split('\n').length, whole.err()]).toEqual([all.length, ''])
})

it('a list is whole in every form', () => {
  const total = atlas.records.figures.length
  const [csv, json, text] = [recorded('csv'), recorded('json'), recorded()]
  for (const { context } of [csv, json, text]) list(context, 'figures', '')
  expect(rowsOf(csv.out())).toHaveLength(total)
  expect(JSON.parse(json.out()).data).toHaveLength(total)
  expect(text.out().trimEnd().split('\n')).toHaveLength(total + 1)
})

it('matches are all there as CSV, and in other forms say whether there are others', () => {
  const all = matches(atlas, 'claut', { limit: Number.POSITIVE_INFINITY, introductions: false })
  expect(all.suggestions.length).toBeGreaterThan(10)
  const [csv, json, text] = [recorded('csv'), recorded('json'), recorded()]
  for (const { context } of [csv, json, text]) match(context, 'claut', {})
  expect(rowsOf(csv.out())).toHaveLength(all.suggestions.length + all.existing.length)
  expect(JSON.parse(json.out())).toMatchObject({
    data: { suggestions: { length: 10 } },
    page: { limit: 10, more: true },
  })
  expect(text.err()).toBe('puente: only the first 10: there are more. --limit 20 shows more.\n')
  const few = recorded()
  match(few.context, 'claut', { limit: all.suggestions.length })
  expect(few.err()).toBe('')
})

it('paths say whether there are others', () => {
  const { length } = cooperationPaths(atlas, 'claut', 'hegan', { count: 100 })
  const [json, text, whole] = [recorded('json'), recorded(), recorded('json')]
  for (const { context } of [json, text]) path(context, 'claut', 'hegan', { count: 2 })
  expect(JSON.parse(json.out())).toMatchObject({
    data: { length: Math.min(2, length) },
    page: { limit: 2, more: length > 2 },
  })
  expect(text.err().includes('--count 4 shows more.')).toBe(length > 2)
  path(whole.context, 'claut', 'hegan', { count: 100 })
  expect(JSON.parse(whole.out()).page.more).toBe(false)
})
