/** When a source last tells of a label that no source gives an end. @module */
import type { Award } from '../model/award.ts'
import { checkObject } from '../model/check-argument.ts'
import { checkedDate, compareDates, hasEnded, type PartialDate } from '../model/date-interval.ts'
import { type Atlas, checkAtlas } from './atlas.ts'
import { citationsFor } from './citations.ts'
import { lookupIn } from './get.ts'

/** The fields that say that a label was held on some date. */
const heldOn: ReadonlySet<string> = new Set(['awarded', 'heldBy'])

/**
 * The last date at which a label is known to have been held, where that date is past and no source says until when it holds:
 * when it was given, or when a source appeared that counts it.
 *
 * @param atlas the atlas that the label is of
 * @param award a record of the awards
 * @param asOf the day, month or year; default: the date of the manifest
 * @returns a year, a month or a day; undefined where the end is known, or no date is
 * @throws {RangeError} if the date is none
 * @example
 * lastKnownOf(atlas, get(atlas, 'awards', 'esca-gold-claut'), '2026-11') // '2019-03'
 */
export function lastKnownOf(atlas: Atlas, award: Award, asOf?: PartialDate): PartialDate | undefined {
  checkAtlas(atlas)
  checkObject('award', award, 'a record of the awards', ['holder', 'level'])
  const date = asOf === undefined ? atlas.manifest.asOf : checkedDate(asOf)
  const { awarded, heldBy, validUntil, statements = [] } = award
  if (validUntil !== undefined) return undefined
  const appeared = citationsFor(award, 'level').flatMap(({ source }) => {
    const found = lookupIn(atlas, 'sources', source)
    return found.ok ? (found.value.published ?? []) : []
  })
  const said = statements.flatMap(({ field, rank, value }) =>
    heldOn.has(field) && rank !== 'deprecated' && typeof value === 'string' ? value : [],
  )
  const [last] = [awarded ?? [], heldBy ?? [], said, appeared].flat().toSorted((a, b) => compareDates(b, a))
  return last !== undefined && hasEnded(last, date) ? last : undefined
}
