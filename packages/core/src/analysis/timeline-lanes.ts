/** A timeline sector by sector. @module */

import { type Atlas, checkAtlas, type Entry, type IdMap } from '../dataset/atlas.ts'
import { checkOptions } from '../model/check-argument.ts'
import type { Id } from '../model/id.ts'
import { focusSectors } from './focus-sectors.ts'
import { datedRecords, type TimelineOptions, timelineNames } from './timeline.ts'
import type { TimelineEntry } from './timeline-entries.ts'
import { timelineRecords } from './timeline-records.ts'

/** What is dated of one sector. */
export interface TimelineLane {
  /** Absent: what is of none of the sectors of the other lanes. */
  readonly sector?: Id<'sectors'>
  /** The earliest first. */
  readonly entries: readonly TimelineEntry[]
}

/** A timeline sector by sector, and what has no date. */
export interface TimelineLanes {
  /** Those with something in them: the sectors in the order of the dataset, then what is of none of them. */
  readonly lanes: readonly TimelineLane[]
  /** Records of the same kinds of which nothing is dated, in the order of the dataset. */
  readonly undated: readonly Entry[]
}

/** The sectors of the lanes: those within the sector that is asked for, or else the focus sectors. */
function laneSectors(atlas: Atlas, sector: string | undefined): readonly Id<'sectors'>[] {
  if (sector === undefined) return focusSectors(atlas)
  return atlas.records.sectors
    .filter(({ broader = [] }) => broader.some((wider) => wider === sector))
    .map(({ id }) => id)
}

/**
 * Everything dated, sector by sector: the focus sectors, or the sectors within the one that is asked for.
 *
 * What is of several sectors stands in the lane of each; what is of none of them in a last lane without a sector.
 *
 * @param atlas any atlas
 * @param options what is wanted, as for `timeline`
 * @returns the lanes that hold something, and the records of the same kinds of which nothing is dated at all
 * @throws {NotFoundError} if there is no such sector or actor
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown
 * @example
 * const { lanes } = timelineLanes(atlas, { kinds: ['partnership'] })
 * lanes[0]?.entries[0]?.id // 'reina-plus'
 */
export function timelineLanes<I extends IdMap>(
  atlas: Atlas<I>,
  options: TimelineOptions<NoInfer<I>> = {},
): TimelineLanes {
  checkAtlas(atlas)
  checkOptions(options, timelineNames)
  const { entries: all, undated } = datedRecords(atlas, options)
  const told = new Set<TimelineEntry>()
  const lanes = laneSectors(atlas, options.sector).map((sector): TimelineLane => {
    // Of the sector that is asked for are also those within it, so that asking for one of them narrows the answer.
    const inSector = new Set<string>(timelineRecords(atlas, { ...options, sector }).map(({ entry }) => entry.record.id))
    const entries = all.filter(({ id }) => inSector.has(id))
    for (const entry of entries) told.add(entry)
    return { sector, entries }
  })
  const rest: TimelineLane = { entries: all.filter((entry) => !told.has(entry)) }
  return { lanes: [...lanes, rest].filter(({ entries }) => entries.length > 0), undated }
}
