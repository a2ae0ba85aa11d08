/** The records of which another source contradicts a value. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { stored } from '../dataset/stored-index.ts'
import { memoize } from '../util/memo.ts'

/** Whether a statement contradicts a record. */
export const isContradicted = ({ record: { statements } }: Entry): boolean =>
  statements?.some(({ relation }) => relation === 'contradicts') === true

function findContradicted(atlas: Atlas): Uint32Array {
  const { count, entryAt } = recordIndex(atlas.records)
  return Uint32Array.from(Array(count).keys()).filter((number) => isContradicted(entryAt(number)))
}

/** The numbers of those that are: nearly none of a large atlas is. */
export const contradicted = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlySet<number> => new Set(stored(atlas, 'contradicted records', () => findContradicted(atlas))),
)
