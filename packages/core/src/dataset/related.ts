/** The records around a record: those it refers to, and those that refer to it. @module */

import type { Citation } from '../model/citation.ts'
import { collectionNames } from '../model/collection-name.ts'
import { valuesAt } from '../model/json-path.ts'
import type { Localized } from '../model/language.ts'
import { countingSort, groupByKey } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize, memoizeBy } from '../util/memo.ts'
import { type Atlas, checkAtlas, checkEntry, type Entry } from './atlas.ts'
import { footnoteOf } from './citations.ts'
import { type Relation, relationsOf } from './description-of.ts'
import { lookup } from './get.ts'
import { cachedLookup, firstMentions, recordIndex } from './record-index.ts'
import { columnOf, stored } from './stored-index.ts'

interface Reference {
  readonly relation: Relation
  readonly from: Entry
}

/** A citation can give the number of a footnote in the source that it names: that footnote is cited as well. */
function citedFootnotes(atlas: Atlas, record: Entry['record'], { citations }: Relation): readonly string[] {
  if (citations === undefined) return []
  // Wherever the model has citations, they are of this one schema.
  return (valuesAt(record, citations) as readonly Citation[]).flatMap(({ source, footnote }) => {
    const found = footnote === undefined ? undefined : footnoteOf(atlas, source, footnote)
    return found === undefined || found.id === record.id ? [] : [found.id]
  })
}

function referencesFrom(atlas: Atlas, { record }: Entry, relation: Relation): readonly string[] {
  const ids = new Set<string>()
  relation.visit(record, (id) => {
    if (typeof id === 'string') ids.add(id)
  })
  if (ids.size > 0) for (const id of citedFootnotes(atlas, record, relation)) ids.add(id)
  return [...ids]
}

/** All references, sorted by the record to which they lead, then by the record that refers. */
interface References {
  /** Where the references to the record with each number begin. */
  readonly starts: Uint32Array
  /** The number of the record that refers. */
  readonly froms: Uint32Array
  /** The relation by which it does, as its place among those of all collections. */
  readonly by: Uint32Array
}

/** The atlases whose references are at hand. */
const indexed = /* @__PURE__ */ new WeakSet<Atlas>()

/** The references, of which no more is read from a file than is needed. */
const allReferences = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const references = stored(atlas, 'references', () => findReferences(atlas))
  indexed.add(atlas)
  return {
    relations: collectionNames.flatMap(relationsOf),
    starts: columnOf(references, 'starts'),
    froms: columnOf(references, 'froms'),
    by: columnOf(references, 'by'),
  }
})

function findReferences(atlas: Atlas): References {
  const { count } = recordIndex(atlas.records)
  const [to, froms, by] = [new GrowableInt32(), new GrowableInt32(), new GrowableInt32()]
  let relations = 0
  const hasFootnotes = atlas.records.sources.some(({ partOf }) => partOf !== undefined)
  // In which turn each record was last referred to: one record refers to another by one relation once.
  const lastTurn = new Uint32Array(count)
  let turn = 0
  let from = 0
  for (const collection of collectionNames) {
    const own = relationsOf(collection).map((relation, at) => ({
      relation,
      code: relations + at,
      visit: relation.visit,
      follow: cachedLookup(atlas.records),
      mayCite: hasFootnotes && relation.citations !== undefined,
    }))
    relations += own.length
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
  return { starts, froms: values, by: countingSort(by.toArray(), numberAt, count) }
}

/** The numbers of the records that refer to the record with a number, ascending; one that does in several ways repeatedly. */
export function referrersOf(atlas: Atlas, number: number): Uint32Array {
  const { starts, froms } = allReferences(atlas)
  return froms.between(starts.at(number), starts.at(number + 1))
}

/** In the order of the records that refer to it. */
function referencesTo(atlas: Atlas, id: string): readonly Reference[] {
  const { numberOf, entryAt } = recordIndex(atlas.records)
  const { relations, starts, froms, by } = allReferences(atlas)
  const number = numberOf(id)
  if (number === undefined) return []
  const [from, to] = [starts.at(number), starts.at(number + 1)]
  const referrers = froms.between(from, to)
  return [...by.between(from, to)].flatMap((place, at) => {
    const relation = relations[place]
    return relation === undefined ? [] : { relation, from: entryAt(referrers[at] ?? 0) }
  })
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

/**
 * A program that shows one record must not wait for the index: it takes 20 ms to make, the first look through the text 3 ms.
 * Later calls take 0.05 ms with the index, and 0.5 to 8 ms by the text. One scan that collects the mentions of all ids takes
 * 7 ms, and each call must still read and check the records that it finds.
 */
const mentions = /* @__PURE__ */ firstMentions(collectionNames)

function findIncoming(atlas: Atlas, { collection, record }: Entry): readonly Reference[] {
  // A footnote is cited by its number, not by its id.
  const isFootnote = collection === 'sources' && record.partOf !== undefined
  const candidates = isFootnote || indexed.has(atlas) ? undefined : mentions(atlas, JSON.stringify(record.id))
  return (
    candidates?.flatMap((from) =>
      relationsOf(from.collection)
        .filter((relation) => referencesFrom(atlas, from, relation).includes(record.id))
        .map((relation) => ({ relation, from })),
    ) ?? referencesTo(atlas, record.id)
  )
}

/** Those of the last record are kept: its page needs them for its relations, its timeline, and what is new of it. */
const lastIncoming = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    ({ record }: Entry) => record,
    (entry: Entry) => findIncoming(atlas, entry),
    1,
  ),
)

const incomingReferences = (atlas: Atlas, entry: Entry): readonly Reference[] => lastIncoming(atlas)(entry)

/** The records that refer to a record, one that does in several ways repeatedly. */
export const referring = (atlas: Atlas, entry: Entry): readonly Entry[] =>
  incomingReferences(atlas, entry).map(({ from }) => from)

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
  const out = relationsOf(entry.collection).map(
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
  const incoming = Map.groupBy(incomingReferences(atlas, entry), ({ relation }) => relation.name)
  const into = collectionNames
    .filter((name) => [...incoming.keys()].some((relation) => relation.startsWith(`${name}.`)))
    .flatMap(relationsOf)
    .map(
      ({ name, inverse }): RelatedGroup => ({
        relation: name,
        direction: 'in',
        label: inverse,
        entries: incoming.get(name)?.map(({ from }) => from) ?? [],
      }),
    )
  return [...out, ...into].filter(({ entries }) => entries.length > 0)
}
