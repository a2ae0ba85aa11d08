/** Every record of an atlas with its collection: one by its id, or those that name an id. @module */

import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { memoize } from '../util/memo.ts'
import { type Atlas, type Entry, entryOf } from './atlas.ts'
import { type AllRecordTexts, recordAt, textsOf } from './lazy-records.ts'
import { recordNumbers } from './record-index.ts'

/** Finds entries. */
interface Entries {
  readonly withId: (id: string) => Entry | undefined
  readonly ids: () => Iterable<string>
}

/** A record's id, which is the first that its JSON says. */
const idIn = (json: string): string => json.slice('{"id":"'.length, json.indexOf('"', '{"id":"'.length))

function entryAt<C extends CollectionName>(texts: AllRecordTexts, collection: C, position: number): Entry<C> {
  const record: Records[C] = recordAt(texts[collection], position)
  return entryOf(collection, record)
}

/** Finds entries of which no record was read yet: one that is asked for is read then, and no other. */
function entriesIn(texts: AllRecordTexts): Entries {
  const entries = new Map<string, Entry | (() => Entry)>()
  for (const collection of collectionNames) {
    for (const [position, json] of texts[collection].json.entries()) {
      entries.set(idIn(json), () => entryAt(texts, collection, position))
    }
  }
  return {
    withId: (id) => {
      const found = entries.get(id)
      if (typeof found !== 'function') return found
      const entry = found()
      entries.set(id, entry)
      return entry
    },
    ids: () => entries.keys(),
  }
}

const entries = /* @__PURE__ */ memoize((atlas: Atlas): Entries => {
  const texts = textsOf(atlas.records)
  if (texts !== undefined) return entriesIn(texts)
  const { entryWith, ids } = recordNumbers(atlas.records)
  return { withId: entryWith, ids }
})

/** The entry with an id. */
export const entryWithId = (atlas: Atlas, id: string): Entry | undefined => entries(atlas).withId(id)

/** Every id of an atlas. */
export const idsOf = (atlas: Atlas): Iterable<string> => entries(atlas).ids()

/** How many records a collection has; to count them, none is read. */
export const countOf = ({ records }: Atlas, collection: CollectionName): number =>
  textsOf(records)?.[collection].json.length ?? records[collection].length

/**
 * Entries of which the text names an id, among others that only happen to have such a word.
 *
 * @returns in the order of the collections and their records; undefined for an atlas that has no text to look through
 */
export function entriesNaming(atlas: Atlas, id: string): readonly Entry[] | undefined {
  const texts = textsOf(atlas.records)
  if (texts === undefined) return undefined
  const word = JSON.stringify(id)
  return collectionNames.flatMap((collection) =>
    texts[collection].json.flatMap((json, position) =>
      json.includes(word) ? [entryAt(texts, collection, position)] : [],
    ),
  )
}
