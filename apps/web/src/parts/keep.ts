/** What is made of an atlas for one page and needed again by the next, like the same picture on another request. @module */
import type { Atlas } from '@puente/core'

/**
 * A function that keeps what it makes, for each atlas by a key.
 *
 * @param most values that are kept of an atlas; the oldest goes first
 * @param make called for a key that is not kept
 * @example
 * const sizes = keep(2, (atlas: Atlas, name: CollectionName) => atlas.records[name].length, (name) => name)
 */
export function keep<A, T>(
  most: number,
  make: (atlas: Atlas, about: A) => T,
  keyOf: (about: A) => string,
): (atlas: Atlas, about: A) => T {
  const byAtlas = new WeakMap<Atlas, Map<string, { readonly value: T }>>()
  return (atlas, about) => {
    const kept = byAtlas.get(atlas) ?? new Map<string, { readonly value: T }>()
    byAtlas.set(atlas, kept)
    const key = keyOf(about)
    const known = kept.get(key)
    if (known !== undefined) return known.value
    const value = make(atlas, about)
    kept.set(key, { value })
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return value
  }
}
