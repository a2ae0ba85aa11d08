/** All references of all records, followed once for the rules that ask about them. @module */
import { type Relation, relationsOf } from '../dataset/description-of.ts'
import { cachedLookup, numbersIn, recordIndex } from '../dataset/record-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import { recordsByCollection } from './entries.ts'
import type { RuleInput } from './rule.ts'

/** What references tell of records, by their numbers; those to cited sources are told by citations. */
class References {
  /** Of each record 1 if it refers to another one, or another one to it. */
  readonly connected: Uint8Array
  /** Those of which a reference leads nowhere, or into a collection into which it may not lead, ascending. */
  readonly faulty = new Set<number>()
  /** Those of which a relation may give a reference twice, in the same list or in two, ascending. */
  readonly repeating = new Set<number>()
  /** By path, those that refer to others of their own kind, ascending. */
  readonly chained = new Map<string, Set<number>>()
  /** In which turn each record was referred to last. A turn is a record with one of its relations. */
  readonly #lastTurn: Int32Array
  #turn = 0

  constructor({ records }: RuleInput) {
    const { count } = recordIndex(records)
    this.connected = new Uint8Array(count)
    this.#lastTurn = new Int32Array(count)
  }

  /** Follows references of one kind that the records of a collection have: those of one after the other. */
  follower(
    { records }: RuleInput,
    collection: CollectionName,
    relation: Relation,
  ): (record: object, own: number) => void {
    const { path, refersTo, isMany, visit } = relation
    const numberOf = cachedLookup(records)
    const allowed = (refersTo.length === 0 ? collectionNames : refersTo).map((name) => numbersIn(records, name))
    const chained = refersTo.includes(collection) ? (this.chained.get(path) ?? new Set<number>()) : undefined
    if (chained !== undefined) this.chained.set(path, chained)
    let own = -1
    const follow = (id: unknown) => {
      if (typeof id !== 'string') return
      const number = numberOf(id) ?? -1
      if (!isWithin(number, allowed)) this.faulty.add(own)
      // What leads nowhere may do so twice.
      if (isMany && (number === -1 || this.#lastTurn[number] === this.#turn)) this.repeating.add(own)
      if (number !== -1) this.#lastTurn[number] = this.#turn
      chained?.add(own)
      if (number === own) return
      if (number !== -1) this.connected[number] = 1
      // A footnote that stands in its paper is not used by that.
      if (collection !== 'sources') this.connected[own] = 1
    }
    return (record, number) => {
      own = number
      this.#turn++
      visit(record, follow)
    }
  }
}

function isWithin(number: number, ranges: readonly { readonly start: number; readonly end: number }[]): boolean {
  for (const { start, end } of ranges) if (start <= number && number < end) return true
  return false
}

export const referencesIn = memoize((dataset: RuleInput): References => {
  const references = new References(dataset)
  let number = 0
  for (const { collection, records } of recordsByCollection(dataset)) {
    const relations = relationsOf(collection).filter(({ citations }) => citations === undefined)
    const followers = relations.map((relation) => ({
      field: relation.path.split(/[.[]/)[0] ?? '',
      follow: references.follower(dataset, collection, relation),
    }))
    const byField = Map.groupBy(followers, ({ field }) => field)
    // The fields of the record before, in its order: mostly the next one has the same.
    const before: { field: string; followers: typeof followers }[] = []
    for (const record of records) {
      let count = 0
      // Most records lack most fields.
      for (const field in record) {
        let known = before[count]
        if (known?.field !== field) {
          known = { field, followers: byField.get(field) ?? [] }
          before[count] = known
        }
        count++
        for (let next = 0; next < known.followers.length; next++) known.followers[next]?.follow(record, number)
      }
      number++
    }
  }
  return references
})
