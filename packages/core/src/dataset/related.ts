/** The records around a record: those it refers to, and those that refer to it. @module */

import type { RelationDescription } from '../model/description.ts'
import type { Localized } from '../model/language.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas, Entry } from './atlas.ts'
import { checkAtlas, checkEntry } from './check-argument.ts'
import { descriptionOf } from './description-of.ts'
import { entriesNaming } from './entries.ts'
import { lookup } from './get.ts'
import { type Reference, referencesFrom, referencesTo } from './references.ts'

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
