/** Where there is strength on both sides and no tie yet. @module */
import type { WhiteSpot } from '../../analysis/white-spots.ts'
import { labelOfId } from '../../dataset/label.ts'
import { sideOfPlace } from '../../index/geography.ts'
import { entriesWith, facing, placeName, sectorName, shortNames, type Writing } from '../briefing-context.ts'
import { citingEach } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { listing, toBeNamed } from '../listing.ts'

const mostNames = 2

function tellWhiteSpot(writing: Writing, { cell }: WhiteSpot): Draft {
  const { atlas, asOf, language, phrases } = writing
  const { actors, interest, partnerships, events, instruments } = cell
  const carriers = [...partnerships, ...instruments.joint, ...events].slice(0, mostNames)
  const seeking = [...interest.here, ...interest.across]
  const side = sideOfPlace(atlas, cell.place, asOf) ?? atlas.manifest.sides[0]
  const told = phrases.whiteSpot({
    here: listing(shortNames(writing, toBeNamed(actors.here, mostNames)), mostNames, language, actors.here.length),
    hereCount: actors.here.length,
    hereSeeking: interest.here.length,
    own: placeName(writing, side),
    other: placeName(writing, facing(atlas, side)),
    acrossCount: actors.across.length,
    acrossSeeking: interest.across.length,
    carriers: listing(shortNames(writing, carriers), mostNames, language),
  })
  const lead = `${labelOfId(atlas, cell.place, language)}, ${sectorName(writing, cell.sector)}`
  const ids = [cell.sector, cell.place, ...actors.here, ...actors.across, ...carriers]
  return {
    lead,
    text: `${lead}: ${told}`,
    records: entriesWith(atlas, ids),
    citations: citingEach(entriesWith(atlas, [...actors.here, ...seeking, ...carriers])).slice(0, 8),
    inferred: true,
  }
}

/** The white spots, strongest first. */
export const whiteSpotLines = (writing: Writing, spots: readonly WhiteSpot[]): readonly Block[] =>
  lines(spots.map((spot) => tellWhiteSpot(writing, spot)))
