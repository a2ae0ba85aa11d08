/** Where there is strength on both sides and no tie yet. @module */

import { startedIn } from '../../analysis/as-of.ts'
import type { MatrixCell } from '../../analysis/matrix-cell.ts'
import type { SubjectRecords } from '../../analysis/scope.ts'
import { tiesBetweenSides } from '../../analysis/spans-sides.ts'
import { type WhiteSpot, type WhiteSpotOptions, whiteSpots } from '../../analysis/white-spots.ts'
import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { labelOfId } from '../../dataset/label.ts'
import { numbersOfIds } from '../../dataset/numbered-records.ts'
import { tieEnds } from '../../index/actors.ts'
import { placeOfKind, sideOfPlace } from '../../index/geography.ts'
import { joinNumbers } from '../../util/join-numbers.ts'
import { memoizePair } from '../../util/memo.ts'
import {
  type BriefingContext,
  isActor,
  otherSide,
  placeName,
  sectorName,
  shortNames,
  sideOf,
} from '../briefing-context.ts'
import { citationsOfNumbers } from '../citations.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { firstNamed, joinNames } from '../sentence.ts'

const maxNames = 2
const maxCitations = 8

/** Whether any of some actors has a tie to the other side, whatever its sector. */
function haveTies({ atlas, asOf }: BriefingContext, ids: readonly string[]): boolean {
  const actors = new Set(Array.from(numbersOfIds(atlas.records, ids)))
  const { first, second } = tieEnds(atlas)
  const started = startedIn(atlas, asOf)('ties')
  return tiesBetweenSides(atlas, asOf).some(
    (across, at) => across === 1 && started[at] === 1 && (actors.has(first[at] ?? -1) || actors.has(second[at] ?? -1)),
  )
}

/** The numbers of the records behind a white spot, for all languages. */
const behindCell = /* @__PURE__ */ memoizePair((cell: MatrixCell, { records }: Atlas) => {
  const { actors, interest, partnerships, events, instruments } = cell
  const carriers = [
    ...firstNamed(partnerships, maxNames),
    ...firstNamed(instruments.joint, maxNames),
    ...firstNamed(events, maxNames),
  ].slice(0, maxNames)
  const numbersOf = (...lists: readonly (readonly string[])[]) =>
    joinNumbers(...lists.map((ids) => numbersOfIds(records, ids)))
  return {
    carriers,
    counted: numbersOf(actors.here, actors.across, carriers),
    cited: numbersOf(actors.here, interest.here, interest.across, carriers),
  }
})

function draftWhiteSpot(context: BriefingContext, { cell }: WhiteSpot): Draft {
  const { atlas, asOf, language, phrases } = context
  const { actors, interest } = cell
  const { carriers, counted, cited } = behindCell(cell, atlas)
  const side = sideOfPlace(atlas, cell.place, asOf) ?? atlas.manifest.sides[0]
  const text = phrases.whiteSpot({
    here: joinNames(shortNames(context, firstNamed(actors.here, maxNames)), maxNames, language, actors.here.length),
    hereCount: actors.here.length,
    hasOtherTies: haveTies(context, actors.here),
    hereSeeking: interest.here.length,
    own: placeName(context, side),
    other: placeName(context, otherSide(atlas, side)),
    acrossCount: actors.across.length,
    acrossSeeking: interest.across.length,
    carriers: joinNames(shortNames(context, carriers), maxNames, language),
  })
  const lead = `${labelOfId(atlas, cell.place, language)}, ${sectorName(context, cell.sector)}`
  return {
    lead,
    text: `${lead}: ${text}`,
    records: entriesById(atlas, [cell.sector, cell.place]),
    counted,
    citations: citationsOfNumbers(atlas, cited, maxCitations),
    inferred: true,
  }
}

export const whiteSpotLines = (context: BriefingContext, spots: readonly WhiteSpot[]): readonly Block[] =>
  lines(spots.map((spot) => draftWhiteSpot(context, spot)))

type Options = WhiteSpotOptions & { readonly where?: (spot: WhiteSpot) => boolean }

function firstOf(atlas: Atlas, { where, limit = 3, ...options }: Options): readonly WhiteSpot[] {
  if (where === undefined) return whiteSpots(atlas, { ...options, limit })
  return whiteSpots(atlas, options).filter(where).slice(0, limit)
}

/** The states or regions of one side, and the countries of the other. */
const onBothSides = (atlas: Atlas, options: Options): readonly WhiteSpot[] => [
  ...firstOf(atlas, { ...options, by: 'region' }),
  ...firstOf(atlas, { ...options, by: 'country' }),
]

/** Those of a country or region, or of what it lies in; of a side, those of all its places. */
function ofPlace({ atlas, asOf }: BriefingContext, { record: { id, kind } }: Entry<'places'>): readonly WhiteSpot[] {
  const side = sideOfPlace(atlas, id, asOf)
  if (side === undefined) return []
  if (side === id) return firstOf(atlas, { side, asOf, by: kind === 'country' ? 'region' : 'country' })
  const region = placeOfKind(atlas, id, 'region')
  const column = region ?? placeOfKind(atlas, id, 'country')
  const by = region === undefined ? 'country' : 'region'
  return firstOf(atlas, { side, asOf, by, where: ({ cell }) => cell.place === column })
}

/** Those of an actor's own sectors where it sits. */
function ofActor(
  context: BriefingContext,
  entry: Entry<'clusters' | 'organizations'>,
  limit: number,
): readonly WhiteSpot[] {
  const { atlas, asOf } = context
  const { id, sectors = [] } = entry.record
  const side = sideOf(context, entry)
  if (side === undefined || sectors.length === 0) return []
  const isThere = ({ cell }: WhiteSpot) => cell.actors.here.some((actor) => actor === id)
  const among = (by: 'region' | 'country') => firstOf(atlas, { side, asOf, by, sectors, limit, where: isThere })
  const inRegion = among('region')
  return inRegion.length > 0 ? inRegion : among('country')
}

export function whiteSpotsOf(context: BriefingContext, subjects: SubjectRecords): readonly WhiteSpot[] {
  const { atlas, asOf } = context
  if (subjects.length === 0) return onBothSides(atlas, { asOf, limit: 2 })
  return subjects.flatMap((entry) => {
    if (isActor(entry)) return ofActor(context, entry, subjects.length === 1 ? 2 : 1)
    switch (entry.collection) {
      case 'sectors':
        return onBothSides(atlas, { asOf, sectors: [entry.record.id], limit: 2 })
      case 'places':
        return ofPlace(context, entry)
      default:
        return entry satisfies never
    }
  })
}
