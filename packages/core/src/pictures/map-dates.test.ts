/** Maps as of earlier dates: a reader who goes from one to another finds each place where it was. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { actorMap } from '../analysis/actor-map.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { evidenceKinds } from '../dataset/atlas.ts'
import { viewDate, viewOf } from '../dataset/atlas-view.ts'
import { mapPicture } from './map.ts'
import { misleading } from './testing/misleading-labels.ts'
import { elementsIn } from './testing/parse-svg.ts'

const widths = [360, 680, 1160] as const

/** Where the circles of places are. */
function spotsOn(svg: string): readonly string[] {
  const [places] = elementsIn(svg, 'g').filter((one) => one.getAttribute('class') === 'picture-places')
  return Array.from(places?.getElementsByTagName('circle') ?? []).map(
    (one) => `${one.getAttribute('cx')} ${one.getAttribute('cy')}`,
  )
}

/** The ways along which ties run. */
const waysOn = (svg: string): readonly string[] =>
  elementsIn(svg, 'path').flatMap((one) =>
    one.getAttribute('class')?.startsWith('picture-tie ') ? [one.getAttribute('d') ?? ''] : [],
  )

function* earlier(atlas: Atlas): Generator<readonly [now: Atlas, then: Atlas]> {
  for (const evidence of evidenceKinds) {
    const now = viewOf(atlas, { evidence })
    const year = Number(viewDate(atlas, evidence).slice(0, 4))
    for (const years of [1, 4, 9, 16]) yield [now, viewOf(atlas, { evidence, asOf: String(year - years) })]
  }
}

describe.each(bothAtlases)('maps of %s as of earlier dates', (_name, atlas) => {
  it.each(widths)('have places and ties where they are now, %i pixels wide', (width) => {
    for (const [now, then] of earlier(atlas))
      for (const legend of [true, false]) {
        const draw = (view: Atlas) => mapPicture(view, actorMap(view), { language: 'en', width, legend })
        const [before, after] = [draw(then), draw(now)]
        expect(spotsOn(after)).toEqual(expect.arrayContaining([...spotsOn(before)]))
        expect(waysOn(after)).toEqual(expect.arrayContaining([...waysOn(before)]))
        expect(spotsOn(before).length).toBe(actorMap(then).regions.flatMap(({ spots }) => spots).length)
      }
  })

  it.each(widths)('have names that mislead nobody, %i pixels wide', (width) => {
    for (const [, then] of earlier(atlas))
      for (const legend of [true, false])
        for (const language of ['en', 'es'] as const)
          expect
            .soft(misleading(mapPicture(then, actorMap(then), { language, width, legend })), then.manifest.asOf)
            .toEqual([])
  })

  it('show some actors alone as near as they are now', () => {
    for (const [now, then] of earlier(atlas)) {
      const [region] = actorMap(then).regions
      const actors = (region?.spots ?? [])
        .slice(0, 2)
        .flatMap((spot) => spot.actors.map(({ entry }) => entry.record.id))
      const draw = (view: Atlas) => mapPicture(view, actorMap(view, { actors }), { language: 'en' })
      expect(spotsOn(draw(then))).toEqual(spotsOn(draw(now)))
    }
  })
})
