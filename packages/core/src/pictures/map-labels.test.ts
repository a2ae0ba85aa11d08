/** Where the names of places stand, whatever of a map is highlighted. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { actorMap } from '../analysis/actor-map.ts'
import { mapPart } from '../analysis/map-part.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { mapPicture } from './map.ts'
import { markerName } from './map-words.ts'
import { elementsIn, type XmlElement } from './testing/parse-svg.ts'

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

  it('what is highlighted has its name in bold', () => {
    for (const highlight of highlights)
      if (
        mapPart(atlas, actorMap(atlas)).regions.some(({ spots }) =>
          spots.some(({ actors }) => actors.some(({ entry }) => entry.record.id === highlight)),
        )
      )
        expect(
          namesOn(atlas, highlight).filter(({ text, bold }) => bold && text !== ''),
          highlight,
        ).not.toEqual([])
  })

  it('what is highlighted makes place for itself among few others', () => {
    for (const highlight of highlights) {
      const names = namesOn(atlas, highlight)
      expect(names.length, highlight).toBeGreaterThan(plain.length * 0.8)
    }
  })
})

describe.each(bothAtlases)('with its legend, a map of %s', (_name, atlas) => {
  const map = actorMap(atlas)
  const spots = mapPart(atlas, map).regions.flatMap((region) => region.spots)

  it.each([360, 680, 1160])('names every place beside its mark or by a number, %i wide', (width) => {
    for (const language of ['en', 'es'] as const) {
      const svg = mapPicture(atlas, map, { language, width })
      const [labels] = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-labels')
      const beside = Array.from(labels?.getElementsByTagName('text') ?? []).map((one) => one.textContent)
      expect(beside.length).toBe(spots.length)
      const numbers = beside.filter((text) => /^\d+$/u.test(text))
      expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(numbers.map((_text, at) => at + 1))
      const texts = elementsIn(svg, 'text').map((one) => one.textContent)
      for (const number of numbers) expect(texts.filter((text) => text === number).length).toBe(2)
      const names = new Set(spots.map((spot) => markerName(atlas, spot, language)))
      const below = texts.filter((text) => names.has(text) && !beside.includes(text))
      expect(below.length).toBeLessThanOrEqual(numbers.length)
    }
  })

  it.each([360, 680, 1160])('leads to each number by a line past the circles of others, %i wide', (width) => {
    for (const language of ['en', 'es'] as const) {
      const svg = mapPicture(atlas, map, { language, width })
      const numberOf = (one: XmlElement, name: string) => Number(one.getAttribute(name))
      const [places] = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-places')
      const circles = Array.from(places?.getElementsByTagName('circle') ?? [])
      for (const line of elementsIn(svg, 'line')) {
        const [x1, y1] = [numberOf(line, 'x1'), numberOf(line, 'y1')]
        const [x2, y2] = [numberOf(line, 'x2'), numberOf(line, 'y2')]
        const crossed = circles.filter((circle) => {
          const [x, y, radius] = [numberOf(circle, 'cx'), numberOf(circle, 'cy'), numberOf(circle, 'r')]
          const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / Math.hypot(x2 - x1, y2 - y1) ** 2
          const at = Math.max(0, Math.min(1, along))
          return Math.hypot(x1 + at * (x2 - x1) - x, y1 + at * (y2 - y1) - y) < radius * 0.9
        })
        expect(crossed.length, `${width} ${language}`).toBe(0)
      }
    }
  })

  it('says which places it has no room to name', () => {
    const svg = mapPicture(atlas, map, { language: 'en', width: 240 })
    const [labels] = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-labels')
    const beside = Array.from(labels?.getElementsByTagName('text') ?? []).length
    expect(svg.includes('No room for the names of')).toBe(beside < spots.length)
  })
})

it('in a narrow window, shows the places of a crowded country enlarged, each with its name', () => {
  const texts = elementsIn(mapPicture(embedded, actorMap(embedded), { language: 'en', width: 360 }), 'text').map(
    (one) => one.textContent,
  )
  expect(texts).toContain('Spain, enlarged')
  for (const name of ['Galicia', 'La Rioja', 'Navarre', 'Aragon', 'Catalonia']) expect(texts).toContain(name)
})
