/** Each focus sector in one line: who is there, who seeks whom, what ties them. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { facing, fullName, placeName, sideOf, type Writing } from '../briefing-context.ts'
import { citing } from '../citing.ts'
import { seeks } from '../count-actors.ts'
import type { Draft } from '../draft.ts'
import { listing } from '../listing.ts'
import { scopeOf } from '../scope.ts'
import { joinsSides } from '../spans-both-sides.ts'
import { led } from '../with-lead.ts'

function glance(writing: Writing, sector: Entry<'sectors'>): readonly Draft[] {
  const { atlas, asOf, language, phrases } = writing
  const scope = scopeOf(atlas, [sector], asOf)
  const actors = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const sides = atlas.manifest.sides.map((side) => {
    const there = actors.filter((actor) => sideOf(writing, actor) === side)
    return { side, there, seeking: there.filter((actor) => seeks(writing, actor, facing(atlas, side))) }
  })
  const ties = scope.recordsOf('ties').filter(({ record }) => joinsSides(atlas, record, asOf))
  if (actors.length === 0) return []
  const counted = sides.map(({ side, there }) => phrases.countedIn(there.length, placeName(writing, side)))
  const text = phrases.sectorHolds({
    sides: listing(counted, counted.length, language),
    seeking: sides.reduce((sum, { seeking }) => sum + seeking.length, 0),
    ties: ties.length,
    inferred: ties.filter(({ record }) => record.basis === 'inferred').length,
  })
  return [
    {
      ...led(fullName(writing, sector), ':', [text]),
      records: [sector, ...actors, ...ties],
      citations: citing(sector, 'summary'),
    },
  ]
}

/** The focus sectors, each in one line; where an atlas has none, its widest sectors. */
export function sectorsAtAGlance(writing: Writing): readonly Draft[] {
  const { sectors } = writing.atlas.records
  const focus = sectors.filter(({ kind }) => kind === 'focus-sector')
  const widest = sectors.filter(({ broader = [] }) => broader.length === 0)
  return (focus.length > 0 ? focus : widest)
    .slice(0, 6)
    .flatMap((record) => glance(writing, entryOf('sectors', record)))
}
