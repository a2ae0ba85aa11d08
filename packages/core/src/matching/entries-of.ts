import type { Atlas, Entry } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'

/** The records with some ids; those that the atlas does not have are left out. */
export const entriesOf = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })
