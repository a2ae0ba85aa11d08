/** The records around a record: those it refers to, and those that refer to it. @module */

import type { Citation } from '../model/citation.ts'
import { collectionNames } from '../model/collection-name.ts'
import type { RelationDescription } from '../model/description.ts'
import { pathVisitor, valuesAt } from '../model/json-path.ts'
import type { Localized } from '../model/language.ts'
import { countingSort, groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize } from '../util/memo.ts'
import { type Atlas, checkAtlas, checkEntry, type Entry } from './atlas.ts'
import { footnoteOf } from './citations.ts'
import { descriptionOf } from './description-of.ts'
import { lookup } from './get.ts'
import { entriesNaming, mostAtHand, recordNumbers } from './record-index.ts'

/** A record that refers to another, and how. */
interface Reference {
  readonly relation: RelationDescription
  readonly from: Entry
}

const citedSource = /citations\[\]\.source$/

/** A citation names the source and the number of the footnote in it: the footnote is cited as well. */
function citedFootnotes(atlas: Atlas, record: Entry['record'], { path }: RelationDescription): readonly string[] {
  if (!citedSource.test(path)) return []
  // Wherever the model has citations, they are of this one schema.
  const citations = valuesAt(record, path.replace(/\.source$/, '')) as readonly Citation[]
  return citations.flatMap(({ source, footnote }) => {
    const found = footnote === undefined ? undefined : footnoteOf(atlas, source, footnote)
    return found === undefined || found.id === record.id ? [] : [found.id]
  })
}

/** The ids to which a record refers by one relation, each once. */
function referencesFrom(atlas: Atlas, { record }: Entry, relation: RelationDescription): readonly string[] {
  const named = valuesAt(record, relation.path).filter((value) => typeof value === 'string')
  // Where a relation names nobody, nothing is cited either.
  return named.length === 0 ? [] : [...new Set([...named, ...citedFootnotes(atlas, record, relation)])]
}

/** The numbers of the records to which references of one relation lead: of few at once, of any other looked up. */
function followed(numberOf: (id: string) => number | undefined): (id: unknown) => number | undefined {
  const atHand = new Map<unknown, number>()
  return (id) => {
    const known = atHand.get(id)
    if (known !== undefined || typeof id !== 'string') return known
    const number = numberOf(id)
    if (number !== undefined && atHand.size < mostAtHand) atHand.set(id, number)
    return number
  }
}

/** All references, sorted by the record to which they lead; of one record in the order of those that refer to it. */
interface References {
  readonly relations: readonly RelationDescription[]
  /** Where the references to the record with each number begin. */
  readonly starts: Uint32Array
  /** The number of the record that refers. */
  readonly froms: Uint32Array
  /** The relation by which it does, as its place in `relations`. */
  readonly by: Uint32Array
}

const allReferences = /* @__PURE__ */ memoize((atlas: Atlas): References => {
  const { count, numberOf } = recordNumbers(atlas.records)
  const [to, froms, by] = [new GrowableInt32(), new GrowableInt32(), new GrowableInt32()]
  const relations: RelationDescription[] = []
  const hasFootnotes = atlas.records.sources.some(({ partOf }) => partOf !== undefined)
  // By which turn each record was last referred to: once is enough in a turn, and a record may refer to very many.
  const lastTurn = new Uint32Array(count)
  let turn = 0
  let from = 0
  for (const collection of collectionNames) {
    const own = descriptionOf(collection).relations.map((relation, at) => ({
      relation,
      code: relations.length + at,
      visit: pathVisitor(relation.path),
      follow: followed(numberOf),
      mayCite: hasFootnotes && citedSource.test(relation.path),
    }))
    relations.push(...own.map(({ relation }) => relation))
    for (const record of atlas.records[collection]) {
      for (const { relation, code, visit, follow, mayCite } of own) {
        const first = to.length
        turn++
        const add = (id: unknown) => {
          const number = follow(id)
          if (number === undefined || lastTurn[number] === turn) return
          lastTurn[number] = turn
          to.push(number)
          froms.push(from)
          by.push(code)
        }
        visit(record, add)
        if (mayCite && to.length > first) for (const id of citedFootnotes(atlas, record, relation)) add(id)
      }
      from++
    }
  }
  const numbers = to.toArray()
  const numberAt = (at: number) => numbers[at] ?? 0
  const { starts, values } = groupByKey(froms.toArray(), numberAt, count)
  return { relations, starts, froms: values, by: countingSort(by.toArray(), numberAt, count) }
})

/**
 * The references to the record with an id.
 *
 * @returns in the order of the records that refer to it
 */
export function referencesTo(atlas: Atlas, id: string): readonly Reference[] {
  const { numberOf, entryAt } = recordNumbers(atlas.records)
  const { relations, starts, froms, by } = allReferences(atlas)
  const number = numberOf(id)
  const found: Reference[] = []
  const to = number === undefined ? 0 : (starts[number + 1] ?? 0)
  for (let at = number === undefined ? 0 : (starts[number] ?? 0); at < to; at++) {
    const relation = relations[by[at] ?? 0]
    if (relation !== undefined) found.push({ relation, from: entryAt(froms[at] ?? 0) })
  }
  return found
}

/** The records that stand in one relation to a record. */
export interface RelatedGroup {
  /** Name of the relation, like `events.organisers`. */
  readonly relation: string
  /** Whether the record refers to them, or they to it. */
  readonly direction: 'out' | 'in'
  /** What the relation is called from this side. */
  readonly label: Localized
  readonly entries: readonly Entry[]
}

/** A program that asks so many times is likely to ask on, and then what is made for all records pays. */
const mostAskedOneByOne = 10

const asked = /* @__PURE__ */ memoize(() => ({ times: 0 }))

/** Who refers to a record, and how: for the first few asked, only the records are read that may refer to it. */
function referencesToAsked(atlas: Atlas, entry: Entry): readonly Reference[] {
  const { id } = entry.record
  const counted = asked(atlas)
  counted.times++
  // A footnote is cited by its number, and not by its id.
  const isFootnote = entry.collection === 'sources' && entry.record.partOf !== undefined
  const naming = isFootnote || counted.times > mostAskedOneByOne ? undefined : entriesNaming(atlas, id)
  if (naming === undefined) return referencesTo(atlas, id)
  return naming.flatMap((from) =>
    descriptionOf(from.collection)
      .relations.filter((relation) => referencesFrom(atlas, from, relation).includes(id))
      .map((relation) => ({ relation, from })),
  )
}

/**
 * The records around a record, grouped by relation: first those it refers to, then those that refer to it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @returns groups that are not empty, in the order in which the collections describe them
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * related(atlas, claut).find(({ relation }) => relation === 'clusters.country')?.entries[0]?.record.id // 'mx'
 */
export function related(atlas: Atlas, entry: Entry): readonly RelatedGroup[] {
  checkAtlas(atlas)
  checkEntry(entry)
  const out = descriptionOf(entry.collection).relations.map(
    (relation): RelatedGroup => ({
      relation: relation.name,
      direction: 'out',
      label: relation.label,
      entries: referencesFrom(atlas, entry, relation).flatMap((id) => {
        const found = lookup(atlas, id)
        return found.ok ? [found.value] : []
      }),
    }),
  )
  const incoming = new Map<string, { relation: RelationDescription; entries: Entry[] }>()
  for (const { relation, from } of referencesToAsked(atlas, entry)) {
    const group = incoming.get(relation.name)
    if (group === undefined) incoming.set(relation.name, { relation, entries: [from] })
    else group.entries.push(from)
  }
  const into = [...incoming.values()].map(
    ({ relation, entries }): RelatedGroup => ({
      relation: relation.name,
      direction: 'in',
      label: relation.inverse,
      entries,
    }),
  )
  return [...out, ...into].filter(({ entries }) => entries.length > 0)
}
