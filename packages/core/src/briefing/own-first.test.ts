/** A briefing on a place opens each section with what is of the place, where there is any. */
import { expect, it } from 'vitest'
import { concernOf } from '../analysis/scope.ts'
import { entryOf } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { get } from '../dataset/get.ts'
import { sideOfPlace } from '../index/geography.ts'
import { briefing } from './briefing.ts'

const atlas = viewOf(embedded, { evidence: 'best' })
const regions = atlas.records.places.filter(({ kind }) => kind === 'region').map(({ id }) => id)

it.each(['nuevo-leon', 'queretaro', 'basque-country'] as const)('what was tried in %s', (place) => {
  const isOwn = concernOf(atlas, entryOf('places', get(atlas, 'places', place)), atlas.manifest.asOf)
  const { sections } = briefing(atlas, { kind: 'place', id: place }, { language: 'en' })
  const tried = sections.find(({ key }) => key === 'tried')?.statements ?? []
  expect(isOwn(tried[0]?.records[0] ?? '')).toBe(true)
})

it('the actors of its own side come before those of the other, and its own labels before those of others', () => {
  for (const id of regions) {
    const side = sideOfPlace(atlas, id)
    const { sections } = briefing(atlas, { kind: 'place', id }, { language: 'es' })
    const lists = sections.find(({ key }) => key === 'actors')?.statements.map(({ lead }) => lead) ?? []
    const labelled = atlas.manifest.sides.map((one) =>
      get(atlas, 'places', one).names.find(({ lang }) => lang === 'es'),
    )
    const sides = lists.filter((lead) => labelled.some((name) => name?.value === lead))
    const own = side && get(atlas, 'places', side).names.find(({ lang }) => lang === 'es')?.value
    if (sides.length === 2) expect(sides[0], id).toBe(own)
  }
  const { sections } = briefing(atlas, { kind: 'place', id: 'nuevo-leon' }, { language: 'en' })
  const labels = sections.flatMap(({ statements }) => statements).find(({ lead }) => lead?.startsWith('Labels'))
  expect(labels?.text).toMatch(/CLAUT .*csoftmty .*Monterrey Aerocluster .*Aerospace Valley/u)
})
