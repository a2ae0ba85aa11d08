import { checkList, isObject } from '../model/check-argument.ts'
import { collectionNames } from '../model/collection-name.ts'
import { shownValue } from '../util/check-text.ts'
import type { Atlas, Entry } from './atlas.ts'

/** @throws {TypeError} if it is no atlas */
export function checkAtlas(atlas: Atlas): void {
  // Looked at without calling a getter: the lists of records may not be read yet.
  if (isObject(atlas) && isObject(atlas.records) && isObject(atlas.manifest)) return
  throw new TypeError(
    `atlas is ${shownValue(atlas)}: give an atlas, such as \`atlas\` of @puente/core, or one that you opened`,
  )
}

/** @throws {TypeError} if it is not a record with its collection */
export function checkEntry(entry: Entry, name = 'entry'): void {
  if (isObject(entry) && isObject(entry.record) && collectionNames.includes(entry.collection)) {
    if (typeof entry.record.id === 'string' && Array.isArray(entry.record.citations)) return
    throw new TypeError(`${name}.record is no record of an atlas: it needs an id and citations`)
  }
  const isRecord = isObject(entry) && 'id' in entry && 'citations' in entry
  const given = isRecord ? 'a record without its collection' : shownValue(entry)
  throw new TypeError(`${name} is ${given}: give entryOf(collection, record)`)
}

/** @throws {TypeError} if any of them is not a record with its collection, or they are no list */
export function checkEntries(name: string, entries: readonly Entry[]): void {
  checkList(name, entries)
  for (const [position, entry] of entries.entries()) checkEntry(entry, `${name}[${position}]`)
}
