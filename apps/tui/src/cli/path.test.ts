import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { path } from './path.ts'

it('tells each step with what bears it out, and what is only concluded', () => {
  // Table 2 gives the interest of Aerocluster Querétaro's partners; that they cooperate is inferred.
  const { context, out } = recorded()
  expect(path(context, 'aerocluster-queretaro', 'hegan', { count: 1 })).toBe(0)
  expect(out()).toMatch(/^1\. aerocluster-queretaro → hegan · cost 1\.5\n/)
  expect(out()).toMatch(/cooperation \(inferred\)\t§2\.2 p5 T2/)
})

it('gives every link of a path a place where it can be read', () => {
  const { context, out } = recorded('json')
  path(context, 'claut', 'hegan', {})
  const { data: paths } = JSON.parse(out())
  expect(paths[0].actors.map(({ id }: { readonly id: string }) => id)).toEqual(['claut', 'eccp', 'hegan'])
  for (const one of paths) {
    for (const step of one.steps) {
      for (const way of step.ways) {
        for (const link of way.links) expect(link.citations.length, link.statedBy.id).toBeGreaterThan(0)
      }
    }
  }
})

it('leads from and to a record that is no actor', () => {
  const from = recorded('json')
  expect(path(from.context, 'priority-industries-policy', 'claut', { count: 1 })).toBe(0)
  const [there] = JSON.parse(from.out()).data
  expect(there.actors[0].collection).toBe('instruments')
  const to = recorded('json')
  expect(path(to.context, 'claut', 'priority-industries-policy', { shortest: true })).toBe(0)
  const [back] = JSON.parse(to.out()).data
  expect(back.actors.at(-1).collection).toBe('instruments')
})

it('finds the one of fewest steps, in Spanish', () => {
  const { context, out } = recorded('text', 'es')
  path(context, 'claut', 'hegan', { shortest: true })
  expect(out()).toMatch(/^1\. claut → eccp → hegan · costo /)
  expect(out()).not.toContain('2. ')
  expect(out()).toMatch(/\nCosto: un vínculo declarado cuesta 1, .*\.\n$/s)
})

it('ends with 1 where no path leads, in JSON with an empty list', () => {
  const text = recorded()
  expect(path(text.context, 'claut', 'hegan', { maxLength: 1 })).toBe(1)
  expect(text.err()).toContain('leads from claut to hegan')
  const json = recorded('json')
  expect(path(json.context, 'claut', 'hegan', { maxLength: 1 })).toBe(1)
  expect(JSON.parse(json.out())).toMatchObject({
    data: [],
    page: { limit: 3, more: false },
    notice: expect.stringContaining('leads from claut to hegan'),
  })
})

it('says that one and the same leads nowhere, and ends with 2', () => {
  const { context, err } = recorded('text', 'es')
  expect(path(context, 'claut', 'claut', {})).toBe(2)
  expect(err()).toBe('puente: ambos son "claut": nombre dos distintos.\n')
})
