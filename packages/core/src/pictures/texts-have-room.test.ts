/** No text of a picture lies upon another or leaves it, whatever record the picture is of. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { actorMap } from '../analysis/actor-map.ts'
import { opportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { timeline } from '../analysis/timeline.ts'
import { whiteSpots } from '../analysis/white-spots.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { egoNetwork } from '../graph/neighbours.ts'
import { sideOfActor } from '../index/geography.ts'
import { matches } from '../matching/matches.ts'
import { actorCollections } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { heatMapPicture } from './heat-map.ts'
import { mapPicture } from './map.ts'
import { matchPicture } from './match-bars.ts'
import { networkPicture } from './network.ts'
import { type Box, overlaps } from './room.ts'
import { parseSvg, type XmlElement } from './testing/parse-svg.ts'
import { lineHeight, textWidth } from './text.ts'
import { timelinePicture } from './timeline.ts'

interface Text {
  readonly text: string
  readonly box: Box
}

/** The lines of a text as a reader sees them. */
function textsOf(element: XmlElement): readonly Text[] {
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(element.getAttribute(name)))
  if (x === undefined || y === undefined || size === undefined) return []
  const lines = Array.from(element.getElementsByTagName('tspan'))
  const texts = lines.length === 0 ? [element.textContent] : lines.map((line) => line.textContent)
  return texts.map((text, at) => {
    const width = textWidth(text, size, element.getAttribute('font-weight') === '600')
    const anchor = element.getAttribute('text-anchor')
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    const base = y + at * size * lineHeight
    // From the height of a capital to the line on which it stands.
    return { text, box: { left, top: base - size * 0.75, right: left + width, bottom: base } }
  })
}

/** What lies upon something else, or leaves the picture. */
function misplaced(svg: string): readonly string[] {
  const root = parseSvg(svg)
  const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))]
  const texts = Array.from(root.getElementsByTagName('text')).flatMap(textsOf)
  return texts.flatMap(({ text, box }, at) => {
    const isOut = box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1
    const upon = texts.slice(at + 1).filter((other) => overlaps(box, other.box))
    return [...(isOut ? [`${text} leaves the picture`] : []), ...upon.map((other) => `${text} | ${other.text}`)]
  })
}

function* picturesOf(atlas: Atlas, language: Language, width: number): Generator<readonly [string, string]> {
  const options = { language, width }
  for (const { id } of atlas.records.sectors) {
    const map = actorMap(atlas)
    if (map.sectors.includes(id)) yield [`map of ${id}`, mapPicture(atlas, map, { ...options, sectors: [id] })]
    yield [`timeline of ${id}`, timelinePicture(atlas, timeline(atlas, { sector: id }), options)]
  }
  for (const collection of actorCollections) {
    const map = actorMap(atlas, { collections: [collection] })
    yield [`map of ${collection}`, mapPicture(atlas, map, options)]
    for (const actor of atlas.records[collection]) {
      const { id } = actor
      yield [`network of ${id}`, networkPicture(atlas, egoNetwork(atlas, id), { ...options, centre: id })]
      yield [`timeline of ${id}`, timelinePicture(atlas, timeline(atlas, { actor: id }), options)]
      const side = sideOfActor(atlas, actor)
      if (side !== undefined)
        yield [`place of ${id}`, mapPicture(atlas, map, { ...options, highlight: id, side, legend: false })]
    }
  }
  for (const { id } of atlas.records.clusters)
    yield [`matches of ${id}`, matchPicture(atlas, matches(atlas, id, { introductions: false }), options)]
  yield ['timeline', timelinePicture(atlas, timeline(atlas), options)]
  for (const by of ['country', 'region'] as const)
    yield [
      `white spots by ${by}`,
      heatMapPicture(atlas, opportunityMatrix(atlas, { by }), { ...options, spots: whiteSpots(atlas, { by }) }),
    ]
}

describe.each(bothAtlases)('in pictures of %s', (_name, atlas) => {
  it.each([
    ['en', 360],
    ['es', 360],
    ['en', 680],
    ['es', 1160],
  ] as const)('texts have room in %s, %i pixels wide', (language, width) => {
    for (const [name, svg] of picturesOf(atlas, language, width)) expect.soft(misplaced(svg), name).toEqual([])
  })
})
