/** Who publishes a source, where the atlas knows it as an actor. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { checkedText, checkLanguage } from '../model/check-argument.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { memoize } from '../util/memo.ts'

/** Actors by each of their names, as it is written; of a name that several have the first. */
const byName = /* @__PURE__ */ memoize((atlas: Atlas): ReadonlyMap<string, Entry<ActorCollection>> => {
  const found = new Map<string, Entry<ActorCollection>>()
  for (const collection of actorCollections)
    for (const record of atlas.records[collection])
      for (const { value } of record.names)
        if (!found.has(value)) found.set(value, entryOf<ActorCollection>(collection, record))
  return found
})

/** The actor that a publisher is, by its name; nothing where the atlas knows none of this name. */
export const publishingActor = (atlas: Atlas, publisher: string): Entry<ActorCollection> | undefined =>
  byName(atlas).get(publisher)

/**
 * The name of a publisher as pages call it: that of an actor in the reader's language, where it is one.
 *
 * @param atlas the atlas that the source is of
 * @param publisher as the source has it
 * @param language the reader's language
 * @returns the publisher as it is where the atlas has no actor of this name
 * @example
 * publisherName(atlas, 'European Cluster Collaboration Platform', 'es')
 * // 'Plataforma Europea de Colaboración entre Clústeres'
 */
export function publisherName(atlas: Atlas, publisher: string, language: Language): string {
  checkAtlas(atlas)
  checkedText('publisher', publisher)
  checkLanguage(language)
  const actor = publishingActor(atlas, publisher)
  return actor === undefined ? publisher : labelOf(atlas, actor, language)
}
