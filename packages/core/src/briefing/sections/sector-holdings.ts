/** What each focus sector holds, in a line. @module */
import { type Scope, scopeOf } from '../../analysis/scope.ts'
import { tiesBetweenSides, tiesOfBasis } from '../../analysis/spans-sides.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { actorsAsOf } from '../../index/actors.ts'
import { focusSectors, type SideId } from '../../index/geography.ts'
import { joinNumbers } from '../../util/join-numbers.ts'
import { memoize } from '../../util/memo.ts'
import { type BriefingContext, fullName, otherSide, placeName } from '../briefing-context.ts'
import { citationsForField } from '../citations.ts'
import { actorsIn, countWhere, seekersOn } from '../counted-actors.ts'
import type { Draft } from '../draft.ts'
import { joinNames, withLead } from '../sentence.ts'

const maxSectors = 6

/** What a sector holds, on both sides and between them. */
interface SectorHoldings {
  readonly sector: Entry<'sectors'>
  /** Their numbers. */
  readonly actors: Uint32Array
  readonly sides: readonly { readonly side: SideId; readonly count: number }[]
  /** How many of the actors seek partners on the other side. */
  readonly seeking: number
  /** The numbers of those between the sides. */
  readonly ties: Uint32Array
  readonly inferred: number
}

function holdingsOf({ atlas, asOf }: Scope, sector: Entry<'sectors'>): SectorHoldings {
  const scope = scopeOf(atlas, [sector], asOf)
  const actors = actorsIn(scope)
  const across = tiesBetweenSides(atlas, asOf)
  const first = recordIndex(atlas.records).firstOf('ties')
  const ties = scope.numbersOf('ties').filter((number) => across[number - first] === 1)
  const isInferred = tiesOfBasis(atlas, 'inferred')
  const { sideOf } = actorsAsOf(atlas, asOf)
  const sides = atlas.manifest.sides.map((side) => {
    const there = actors.filter((actor) => sideOf(actor) === side)
    return { side, count: there.length, seeking: countWhere(there, seekersOn(scope, otherSide(atlas, side))) }
  })
  return {
    sector,
    actors,
    sides,
    seeking: sides.reduce((sum, { seeking }) => sum + seeking, 0),
    ties,
    inferred: countWhere(ties, (number) => isInferred(number - first)),
  }
}

/** What the focus sectors hold, counted once for all languages; where an atlas has none, its widest sectors. */
const focusHoldings = /* @__PURE__ */ memoize((whole: Scope) =>
  entriesById(whole.atlas, focusSectors(whole.atlas).slice(0, maxSectors)).flatMap((entry) =>
    entry.collection === 'sectors' ? [holdingsOf(whole, entry)] : [],
  ),
)

function draftSector(
  context: BriefingContext,
  { sector, actors, sides, seeking, ties, inferred }: SectorHoldings,
): readonly Draft[] {
  const { language, phrases } = context
  if (actors.length === 0) return []
  const counted = sides.map(({ side, count }) => phrases.countedIn(count, placeName(context, side)))
  const text = phrases.sectorHolds({
    sides: joinNames(counted, counted.length, language),
    seeking,
    ties: ties.length,
    inferred,
  })
  return [
    {
      ...withLead(fullName(context, sector), ':', [text]),
      records: [sector],
      counted: joinNumbers(actors, ties),
      citations: citationsForField(sector, 'summary'),
    },
  ]
}

/** The focus sectors, each in one line. */
export const sectorsAtAGlance = (context: BriefingContext): readonly Draft[] =>
  focusHoldings(context.scope).flatMap((holdings) => draftSector(context, holdings))
