/** Some records of a collection in the order in which its table has them. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import { checkLanguage, checkList } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { sortOrder } from '../query/sort-order.ts'
import { defaultSort } from './table.ts'

/**
 * Records of one collection in the order of its table: by name in the reader's language, events the latest first.
 *
 * Figures stay as they are: their sources have them in an order in which they explain each other.
 *
 * @param atlas the atlas that the records are of
 * @param entries records of one collection, as a group of `related` has them
 * @param language the reader's language
 * @returns the same records
 * @example
 * const queretaro = entryOf('places', get(atlas, 'places', 'queretaro'))
 * const group = related(atlas, queretaro).find(({ relation }) => relation === 'clusters.place')
 * inTableOrder(atlas, group?.entries ?? [], 'es').length // 3
 */
export function inTableOrder(atlas: Atlas, entries: readonly Entry[], language: Language): readonly Entry[] {
  checkAtlas(atlas)
  checkList('entries', entries)
  for (const entry of entries) checkEntry(entry)
  checkLanguage(language)
  const [first] = entries
  if (first === undefined || first.collection === 'figures') return entries
  const { collection } = first
  const positions = positionsById(atlas, collection)
  const ranks = sortOrder(atlas, collection, defaultSort(collection), language).ranks()
  const rankOf = ({ record }: Entry) => ranks[positions.get(record.id) ?? 0] ?? 0
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b))
}
