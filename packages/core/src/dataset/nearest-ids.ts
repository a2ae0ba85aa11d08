/** The ids nearest to a wrong one. @module */
import type { CollectionName } from '../model/collection-name.ts'
import { fold } from '../util/fold.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'
import { lettersOfTexts, nearestTexts, type TextLetters } from './nearest-texts.ts'
import { idsOf, numberedIds } from './record-index.ts'
import { stored } from './stored-index.ts'

/** The letters of all ids, by which few are found that can be near a wrong one. */
export const idLetters = /* @__PURE__ */ memoize(
  (atlas: Atlas): TextLetters =>
    stored(atlas, 'letters of ids', () => lettersOfTexts(idsOf(atlas), numberedIds(atlas).count)),
)

/**
 * The ids nearest to one that no record has.
 *
 * @param collection where they are looked for; absent: in all
 * @returns at most three, nearest first
 */
export function nearestIds(atlas: Atlas, id: string, collection?: CollectionName): readonly string[] {
  const { idAt, rangeOf } = numberedIds(atlas)
  return nearestTexts({ letters: idLetters(atlas), textAt: idAt, ...rangeOf(collection) }, fold(id)).map(idAt)
}
