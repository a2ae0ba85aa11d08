import { type Atlas, atlas, viewOf } from '@puente/core'
import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { list } from './list.ts'
import { match } from './match.ts'
import { printOverview } from './overview.ts'
import { printSearch } from './search.ts'
import { show } from './show.ts'

const best: Atlas = viewOf(atlas, { evidence: 'best' })

const recordedOnBest = (language: 'en' | 'es' = 'en') => {
  const { context, out } = recorded('text', language)
  return { context: { ...context, atlas: best }, out }
}

it.each([
  ['en', 'Dissolved in 2019; succeeded by Ministry of Economy and Ministry of Foreign Affairs'],
  ['es', 'Disolución en 2019; en su lugar, Secretaría de Economía y Secretaría de Relaciones Exteriores'],
] as const)('says below the name of a record how it ended: %s', async (language, says) => {
  const { context, out } = recordedOnBest(language)
  await show(context, 'promexico')
  expect(out()).toContain(`\nProMéxico\n${says}\n`)
})

it('says so in tables, and what only other sources tell of', () => {
  const tables = [
    (one: ReturnType<typeof recordedOnBest>) => list(one.context, 'organizations', 'id:promexico'),
    (one: ReturnType<typeof recordedOnBest>) => printSearch(one.context, 'promexico', {}),
  ]
  for (const table of tables) {
    const one = recordedOnBest('es')
    table(one)
    expect(one.out()).toContain('ProMéxico (disolución en 2019)')
  }
  const { context, out } = recordedOnBest()
  list(context, 'clusters', 'beyondMainSource:yes')
  expect(out()).toMatch(/^asime\tASIME \(other sources\)\t/m)
  expect(out()).not.toMatch(/^claut\t/m)
})

it('says it of reasons and partners of a match', () => {
  const { context, out } = recordedOnBest()
  match(context, 'awex', { organizations: true, limit: 1 })
  expect(out()).toContain('ProMéxico (dissolved in 2019)')
})

it('counts apart what the main source does not tell of', () => {
  const { context, out } = recordedOnBest()
  printOverview(context.io, context)
  expect(out()).toMatch(/^122\tclusters\t63 of the main source, 59 of others · /m)
  expect(out()).toMatch(/^64\tsectors\t(?!\d)/m)
})
