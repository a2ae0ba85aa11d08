/** What the sources claim to count, against what the atlas lists. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { findingsAbout } from '../index/findings-about.ts'
import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { positionsWhere } from '../query/find.ts'
import { type InvalidQuery, InvalidQueryError } from '../query/query-problem.ts'
import { parseQueryObject } from '../query/syntax/parse-object.ts'
import { fail, type Result, succeed } from '../util/result.ts'

/** A figure that says which records it counts. */
export type CountingFigure = Figure & { readonly counts: NonNullable<Figure['counts']> }

/** A number that a source claims, and the number of records that the atlas lists for it. */
export interface ClaimedCount {
  readonly figure: CountingFigure
  readonly claimed: number
  readonly listed: number
  /** Whether the list bears the claim out: "more than 12" is borne out by 13. */
  readonly agrees: boolean
  /** The finding that has the same two numbers, where they differ. */
  readonly finding?: Finding
}

export const isCounting = (figure: Figure): figure is CountingFigure => figure.counts !== undefined

function isBorneOut({ value, qualifier }: Figure, listed: number): boolean {
  switch (qualifier) {
    case 'more-than':
      return listed > value
    case 'at-least':
      return listed >= value
    case 'less-than':
      return listed < value
    case 'at-most':
      return listed <= value
    case 'exactly':
    case 'approximately':
    case undefined:
      return listed === value
    default:
      return qualifier satisfies never
  }
}

function explanation(atlas: Atlas, { id, subject, value }: Figure, listed: number): Finding | undefined {
  const candidates = [...findingsAbout(atlas, id), ...findingsAbout(atlas, subject)]
  return candidates.find(({ record: { count } }) => count?.claimed === value && count.listed === listed)?.record
}

export function claimedCount(atlas: Atlas, figure: CountingFigure): Result<ClaimedCount, InvalidQuery> {
  const { collection, where } = figure.counts
  const parsed = parseQueryObject(atlas, collection, { where })
  if (!parsed.ok) return fail(parsed.error)
  const listed = positionsWhere(atlas, collection, parsed.value.where ?? {}).length
  const agrees = isBorneOut(figure, listed)
  const finding = agrees ? undefined : explanation(atlas, figure, listed)
  return succeed({ figure, claimed: figure.value, listed, agrees, ...(finding === undefined ? {} : { finding }) })
}

/**
 * Every figure that claims to count records of the atlas, against what the atlas lists.
 *
 * The records themselves come from `query(atlas, figure.counts.collection, { where: figure.counts.where })`.
 *
 * @param atlas any atlas
 * @returns the claims, in the order of the figures
 * @throws {InvalidQueryError} if a figure's filter is invalid, which the rules of a dataset rule out
 * @example
 * claimedCounts(atlas)
 *   .filter(({ agrees }) => !agrees)
 *   .map(({ claimed, listed, finding }) => `${claimed} claimed, ${listed} listed: ${finding?.title.en}`)
 */
export function claimedCounts(atlas: Atlas): readonly ClaimedCount[] {
  checkAtlas(atlas)
  return atlas.records.figures.filter(isCounting).map((figure) => {
    const counted = claimedCount(atlas, figure)
    if (!counted.ok) throw new InvalidQueryError(counted.error)
    return counted.value
  })
}
