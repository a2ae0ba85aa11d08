/** Where the names of places stand, whatever of a map is highlighted. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { actorMap } from '../analysis/actor-map.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { mapPicture } from './map.ts'
import { elementsIn } from './testing/parse-svg.ts'

interface Name {
  readonly text: string
  readonly spot: string
  readonly bold: boolean
}

/** The names on the map of clusters, each with its spot. */
function namesOn(atlas: Atlas, highlight?: string): readonly Name[] {
  const svg = mapPicture(atlas, actorMap(atlas), {
    language: 'en',
    width: 340,
    ...(highlight === undefined ? {} : { highlight }),
  })
  return elementsIn(svg, 'g')
    .filter((group) => group.getAttribute('class') === 'picture-labels')
    .flatMap((group) => Array.from(group.getElementsByTagName('text')))
    .map((one) => ({
      text: one.textContent,
      spot: `${one.getAttribute('x')} ${one.getAttribute('y')}`,
      bold: one.getAttribute('font-weight') === '600',
    }))
}

describe.each(bothAtlases)('on a map of %s', (_name, atlas) => {
  const plain = namesOn(atlas)
  const highlights = atlas.records.clusters.map(({ id }) => id)

  it('a name stands in the same spot, whatever is highlighted', () => {
    const spots = new Set(plain.map(({ text, spot }) => `${text} ${spot}`))
    for (const highlight of highlights)
      for (const { text, spot, bold } of namesOn(atlas, highlight))
        if (!bold) expect(spots, highlight).toContain(`${text} ${spot}`)
  })

  it('what is highlighted makes place for itself among few others', () => {
    for (const highlight of highlights) {
      const names = namesOn(atlas, highlight)
      expect(names.length, highlight).toBeGreaterThan(plain.length * 0.8)
    }
  })
})
