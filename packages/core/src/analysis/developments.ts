/** What has happened after a date: what began, was changed or ended, and which values no longer hold. @module */
import { type Atlas, checkAtlas, type Entry, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { viewDate } from '../dataset/atlas-view.ts'
import { checkedPeriod } from '../dataset/check-date.ts'
import { lookup, NotFoundError, wrongCollection } from '../dataset/get.ts'
import { referring } from '../dataset/related.ts'
import { checkBoolean, checkedInteger, checkedTerms, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import {
  type Development,
  type DevelopmentKind,
  developmentKinds,
  developmentsOf,
  newestFirst,
} from './development-entries.ts'
import { developmentsSince } from './developments-since.ts'
import { eachFactOnce } from './each-fact-once.ts'
import { concernOf, type SubjectRecords, subjectCollections } from './scope.ts'

/** Which developments. */
export interface DevelopmentOptions<I extends IdMap = IdMap> {
  /** The first day, month or year that may be touched; default: the date of the atlas's main source. */
  readonly from?: PartialDate
  /** The last one; default, and at the latest: the date up to which the atlas knows. */
  readonly to?: PartialDate
  /** Only what concerns this sector, actor or place, or what lies within it. */
  readonly about?: IdOf<(typeof subjectCollections)[number], I>
  /** Default: all. */
  readonly kinds?: readonly DevelopmentKind[]
  /** Whether a fact that several records or fields tell, of one day and from the same source, is given once; default: true. */
  readonly once?: boolean
  /** The largest number, from 1; default: all. */
  readonly limit?: number
}

export const developmentNames: OptionNames<DevelopmentOptions> = {
  from: true,
  to: true,
  about: true,
  kinds: true,
  once: true,
  limit: true,
}

/**
 * The date of an atlas's main source: what it says, it says as of then.
 *
 * @param atlas any atlas, or a view of one
 * @example
 * mainSourceDate(viewOf(atlas, { evidence: 'best' })) // '2019-03'
 */
export function mainSourceDate(atlas: Atlas): PartialDate {
  checkAtlas(atlas)
  return (atlas.base ?? atlas).manifest.asOf
}

/** The date up to which an atlas knows: that of a view, or else that of its newest sources. */
export const lastDate = (atlas: Atlas): PartialDate =>
  atlas.evidence === undefined ? viewDate(atlas, 'best') : atlas.manifest.asOf

/** For the days that were last asked for, of which the date of the main source is one. */
const sinceDay = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(Number, (first: number) => developmentsSince(atlas, first), 4),
)

function subjectOf(atlas: Atlas, id: string): SubjectRecords[number] {
  const found = lookup(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  const entry = found.value
  switch (entry.collection) {
    case 'sectors':
    case 'clusters':
    case 'organizations':
    case 'places':
      return entry
    default:
      throw new NotFoundError(wrongCollection(id, entry.collection, subjectCollections))
  }
}

/** What concerns an actor: of it, and of the records that name it. No others are read. */
function concerningActor(atlas: Atlas, actor: Entry): readonly Development[] {
  const near = new Map([actor, ...referring(atlas, actor)].map((entry) => [entry.record.id, entry]))
  return newestFirst([...near.values()].flatMap((entry) => developmentsOf(atlas, entry)))
}

/** What concerns a subject since a day at the least, the newest first. */
function concerning(atlas: Atlas, subject: SubjectRecords[number], first: number): readonly Development[] {
  switch (subject.collection) {
    case 'clusters':
    case 'organizations':
      return concerningActor(atlas, subject)
    default: {
      const concerns = concernOf(atlas, subject, atlas.manifest.asOf)
      return sinceDay(atlas)(first).filter(({ id }) => concerns(id))
    }
  }
}

/**
 * What has happened after a date, the newest first: what a reader should know who has only the atlas's main source.
 *
 * A development is a milestone, an event, a tie, a partnership, a label or a membership that began or ended, a later name,
 * or a value that no longer holds. Dates keep the precision of their source, and whatever touches the time is in it:
 * 2019 touches March 2019. An end counts once all of its date has passed.
 *
 * @param atlas any atlas; a view gives nothing that is later than its date
 * @param options which developments; default: all since the date of the main source
 * @returns what was found; of equal dates the more precise first, then by id
 * @throws {NotFoundError} if there is no such sector, actor or place
 * @throws {RangeError} if `from` or `to` is not a date, or the period is reversed, or a kind unknown, or `limit` not a
 *   whole number from 1
 * @example
 * const since = developments(viewOf(atlas, { evidence: 'best' }), { from: '2025', about: 'cfe', kinds: ['milestone'] })
 * since.every(({ date }) => date >= '2025') // true
 */
export function developments<I extends IdMap>(
  atlas: Atlas<I>,
  options: DevelopmentOptions<NoInfer<I>> = {},
): readonly Development[] {
  checkAtlas(atlas)
  checkOptions(options, developmentNames)
  const { from = mainSourceDate(atlas), to } = checkedPeriod(options.from, options.to)
  const kinds = new Set(checkedTerms('kinds', options.kinds ?? developmentKinds, developmentKinds))
  checkBoolean('options.once', options.once)
  const limit = checkedInteger('limit', options.limit ?? Number.POSITIVE_INFINITY, 1)
  const first = dateInterval(from).start
  const all =
    options.about === undefined ? sinceDay(atlas)(first) : concerning(atlas, subjectOf(atlas, options.about), first)
  const known = dateInterval(lastDate(atlas)).end
  const last = to === undefined ? known : Math.min(known, dateInterval(to).end)
  const found = all.filter(({ date, isEnd }) => {
    const { start, end } = dateInterval(date)
    return end >= first && (isEnd === true ? end : start) <= last
  })
  // The kind of a fact is that of the entry which is kept of it: what is counted by kind adds up to all.
  const once = options.once === false ? found : eachFactOnce(atlas, found)
  return once.filter(({ kind }) => kinds.has(kind)).slice(0, limit)
}
