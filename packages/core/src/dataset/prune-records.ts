/** Leaves records out of lists, and what needs them. @module */
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { FieldShape } from '../model/description.ts'
import type { Records } from '../model/generated/records.ts'
import { pathValuesAt } from '../model/json-path.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import type { RecordLists } from './atlas.ts'
import { shapes } from './generated/shapes.ts'
import { citationsIn, holdsFacts } from './main-source.ts'

export type AnyRecord = Records[CollectionName]

export type Fields = Readonly<Record<string, unknown>>

/** A record whose citations are only for fields that it has. */
function withItsCitations(record: Fields): Fields {
  const citations = citationsIn(record).flatMap((citation) => {
    if (citation.for === undefined) return [citation]
    const fields = citation.for.filter((path) => pathValuesAt(record, path).length > 0)
    return fields.length === 0 ? [] : [{ ...citation, for: fields }]
  })
  return { ...record, citations }
}

/** A value that is left out. */
const gone = Symbol('gone')

interface Pruning {
  readonly removed: ReadonlySet<string>
  /** Whether a record, which comes with the name of its collection, or an object in it, stays. */
  readonly keeps: (value: Fields, collection?: CollectionName) => boolean
}

const isGone = (value: unknown): value is typeof gone => value === gone

function pruneOne(value: unknown, shape: FieldShape, pruning: Pruning): unknown {
  if (shape.type === 'parts')
    return isPlainObject(value) && pruning.keeps(value) ? pruneParts(value, shape.parts, pruning) : gone
  return shape.type === 'ref' && typeof value === 'string' && pruning.removed.has(value) ? gone : value
}

/** An object without what refers to removed records; gone if that is something that it must have. */
function pruneParts(value: Fields, parts: readonly FieldShape[], pruning: Pruning): unknown {
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

/**
 * Records without some of them, and without what needs these.
 *
 * @param keeps whether a record, or an object in it, stays
 * @param rewrite what stays of a record before
 */
export function pruneRecords(
  records: RecordLists,
  keeps: Pruning['keeps'],
  rewrite: (record: AnyRecord, shape: readonly FieldShape[]) => Fields = (record) => ({ ...record }),
): RecordLists {
  const removed = new Set<string>(
    collectionNames
      .filter(holdsFacts)
      .flatMap((name) => records[name].filter((record) => !keeps({ ...record }, name)).map(({ id }) => id)),
  )
  const pruned = (name: CollectionName, record: AnyRecord): readonly object[] => {
    if (!holdsFacts(name)) return [withItsCitations(rewrite(record, shapes()[name]))]
    const kept = removed.has(record.id)
      ? gone
      : pruneParts(rewrite(record, shapes()[name]), shapes()[name], { removed, keeps })
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
