/** Where there is strength on both sides and no tie yet. @module */

import type { WhiteSpot } from '../../analysis/white-spots.ts'
import { entriesById } from '../../dataset/get.ts'
import { labelOfId } from '../../dataset/label.ts'
import { sideOfPlace } from '../../index/geography.ts'
import { type BriefingContext, otherSide, placeName, sectorName, shortNames } from '../briefing-context.ts'
import { citationsCovering } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { firstNamed, joinNames } from '../listing.ts'

const maxNames = 2

function draftWhiteSpot(context: BriefingContext, { cell }: WhiteSpot): Draft {
  const { atlas, asOf, language, phrases } = context
  const { actors, interest, partnerships, events, instruments } = cell
  const carriers = [...partnerships, ...instruments.joint, ...events].slice(0, maxNames)
  const seeking = [...interest.here, ...interest.across]
  const side = sideOfPlace(atlas, cell.place, asOf) ?? atlas.manifest.sides[0]
  const text = phrases.whiteSpot({
    here: joinNames(shortNames(context, firstNamed(actors.here, maxNames)), maxNames, language, actors.here.length),
    hereCount: actors.here.length,
    hereSeeking: interest.here.length,
    own: placeName(context, side),
    other: placeName(context, otherSide(atlas, side)),
    acrossCount: actors.across.length,
    acrossSeeking: interest.across.length,
    carriers: joinNames(shortNames(context, carriers), maxNames, language),
  })
  const lead = `${labelOfId(atlas, cell.place, language)}, ${sectorName(context, cell.sector)}`
  const ids = [cell.sector, cell.place, ...actors.here, ...actors.across, ...carriers]
  return {
    lead,
    text: `${lead}: ${text}`,
    records: entriesById(atlas, ids),
    citations: citationsCovering(entriesById(atlas, [...actors.here, ...seeking, ...carriers])).slice(0, 8),
    inferred: true,
  }
}

/** The white spots, strongest first. */
export const whiteSpotLines = (context: BriefingContext, spots: readonly WhiteSpot[]): readonly Block[] =>
  lines(spots.map((spot) => draftWhiteSpot(context, spot)))
