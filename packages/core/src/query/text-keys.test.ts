import { expect, it } from 'vitest'
import { sortKey } from './text-keys.ts'

it.each([
  // Numbers stand by value, whatever zeros they begin with.
  ['Cluster 9', 'Cluster 10'],
  ['Cluster 09', 'Cluster 10'],
  // Signs and quotes at the beginning do not bring a name to the top.
  ['Aero', '"Basque"'],
  ['Ábaco', 'Azul'],
  // Numbers stand before letters.
  ['4i', 'Aero'],
  ['ICT', 'ICT Colima'],
])('%s stands before %s', (a, b) => {
  expect(sortKey(a) < sortKey(b)).toBe(true)
})

it('case, accents and signs make no difference', () => {
  expect(sortKey('«Clúster» – Energía')).toBe(sortKey('CLUSTER energia'))
})
