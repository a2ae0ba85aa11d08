/** Each focus sector in one line: who is there, who seeks whom, what ties them. @module */
import { focusSectors } from '../../analysis/focus-sectors.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { type BriefingContext, fullName, otherSide, placeName, sideOf } from '../briefing-context.ts'
import { citationsForField } from '../citing.ts'
import { seeks } from '../count-actors.ts'
import type { Draft } from '../draft.ts'
import { joinNames } from '../listing.ts'
import { scopeOf } from '../scope.ts'
import { spansBothSides } from '../spans-both-sides.ts'
import { withLead } from '../with-lead.ts'

const maxSectors = 6

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
export const sectorsAtAGlance = (context: BriefingContext): readonly Draft[] =>
  entriesById(context.atlas, focusSectors(context.atlas).slice(0, maxSectors)).flatMap((entry) =>
    entry.collection === 'sectors' ? draftSector(context, entry) : [],
  )
