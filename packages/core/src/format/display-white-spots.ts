/** White spots as lines of text or a page show them. @module */
import type { WhiteSpot, WhiteSpotPartName } from '../analysis/white-spots.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { entriesById } from '../dataset/get.ts'
import { labelOfId } from '../dataset/label.ts'
import { checkLanguage, checkList, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import type { ResolvedCitation } from './citation.ts'
import { citationsOfAll, type DisplayEntry, type DisplayRank, displayEntry, displayRanks } from './display-entry.ts'

/** A sector or a place by its id, with its label. */
export interface DisplayHeading {
  readonly id: string
  readonly label: string
}

/** A part of a white spot's score. */
export interface DisplayWhiteSpotPart {
  readonly name: WhiteSpotPartName
  readonly label: string
  /** The same with how many records it counts, like "4 actors on the other side". */
  readonly counted: string
  readonly value: number
  readonly records: readonly DisplayEntry[]
  /** Those of the records, each place once. */
  readonly citations: readonly ResolvedCitation[]
}

/** A white spot in the order in which it is read. */
export interface DisplayWhiteSpot extends DisplayRank {
  readonly sector: DisplayHeading
  readonly place: DisplayHeading
  readonly score: number
  readonly parts: readonly DisplayWhiteSpotPart[]
}

export const displayHeading = (atlas: Atlas, id: string, language: Language): DisplayHeading => ({
  id,
  label: labelOfId(atlas, id, language),
})

/** @throws {TypeError} if it is no list of white spots */
export function checkSpots(spots: readonly WhiteSpot[]): void {
  checkList('spots', spots)
  for (const [position, spot] of spots.entries())
    checkObject(`spots[${position}]`, spot, 'a white spot that whiteSpots gives', ['cell', 'rank', 'score', 'parts'])
}

/**
 * White spots as lines of text or a page show them: with shared ranks, and each part with its records and citations.
 *
 * @param atlas the atlas that the white spots are of
 * @param spots what `whiteSpots` gives
 * @param language the reader's language
 * @example
 * displayWhiteSpots(atlas, whiteSpots(atlas, { sectors: ['ict'], limit: 1 }), 'es')[0]?.rankLabel // '1'
 */
export function displayWhiteSpots(
  atlas: Atlas,
  spots: readonly WhiteSpot[],
  language: Language,
): readonly DisplayWhiteSpot[] {
  checkAtlas(atlas)
  checkLanguage(language)
  checkSpots(spots)
  const ranks = displayRanks(spots)
  return spots.map(({ cell, rank, score, parts }, at) => ({
    ...(ranks[at] ?? { rank, rankLabel: String(rank), sharedBy: 1 }),
    sector: displayHeading(atlas, cell.sector, language),
    place: displayHeading(atlas, cell.place, language),
    score,
    parts: parts.map(({ name, label, counted, value, records }) => {
      const entries = entriesById(atlas, records)
      return {
        name,
        label: label[language],
        counted: counted[language],
        value,
        records: entries.map((entry) => displayEntry(atlas, entry, language)),
        citations: citationsOfAll(atlas, entries),
      }
    }),
  }))
}
