/** Of a view as of another date than its atlas's own, the one as of that: known to who draws both, without what makes views. @module */
import type { Atlas } from './atlas.ts'

const presentViews = new WeakMap<Atlas, () => Atlas>()

/** Keeps how the view as of the atlas's own date is made. */
export const keepPresent = (view: Atlas, present: () => Atlas): void => {
  presentViews.set(view, present)
}

/** The view of the same evidence as of the atlas's own date; undefined of that itself, and of what is no view. */
export const presentOf = (view: Atlas): Atlas | undefined => presentViews.get(view)?.()
