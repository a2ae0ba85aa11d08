/** What refers to what, as numbers of records: many rules go through all references. @module */
import { type Relation, relationsOf } from '../dataset/description-of.ts'
import { cachedLookup, numbersIn } from '../dataset/record-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize } from '../util/memo.ts'
import { type CollectionRecords, recordsByCollection } from './entries.ts'
import type { RuleInput } from './rule.ts'

/** The references of one kind that the records of a collection have; those to cited sources are told by citations. */
export interface References {
  readonly collection: CollectionName
  readonly relation: Relation
  /** For each reference, the number of its record, ascending. */
  readonly from: Int32Array
  /** For each reference, the number of the record to which it leads; -1 where there is none. */
  readonly to: Int32Array
}

function referencesBy(relation: Relation, { collection, records }: CollectionRecords, dataset: RuleInput): References {
  const numberOf = cachedLookup(dataset.records)
  const [from, to] = [new GrowableInt32(), new GrowableInt32()]
  let { start: number } = numbersIn(dataset.records, collection)
  const follow = (value: unknown) => {
    if (typeof value !== 'string') return
    from.push(number)
    to.push(numberOf(value) ?? -1)
  }
  for (const record of records) {
    relation.visit(record, follow)
    number++
  }
  return { collection, relation, from: from.toArray(), to: to.toArray() }
}

export const allReferences = memoize((dataset: RuleInput): readonly References[] =>
  recordsByCollection(dataset).flatMap((list) =>
    relationsOf(list.collection)
      .filter(({ citations }) => citations === undefined)
      .map((relation) => referencesBy(relation, list, dataset)),
  ),
)
