/** Whether something cites the main source of an atlas, or goes beyond it. @module */
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { pathReader } from '../model/json-path.ts'
import { memoize, memoizeByKey } from '../util/memo.ts'
import { type Atlas, checkAtlas, checkEntry, type Entry } from './atlas.ts'
import { entryById } from './record-index.ts'

/** Collections that say where and what things are, not what the main source tells of them. */
const frame: ReadonlySet<CollectionName> = new Set(['sectors', 'places', 'sources'])

/** Whether records of a collection are facts, which the main source tells or does not. */
export const holdsFacts = (collection: CollectionName): boolean => !frame.has(collection)

const readCitations = /* @__PURE__ */ pathReader('citations[]')

// Wherever the model has citations, they are of this one schema.
export const citationsIn = (value: unknown) => readCitations(value) as readonly Citation[]

/** Tells the main source and its footnotes from other sources. Of the sources only those that are asked for are parsed. */
const isMainSource = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const { mainSource } = atlas.manifest
  return memoizeByKey((id: string): boolean => {
    if (id === mainSource) return true
    const found = entryById(atlas, id)
    return found?.collection === 'sources' && found.record.partOf === mainSource
  })
})

/** Whether the main source, or one of its footnotes, is among some citations. */
export const citeMainSource = (atlas: Atlas, citations: readonly Pick<Citation, 'source'>[]): boolean =>
  citations.some(({ source }) => isMainSource(atlas)(source))

/** Whether the main source, or one of its footnotes, is among what a value cites; true for a value without citations. */
export function isOfMainSource(atlas: Atlas, value: unknown): boolean {
  const citations = citationsIn(value)
  return citations.length === 0 || citeMainSource(atlas, citations)
}

/**
 * Whether a record goes beyond the main source of its atlas: no citation of its own is of that source or of one of its
 * footnotes.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @returns never true for sectors, places and sources, which are the frame of the facts
 * @example
 * isBeyondMainSource(atlas, entryOf('clusters', get(atlas, 'clusters', 'claut'))) // false
 * isBeyondMainSource(atlas, entryOf('clusters', get(atlas, 'clusters', 'asime'))) // true
 */
export function isBeyondMainSource(atlas: Atlas, entry: Entry): boolean {
  checkAtlas(atlas)
  checkEntry(entry)
  return holdsFacts(entry.collection) && !citeMainSource(atlas, entry.record.citations)
}
