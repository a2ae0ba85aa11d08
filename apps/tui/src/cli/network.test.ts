import { egoNetwork, exportGraph } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { network } from './network.ts'

it('prints a row for each link, with its page and whether it is concluded', () => {
  const { context, out } = recorded()
  expect(network(context, 'claut', 'text', {})).toBe(0)
  expect(out()).toMatch(/^1\tclaut\tcooperation \(inferred\)\tacicae\t.*§2\.2 p5 T2/m)
  expect(out()).toMatch(/^1\tclaut\tmember of\teccp\t/m)
})

it('goes further and along fewer relations where that is asked', () => {
  const { context, out } = recorded('text', 'es')
  network(context, 'claut', 'text', { relations: ['ties'], depth: 2 })
  expect(out()).toMatch(/^1\tclaut\tcooperación \(por inferencia\)\tacicae\t/m)
  expect(out()).not.toContain('eccp')
})

it.each(['json', 'graphml', 'gexf', 'jgf', 'dot'] as const)('prints the same graph as core in %s', (format) => {
  const { context, out } = recorded('text', 'es')
  network(context, 'claut', format, { depth: 1 })
  expect(out().trimEnd()).toBe(exportGraph(egoNetwork(atlas, 'claut'), format, { language: 'es' }).trimEnd())
  expect(out().endsWith('\n')).toBe(true)
})
