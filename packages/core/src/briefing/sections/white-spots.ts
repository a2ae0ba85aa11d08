/** Where there is strength on both sides and no tie yet. @module */
import type { WhiteSpot } from '../../analysis/white-spots.ts'
import { labelOfId } from '../../atlas/label.ts'
import { sideOfPlace } from '../../query/whereabouts.ts'
import { citingEach } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { listing } from '../listing.ts'
import { entriesWith, facing, placeName, sectorName, shortNames, type Writing } from '../writing.ts'

const mostNames = 2

function tellWhiteSpot(writing: Writing, { cell }: WhiteSpot): Draft {
  const { atlas, asOf, language, phrases } = writing
  const { actors, interest, partnerships, events, instruments } = cell
  const carriers = [...partnerships, ...events, ...instruments.joint]
  const seeking = [...interest.here, ...interest.across]
  const otherSide = facing(atlas, sideOfPlace(atlas, cell.place, asOf) ?? atlas.manifest.sides[0])
  const text = phrases.whiteSpot({
    sector: sectorName(writing, cell.sector),
    place: labelOfId(atlas, cell.place, language),
    here: listing(shortNames(writing, actors.here), mostNames, language),
    hereCount: actors.here.length,
    otherSide: placeName(writing, otherSide),
    acrossCount: actors.across.length,
    interest: seeking.length,
    carriers: listing(shortNames(writing, carriers), mostNames, language),
  })
  const ids = [cell.sector, cell.place, ...actors.here, ...actors.across, ...carriers]
  return {
    text,
    records: entriesWith(atlas, ids),
    citations: citingEach(entriesWith(atlas, [...actors.here, ...seeking, ...carriers.slice(0, mostNames + 1)])).slice(
      0,
      8,
    ),
    inferred: true,
  }
}

/** The white spots, strongest first. */
export const whiteSpotLines = (writing: Writing, spots: readonly WhiteSpot[]): readonly Block[] =>
  lines(spots.map((spot) => tellWhiteSpot(writing, spot)))
