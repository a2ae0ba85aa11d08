/** A small part of an atlas, which shows what answers look like. @module */
import { checkedInteger } from '../model/check-argument.ts'
import { collectionNames } from '../model/collection-name.ts'
import { type Atlas, checkAtlas, type Entry, entryOf, type IdMap } from './atlas.ts'
import { relationsOf } from './description-of.ts'
import { holdsFacts } from './main-source.ts'
import { type Keeping, pruneRecords } from './prune-records.ts'
import { countOf, entryById } from './record-index.ts'

/** With so many records of each collection a sample begins. */
const ofEach = 20

/** The ids of the first records of each collection, and of those that they refer to, nearest first. */
function sampledIds(atlas: Atlas, most: number): ReadonlySet<string> {
  const ids = new Set<string>()
  const found: Entry[] = []
  const take = (entry: Entry | undefined) => {
    if (entry === undefined || ids.size >= most || ids.has(entry.record.id) || !holdsFacts(entry.collection)) return
    ids.add(entry.record.id)
    found.push(entry)
  }
  for (const name of collectionNames)
    for (const record of atlas.records[name].slice(0, ofEach)) take(entryOf(name, record))
  // The list grows while it is read.
  for (const { collection, record } of found)
    for (const { visit } of relationsOf(collection))
      visit(record, (id) => take(typeof id === 'string' ? entryById(atlas, id) : undefined))
  return ids
}

/**
 * A small part of an atlas: the first records of each collection with what they refer to, and all sectors, places and
 * sources. Every kind of question has an answer in it, however large the atlas is.
 *
 * @param atlas any atlas
 * @param most how many records it has beside sectors, places and sources, from 1 on
 * @returns an atlas without references to what is not in it; the given one if it has no more
 * @throws {RangeError} if the number is not whole, or below 1
 * @example
 * sampleOf(atlas, 100).records.clusters.length < atlas.records.clusters.length // true
 */
export function sampleOf<I extends IdMap>(atlas: Atlas<I>, most: number): Atlas<I> {
  checkAtlas(atlas)
  checkedInteger('most', most, 1)
  const facts = collectionNames.filter(holdsFacts)
  if (facts.reduce((sum, name) => sum + countOf(atlas, name), 0) <= most) return atlas
  const ids = sampledIds(atlas, most)
  const isSampled: Keeping['keeps'] = ({ id }, name) => name === undefined || ids.has(String(id))
  const records = pruneRecords(atlas.records, { keeps: isSampled, fields: new Set() })
  return Object.freeze({ ...atlas, records })
}
