/**
 * An atlas as its main source has it, or on the best evidence as of a date.
 *
 * A view is an atlas like any other, so that every question can be asked of it. Its hash is that of the atlas.
 *
 * @module
 */
import { checkedTerm, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { compareDates, hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { FieldShape } from '../model/description.ts'
import { isPlainObject } from '../util/check-value.ts'
import { isLazyList, itemAt, objectList, streamedList } from '../util/lazy-list.ts'
import { lazy, memoize, memoizeBy, memoizeByKey, memoizePair } from '../util/memo.ts'
import { type Atlas, checkAtlas, type EvidenceKind, evidenceKinds, type IdMap, type RecordLists } from './atlas.ts'
import { bestOf } from './best-record.ts'
import { checkedAsOf } from './check-date.ts'
import { endKinds, hasBegun } from './in-force.ts'
import { changedRecords, lazyLists, textsOf } from './lazy-records.ts'
import { isOfMainSource } from './main-source.ts'
import { keepPresent } from './present-view.ts'
import { type AnyRecord, type Fields, pruneRecords } from './prune-records.ts'
import { shareIds } from './record-index.ts'
import { hasStore, shareStore, stored } from './stored-index.ts'

/** Which view of an atlas. */
export interface ViewOptions {
  /**
   * `paper`: only what the atlas's main source says; `best`: the best known value of each field, and what is known
   * beyond the main source.
   */
  readonly evidence: EvidenceKind
  /**
   * The date as of which questions are answered: what began after it is left out, if it is before the default. Default:
   * the date of the atlas, for `best` raised to the date up to which other sources were read. It is never the clock.
   */
  readonly asOf?: PartialDate
}

/** A record without the fields, and the items of fields, that go beyond the main source; what it must have stays. */
function withoutBeyond(record: AnyRecord, shape: readonly FieldShape[]): Fields {
  const { statements: _statements, beyond = [], ...rest } = record
  if (beyond.length === 0) return rest
  const kept: Record<string, unknown> = { ...rest }
  const isRequired = (field: string) => shape.some(({ key, required }) => key === field && required)
  for (const path of beyond) {
    const [field = '', item] = path.split('.')
    if (item === undefined && isRequired(field)) continue
    const value = kept[field]
    if (item === undefined) delete kept[field]
    else if (Array.isArray(value)) kept[field] = value.map((one, at) => (at === Number(item) ? undefined : one))
  }
  for (const [field, value] of Object.entries(kept))
    if (Array.isArray(value)) kept[field] = value.filter((item) => item !== undefined)
  return kept
}

const citations = new Set(['citations'])

/** The records of the main source, as it has them. */
const paperRecords = (atlas: Atlas): RecordLists =>
  pruneRecords(atlas.records, { keeps: (value) => isOfMainSource(atlas, value), fields: citations }, withoutBeyond)

/** The fields that say since when a record, or an object in it, is there. */
const beginnings = ['date', 'from', 'since', 'start', 'awarded', 'heldBy', 'founded'] as const

/** The fields by which it is decided. */
const datedFields = new Set([...beginnings, 'period', 'milestones'])

/** The first milestone of these is their beginning; to an actor, most happen long after. */
const beginWithMilestone: ReadonlySet<CollectionName | undefined> = new Set(['partnerships', 'instruments'])

/** Whether a record, or an object in it, was there at a date; what has no date was. */
function wasThere(value: Fields, collection: CollectionName | undefined, asOf: PartialDate): boolean {
  const { status, period, awarded } = value
  if (isPlainObject(period) && status === 'observed' && !wasThere(period, undefined, asOf)) return false
  // Wherever the model has milestones, they are of one schema.
  const { milestones = [] } = value as Parameters<typeof hasBegun>[0]
  const first = beginWithMilestone.has(collection) ? milestones[0] : milestones.find(({ kind }) => kind === 'founded')
  if (first !== undefined && !hasBegun({ milestones: [first] }, asOf)) return false
  // An end in a year is none in March of that year: what may still go on does.
  const had = endKinds.some((kind) => kind === value.kind) ? hasEnded : hasStarted
  return beginnings.every((field) => {
    const dates = value[field]
    // A label was there from when it was given, if that is known.
    if (dates === undefined || (field === 'heldBy' && awarded !== undefined)) return true
    return [dates].flat().every((date) => typeof date !== 'string' || had(date, asOf))
  })
}

/** Records as they were at a date. */
const recordsBy = (records: RecordLists, asOf: PartialDate): RecordLists =>
  pruneRecords(records, {
    keeps: (value, collection) => wasThere(value, collection, asOf),
    fields: datedFields,
  })

function bestRecords({ records }: Atlas, asOf: PartialDate): RecordLists {
  const texts = textsOf(records)
  if (texts !== undefined) return changedRecords(texts, (record) => bestOf(record, asOf))
  return lazyLists(
    memoizeByKey((name: CollectionName) => {
      const list: readonly AnyRecord[] = records[name]
      if (!isLazyList(list)) return Object.freeze(list.map((record) => bestOf(record, asOf)))
      const bestIn = (own: readonly AnyRecord[]) => (position: number) => bestOf(itemAt(own, position), asOf)
      return objectList(list.length, bestIn(list), bestIn(streamedList(list)))
    }),
  )
}

/** Whether the default view on the best evidence has the very records and the date of its atlas. */
const isBestAsItIs = (atlas: Atlas): boolean =>
  viewDate(atlas, 'best') === atlas.manifest.asOf &&
  stored(atlas, 'has no statements', () =>
    collectionNames.every((name) => atlas.records[name].every((record) => record.statements === undefined)),
  )

/**
 * The date as of which a view answers by default.
 *
 * @param atlas any atlas
 * @param evidence the kind of view
 * @returns the date of the atlas; for `best` raised to the date up to which other sources were read
 * @throws {RangeError} if the kind of evidence is unknown
 * @example
 * viewDate(atlas, 'best') // '2026-11'
 */
export function viewDate(atlas: Atlas, evidence: EvidenceKind): PartialDate {
  checkAtlas(atlas)
  const { asOf, evidenceAsOf } = atlas.manifest
  const isRaised =
    checkedTerm('evidence', evidence, evidenceKinds) === 'best' &&
    evidenceAsOf !== undefined &&
    compareDates(asOf, evidenceAsOf) < 0
  return isRaised ? evidenceAsOf : asOf
}

/** Views of so many dates are kept beside those of the default dates: each has its own records and indexes. */
const maxOtherViews = 2

/** The lists of all collections, which are made together when the first of them is read. */
function lazyAll(make: () => RecordLists): RecordLists {
  const lists = lazy(make)
  return lazyLists((name) => lists()[name])
}

function makeView(atlas: Atlas, evidence: EvidenceKind, asOf: PartialDate): Atlas {
  const { manifest, hash } = atlas
  const isEarlier = compareDates(asOf, viewDate(atlas, evidence)) < 0
  // Who asks for one record of the best evidence reads no other.
  const known = evidence === 'best' ? bestRecords(atlas, asOf) : lazyAll(() => paperRecords(atlas))
  const records = isEarlier ? lazyAll(() => recordsBy(known, asOf)) : known
  // The best known values are of the same records in the same order.
  if (evidence === 'best' && !isEarlier) shareIds(atlas.records, records)
  // Who asks for the manifest alone reads no record.
  const view = (lists: RecordLists): Atlas =>
    Object.freeze({
      manifest: Object.freeze({ ...manifest, asOf }),
      evidence,
      base: atlas.base ?? atlas,
      records: lists,
      hash,
    })
  if (!hasStore(atlas) || evidence === 'paper' || asOf !== viewDate(atlas, evidence)) return view(records)
  // It has indexes of its own in the file of the atlas, or those of the atlas.
  const isSame = isBestAsItIs(atlas)
  const best = view(isSame ? atlas.records : records)
  shareStore(atlas, best, isSame ? '' : 'best/')
  return best
}

const defaultViews = /* @__PURE__ */ memoizePair((atlas: Atlas, evidence: EvidenceKind) =>
  makeView(atlas, evidence, viewDate(atlas, evidence)),
)

const otherViews = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (evidence: EvidenceKind, asOf: PartialDate) => `${evidence} ${asOf}`,
    (evidence, asOf) => {
      const view = makeView(atlas, evidence, asOf)
      keepPresent(view, () => defaultViews(atlas, evidence))
      return view
    },
    maxOtherViews,
  ),
)

const viewNames: OptionNames<ViewOptions> = { evidence: true, asOf: true }

/**
 * The atlas as its main source has it, or on the best evidence as of a date.
 *
 * `paper` leaves out what goes beyond the main source: records that do not cite it, fields and items that it does not
 * give, and values of other sources. `best` gives each field the value that is preferred and holds at the date; the
 * record's own value stays where none is better.
 *
 * @param atlas any atlas
 * @param options which view
 * @returns an atlas of which every question can be asked; the same one for equal options
 * @throws {RangeError} if the kind of evidence is unknown, or the date is not one or before anything that the atlas holds
 * @example
 * const paper = viewOf(atlas, { evidence: 'paper' })
 * const best = viewOf(atlas, { evidence: 'best' })
 * get(paper, 'events', 'eacp-abroad-visit-2017').start // '2017-09'
 * get(best, 'events', 'eacp-abroad-visit-2017').start // '2016-09-27'
 */
export function viewOf<I extends IdMap>(atlas: Atlas<I>, options: ViewOptions): Atlas<I> {
  checkAtlas(atlas)
  checkOptions(options, viewNames)
  const evidence = checkedTerm('evidence', options.evidence, evidenceKinds)
  const asOf = options.asOf === undefined ? undefined : checkedAsOf(atlas, options.asOf)
  const isDefault = asOf === undefined || asOf === viewDate(atlas, evidence)
  const view = isDefault ? defaultViews(atlas, evidence) : otherViews(atlas)(evidence, asOf)
  // A view has no id that its atlas has not.
  return view as Atlas<I>
}
