import { expect, it } from 'vitest'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { numberOf } from '../graph/graph.ts'
import { egoNetwork } from '../graph/neighbours.ts'
import { networkPicture } from './network.ts'
import { sideOfNode } from './network-sides.ts'
import { elementsIn } from './testing/parse-svg.ts'

const atlas = viewOf(embedded, { evidence: 'best' })

it('puts a partnership on the side of its members, if all are on one', () => {
  const network = egoNetwork(atlas, 'hegan', { depth: 1 })
  expect(sideOfNode(network, numberOf(network.graph, 'eacp'))).toBe('eu')
})

it('begins what is of both sides or of neither below the sides, at one height on both halves', () => {
  const svg = networkPicture(atlas, egoNetwork(atlas, 'claut', { depth: 1 }), {
    language: 'en',
    width: 1100,
    centre: 'claut',
  })
  const heightsOf = (...texts: readonly string[]) =>
    elementsIn(svg, 'text')
      .filter((one) => texts.includes(one.textContent ?? '') && one.getAttribute('font-weight') !== null)
      .map((one) => Number(one.getAttribute('y')))
  const others = heightsOf('Of both sides, or general')
  expect(others).toHaveLength(2)
  expect(new Set(others).size).toBe(1)
  expect(Math.max(...heightsOf('Mexico', 'European Union'))).toBeLessThan(others[0] ?? 0)
})
