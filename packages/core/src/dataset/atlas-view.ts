/**
 * An atlas as its main source has it, or on the best evidence as of a date.
 *
 * A view is an atlas like any other, so that every question can be asked of it. Its hash is that of the atlas.
 *
 * @module
 */
import { checkedTerm, checkOptions, type OptionNames } from '../model/check-argument.ts'
import type { Citation } from '../model/citation.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { checkedDate, compareDates, hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { FieldShape } from '../model/description.ts'
import type { Records } from '../model/generated/records.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Name, Statement } from '../model/record.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { type Atlas, checkAtlas, type EvidenceKind, evidenceKinds, type IdMap, type RecordLists } from './atlas.ts'
import { shapes } from './generated/shapes.ts'

/** Which view of an atlas. */
export interface ViewOptions {
  /**
   * `paper`: only what the atlas's main source says; `best`: the best known value of each field, and what is known
   * beyond the main source.
   */
  readonly evidence: EvidenceKind
  /**
   * The date as of which questions are answered; default: the date of the atlas, for `best` raised to the date up to
   * which other sources were read. It is never the clock.
   */
  readonly asOf?: PartialDate
}

type AnyRecord = Records[CollectionName]

type Fields = Readonly<Record<string, unknown>>

/** Collections that say where and what things are, not what the main source tells of them. */
const frame: ReadonlySet<CollectionName> = new Set(['sectors', 'places', 'sources'])

const citationsIn = (value: unknown): readonly Citation[] =>
  // Wherever the model has citations, they are of this one schema.
  pathValuesAt(value, 'citations[]').map((found) => found.value as Citation)

/** Whether the main source, or one of its footnotes, is among what a value cites; true for a value without citations. */
function isOfMainSource(value: unknown, ofMain: ReadonlySet<string>): boolean {
  const citations = citationsIn(value)
  return citations.length === 0 || citations.some(({ source }) => ofMain.has(source))
}

/** A value that is left out. */
const gone = Symbol('gone')

interface Pruning {
  readonly removed: ReadonlySet<string>
  readonly ofMain: ReadonlySet<string>
}

const isGone = (value: unknown): value is typeof gone => value === gone

function pruneOne(value: unknown, shape: FieldShape, pruning: Pruning): unknown {
  if (shape.type === 'parts') return pruneParts(value, shape.parts, pruning)
  return shape.type === 'ref' && typeof value === 'string' && pruning.removed.has(value) ? gone : value
}

/** An object without what refers to removed records; gone if that is something that it must have. */
function pruneParts(value: unknown, parts: readonly FieldShape[], pruning: Pruning): unknown {
  if (!isPlainObject(value) || !isOfMainSource(value, pruning.ofMain)) return gone
  const kept: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const shape = parts.find((part) => part.key === key)
    if (shape === undefined) {
      kept[key] = inner
      continue
    }
    const pruned =
      shape.many && Array.isArray(inner)
        ? inner.map((item) => pruneOne(item, shape, pruning)).filter((item) => !isGone(item))
        : pruneOne(inner, shape, pruning)
    const isEmpty =
      isGone(pruned) || (Array.isArray(pruned) && pruned.length === 0 && Array.isArray(inner) && inner.length > 0)
    if (!isEmpty) kept[key] = pruned
    else if (shape.required) return gone
  }
  return kept
}

/** A record without the fields, and the items of fields, that go beyond the main source. */
function withoutBeyond(record: AnyRecord): Fields {
  const { statements: _statements, beyond = [], ...rest } = record
  if (beyond.length === 0) return rest
  const kept: Record<string, unknown> = { ...rest }
  for (const path of beyond) {
    const [field = '', item] = path.split('.')
    const value = kept[field]
    if (item === undefined) delete kept[field]
    else if (Array.isArray(value)) kept[field] = value.map((one, at) => (at === Number(item) ? gone : one))
  }
  for (const [field, value] of Object.entries(kept))
    if (Array.isArray(value)) kept[field] = value.filter((item) => !isGone(item))
  return kept
}

/** A record whose citations are only for fields that it has. */
function withItsCitations(record: Fields): Fields {
  const citations = citationsIn(record).flatMap((citation) => {
    if (citation.for === undefined) return [citation]
    const fields = citation.for.filter((path) => pathValuesAt(record, path).length > 0)
    return fields.length === 0 ? [] : [{ ...citation, for: fields }]
  })
  return { ...record, citations }
}

/** The records of the main source, as it has them. */
function paperRecords({ records, manifest }: Atlas): RecordLists {
  const ofMain = new Set<string>(
    records.sources
      .filter(({ id, partOf }) => id === manifest.mainSource || partOf === manifest.mainSource)
      .map(({ id }) => id),
  )
  const removed = new Set<string>(
    collectionNames
      .filter((name) => !frame.has(name))
      .flatMap((name) => records[name].filter((record) => !isOfMainSource(record, ofMain)).map(({ id }) => id)),
  )
  const pruned = (name: CollectionName, record: AnyRecord): readonly object[] => {
    if (frame.has(name)) return [withItsCitations(withoutBeyond(record))]
    const kept = removed.has(record.id) ? gone : pruneParts(withoutBeyond(record), shapes[name], { removed, ofMain })
    const isWhole = isPlainObject(kept) && (name !== 'ties' || pathValuesAt(kept, 'between[]').length === 2)
    if (isWhole) return [withItsCitations(kept)]
    removed.add(record.id)
    return []
  }
  const pruneAll = () =>
    collectionNames.map((name) => [name, records[name].flatMap((record) => pruned(name, record))] as const)
  // What needs a removed record is removed as well, and then what needs that.
  let before = removed.size
  let lists = pruneAll()
  while (before !== removed.size) {
    before = removed.size
    lists = pruneAll()
  }
  // Each record lost only what its schema lets it lack.
  return deepFreeze(Object.fromEntries(lists)) as unknown as RecordLists
}

const isBetter = ({ relation, rank, from, until }: Statement, asOf: PartialDate): boolean =>
  rank === 'preferred' &&
  relation !== 'confirms' &&
  relation !== 'precedes' &&
  hasStarted(from, asOf) &&
  !hasEnded(until, asOf)

/**
 * A copy with another value at a path. A name keeps its language, and the name that it replaces follows as a former one.
 * What is told in sentences, in each language, is not replaced by one word of another source: that stands beside it.
 */
function withValue(value: unknown, path: readonly string[], better: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) {
    if (!isPlainObject(value)) return better
    return 'value' in value ? { ...value, value: better } : value
  }
  if (!Array.isArray(value)) {
    const known = isPlainObject(value) ? value : {}
    return { ...known, [key]: withValue(known[key], rest, better) }
  }
  return value.map((item, at) => (at === Number(key) ? withValue(item, rest, better) : item))
}

function withNewName(names: readonly Name[], position: number, value: string): readonly Name[] {
  const old = names[position]
  if (old === undefined) return names
  const others = names.filter((name, at) => at !== position && name.value !== value)
  return [{ ...old, value }, ...others, { ...old, kind: 'former' }]
}

/** A record with the best known value of each field as of a date. */
function bestOf<R extends AnyRecord>(record: R, asOf: PartialDate): R {
  const better = (record.statements ?? []).filter((statement) => isBetter(statement, asOf))
  if (better.length === 0) return record
  let best: unknown = record
  for (const { field, value } of better) {
    const path = field.split('.')
    // A statement has one value, and so says nothing of a whole list.
    if (pathValuesAt(best, field).some((own) => Array.isArray(own.value))) continue
    best =
      path[0] === 'names' && isPlainObject(best) && Array.isArray(best.names) && typeof value === 'string'
        ? { ...best, names: withNewName(best.names, Number(path[1]), value) }
        : withValue(best, path, value)
  }
  // A rule holds the value of a statement to the form of its field.
  return deepFreeze(best) as R
}

function bestRecords({ records }: Atlas, asOf: PartialDate): RecordLists {
  const lists = collectionNames.map((name) => {
    const list: readonly AnyRecord[] = records[name]
    return [name, Object.freeze(list.map((record) => bestOf(record, asOf)))] as const
  })
  // Each list has the records of its collection, one for one.
  return Object.freeze(Object.fromEntries(lists)) as unknown as RecordLists
}

/** Views of so many dates are kept: each has its own records and indexes. */
const maxViews = 8

function makeView(atlas: Atlas, key: string): Atlas {
  const [word, asOf = ''] = key.split(' ')
  const evidence = word === 'best' ? 'best' : 'paper'
  const { manifest, hash } = atlas
  return Object.freeze({
    manifest: Object.freeze({ ...manifest, asOf }),
    evidence,
    base: atlas.base ?? atlas,
    records: evidence === 'best' ? bestRecords(atlas, asOf) : paperRecords(atlas),
    hash,
  })
}

const viewsOf = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (key: string) => key,
    (key: string) => makeView(atlas, key),
    maxViews,
  ),
)

const viewNames: OptionNames<ViewOptions> = { evidence: true, asOf: true }

/** The date as of which a view answers where none is named. */
function defaultDate({ manifest: { asOf, evidenceAsOf } }: Atlas, evidence: EvidenceKind): PartialDate {
  const isRaised = evidence === 'best' && evidenceAsOf !== undefined && compareDates(asOf, evidenceAsOf) < 0
  return isRaised ? evidenceAsOf : asOf
}

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
 * @throws {RangeError} if the kind of evidence is unknown or the date is not one
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
  const asOf = options.asOf === undefined ? defaultDate(atlas, evidence) : checkedDate(options.asOf)
  // A view has no id that its atlas has not.
  return viewsOf(atlas)(`${evidence} ${asOf}`) as Atlas<I>
}
