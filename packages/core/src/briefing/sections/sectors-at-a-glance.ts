/** Each focus sector in one line: who is there, who seeks whom, what ties them. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { type BriefingContext, fullName, otherSide, placeName, sideOf } from '../briefing-context.ts'
import { citationsForField } from '../citing.ts'
import { seeks } from '../count-actors.ts'
import type { Draft } from '../draft.ts'
import { joinNames } from '../listing.ts'
import { scopeOf } from '../scope.ts'
import { spansBothSides } from '../spans-both-sides.ts'
import { withLead } from '../with-lead.ts'

function draftSector(context: BriefingContext, sector: Entry<'sectors'>): readonly Draft[] {
  const { atlas, asOf, language, phrases } = context
  const scope = scopeOf(atlas, [sector], asOf)
  const actors = [...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  const sides = atlas.manifest.sides.map((side) => {
    const there = actors.filter((actor) => sideOf(context, actor) === side)
    return { side, there, seeking: there.filter((actor) => seeks(context, actor, otherSide(atlas, side))) }
  })
  const ties = scope.recordsOf('ties').filter(({ record }) => spansBothSides(atlas, record, asOf))
  if (actors.length === 0) return []
  const counted = sides.map(({ side, there }) => phrases.countedIn(there.length, placeName(context, side)))
  const text = phrases.sectorHolds({
    sides: joinNames(counted, counted.length, language),
    seeking: sides.reduce((sum, { seeking }) => sum + seeking.length, 0),
    ties: ties.length,
    inferred: ties.filter(({ record }) => record.basis === 'inferred').length,
  })
  return [
    {
      ...withLead(fullName(context, sector), ':', [text]),
      records: [sector, ...actors, ...ties],
      citations: citationsForField(sector, 'summary'),
    },
  ]
}

/** The focus sectors, each in one line; where an atlas has none, its widest sectors. */
export function sectorsAtAGlance(context: BriefingContext): readonly Draft[] {
  const { sectors } = context.atlas.records
  const focus = sectors.filter(({ kind }) => kind === 'focus-sector')
  const widest = sectors.filter(({ broader = [] }) => broader.length === 0)
  return (focus.length > 0 ? focus : widest)
    .slice(0, 6)
    .flatMap((record) => draftSector(context, entryOf('sectors', record)))
}
