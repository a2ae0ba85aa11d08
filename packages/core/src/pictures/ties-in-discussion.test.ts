/** A tie that is only in discussion is drawn as one that is not there yet. */
import { expect, it } from 'vitest'
import { actorMap } from '../analysis/actor-map.ts'
import { mapPart } from '../analysis/map-part.ts'
import { atlas } from '../dataset/embedded.ts'
import { egoNetwork } from '../graph/neighbours.ts'
import { mapPicture } from './map.ts'
import { networkPicture } from './network.ts'
import { textsIn, withClass } from './testing/parse-svg.ts'

const dotted = '1.5 3'
const english = { language: 'en' } as const

it('as a dotted line of a network, which the legend names', () => {
  const around = egoNetwork(atlas, 'cefaen', { depth: 1 })
  const svg = networkPicture(atlas, around, { language: 'es', centre: 'cefaen' })
  expect(withClass(svg, 'picture-tie').map((line) => line.getAttribute('stroke-dasharray'))).toEqual([dotted])
  expect(textsIn(svg)).toContain('Vínculo aún en negociación')
  const others = networkPicture(atlas, egoNetwork(atlas, 'hegan', { depth: 1 }), { ...english, centre: 'hegan' })
  expect(textsIn(others)).not.toContain('Tie only in discussion')
})

it('as a dotted arc of a map, and counted as such', () => {
  const map = mapPart(atlas, actorMap(atlas, { actors: ['cefaen', 'basque-energy-cluster'] }))
  const [arc, ...more] = withClass(mapPicture(atlas, map, english), 'picture-tie')
  expect(more).toEqual([])
  expect(arc?.getAttribute('stroke-dasharray')).toBe(dotted)
  expect(arc?.textContent).toMatch(/: 1 tie, 1 in discussion$/u)
})
