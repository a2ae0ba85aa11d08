/**
 * Leaves records out of lists, and what needs them. What loses nothing is shared with the lists before, and not copied: a
 * view of an atlas holds little of its own.
 *
 * @module
 */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { FieldShape } from '../model/description.ts'
import type { Records } from '../model/generated/records.ts'
import { pathValuesAt } from '../model/json-path.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import { memoize } from '../util/memo.ts'
import type { RecordLists } from './atlas.ts'
import { shapes } from './generated/shapes.ts'
import { citationsIn, holdsFacts } from './main-source.ts'

export type AnyRecord = Records[CollectionName]

export type Fields = Readonly<Record<string, unknown>>

// Every object has fields, whichever they are.
const fieldsOf = (record: object) => record as Fields

/** A value that is left out. */
const gone = Symbol('gone')

/** The items that stay, each perhaps another one; the same list if all stay as they are. */
function keptItems<T, K>(items: readonly T[], keep: (item: T) => K | typeof gone): readonly T[] | readonly K[] {
  const kept: K[] = []
  let isSame = true
  for (const item of items) {
    const now = keep(item)
    isSame &&= Object.is(now, item)
    if (now !== gone) kept.push(now)
  }
  return isSame ? items : kept
}

/** A record whose citations are only for fields that it has. */
function withItsCitations(record: Fields): Fields {
  const known = citationsIn(record)
  const citations = keptItems(known, (citation) => {
    if (citation.for === undefined) return citation
    const fields = keptItems(citation.for, (path) => (pathValuesAt(record, path).length > 0 ? path : gone))
    if (fields === citation.for) return citation
    return fields.length === 0 ? gone : { ...citation, for: [...fields] }
  })
  return citations === known ? record : { ...record, citations }
}

/** What stays. */
export interface Keeping {
  /** Whether a record, which comes with the name of its collection, or an object in it, stays. */
  readonly keeps: (value: Fields, collection?: CollectionName) => boolean
  /** The fields by which that is decided: an object without any of them stays. */
  readonly fields: ReadonlySet<string>
}

interface Pruning extends Keeping {
  readonly removed: ReadonlySet<string>
}

/** The fields of objects of which something may go: a reference to a fact, or an object that does not stay. */
const prunable = /* @__PURE__ */ memoize((fields: Keeping['fields']) => {
  const canLose = (shape: FieldShape): boolean => {
    if (shape.type === 'parts')
      return shape.parts.some(({ key }) => fields.has(key)) || prunableOf(shape.parts).length > 0
    const { type, refersTo = [] } = shape
    return type === 'ref' && (refersTo.length === 0 || refersTo.some(holdsFacts))
  }
  const prunableOf = memoize((parts: readonly FieldShape[]): readonly FieldShape[] => parts.filter(canLose))
  return prunableOf
})

function pruneOne(value: unknown, shape: FieldShape, pruning: Pruning): unknown {
  if (shape.type === 'parts')
    return isPlainObject(value) && pruning.keeps(value) ? pruneParts(value, shape.parts, pruning) : gone
  return shape.type === 'ref' && typeof value === 'string' && pruning.removed.has(value) ? gone : value
}

/** What stays of a field's value: of a list its items that stay, if there are any. */
function pruneField(value: unknown, shape: FieldShape, pruning: Pruning): unknown {
  if (!shape.many || !Array.isArray(value)) return pruneOne(value, shape, pruning)
  const kept = keptItems(value, (item) => pruneOne(item, shape, pruning))
  return kept.length === 0 && value.length > 0 ? gone : kept
}

/** An object without what refers to removed records; gone if that is something that it must have. */
function pruneParts(value: Fields, parts: readonly FieldShape[], pruning: Pruning): Fields | typeof gone {
  let kept: Record<string, unknown> | undefined
  for (const shape of prunable(pruning.fields)(parts)) {
    const inner = value[shape.key]
    if (inner === undefined) continue
    const pruned = pruneField(inner, shape, pruning)
    if (pruned === inner) continue
    kept ??= { ...value }
    if (pruned !== gone) kept[shape.key] = pruned
    else if (shape.required) return gone
    else delete kept[shape.key]
  }
  return kept ?? value
}

type Rewrite = (record: AnyRecord, shape: readonly FieldShape[]) => object

const asItIs: Rewrite = (record) => record

/** One round, which may find more records that cannot stay, and adds them to the removed ones. */
function pruneOnce(records: RecordLists, removed: Set<string>, keeping: Keeping, rewrite: Rewrite): RecordLists {
  const pruning: Pruning = { ...keeping, removed }
  const pruned = (name: CollectionName, record: AnyRecord): object | typeof gone => {
    if (removed.has(record.id)) return gone
    const rewritten = fieldsOf(rewrite(record, shapes()[name]))
    const kept = holdsFacts(name) ? pruneParts(rewritten, shapes()[name], pruning) : rewritten
    // What loses nothing has all that its citations are for.
    if (Object.is(kept, record)) return record
    if (kept !== gone && (name !== 'ties' || pathValuesAt(kept, 'between[]').length === 2))
      return withItsCitations(kept)
    removed.add(record.id)
    return gone
  }
  const lists = collectionNames.map((name) => {
    const list: readonly AnyRecord[] = records[name]
    return [name, keptItems(list, (record) => pruned(name, record))] as const
  })
  // Each record lost only what its schema lets it lack.
  return Object.fromEntries(lists) as unknown as RecordLists
}

const keepingAll: Keeping = { keeps: () => true, fields: new Set() }

/**
 * Records without some of them, and without what needs these.
 *
 * @param keeping what stays
 * @param rewrite what stays of a record before
 */
export function pruneRecords(records: RecordLists, keeping: Keeping, rewrite: Rewrite = asItIs): RecordLists {
  const removed = new Set<string>()
  for (const name of collectionNames.filter(holdsFacts))
    for (const record of records[name]) if (!keeping.keeps(fieldsOf(record), name)) removed.add(record.id)
  let before = removed.size
  let lists = pruneOnce(records, removed, keeping, rewrite)
  // What needs a removed record is removed as well, and then what needs that.
  while (before !== removed.size) {
    before = removed.size
    lists = pruneOnce(lists, removed, keepingAll, asItIs)
  }
  return deepFreeze(lists)
}
