/** Values that are made when they are first needed, and then kept. @module */

/** One value. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** One value for each key, on which alone it must depend; kept as long as the function that is returned. */
export function memoizeByKey<T, K = string>(make: (key: K) => T): (key: K) => T {
  const values = new Map<K, { readonly value: T }>()
  return (key) => {
    let made = values.get(key)
    if (made === undefined) {
      made = { value: make(key) }
      values.set(key, made)
    }
    return made.value
  }
}

/** One value for all arguments with equal keys. Of more keys than the limit the least recently used is dropped. */
export function memoizeBy<A extends readonly unknown[], T>(
  keyOf: (...args: A) => unknown,
  make: (...args: A) => T,
  limit = Number.POSITIVE_INFINITY,
): (...args: A) => T {
  const values = new Map<unknown, { readonly value: T }>()
  return (...args) => {
    const key = keyOf(...args)
    const known = values.get(key)
    const made = known ?? { value: make(...args) }
    // A map lists its keys in the order in which they were set: the first is the least recently used.
    if (known !== undefined && limit !== Number.POSITIVE_INFINITY) values.delete(key)
    values.set(key, made)
    if (values.size > limit) values.delete(values.keys().next().value)
    return made.value
  }
}

/** One value for each object, on which alone it must depend; kept as long as the object. */
export function memoize<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const values = new WeakMap<K, { readonly value: T }>()
  return (object) => {
    let made = values.get(object)
    if (made === undefined) {
      made = { value: make(object) }
      values.set(object, made)
    }
    return made.value
  }
}

/** One value for each object and key, on which alone it must depend; kept as long as the object. */
export function memoizePair<O extends object, K, T>(make: (object: O, key: K) => T): (object: O, key: K) => T {
  const byObject = memoize((object: O) => memoizeByKey((key: K) => make(object, key)))
  return (object, key) => byObject(object)(key)
}

/**
 * One value for each atlas as of its own date, and one for the last other date that was requested: requests for many
 * dates do not fill the memory.
 *
 * @param make must depend on the two alone
 */
export function memoizePerDate<A extends { readonly manifest: { readonly asOf: D } }, D, T>(
  make: (atlas: A, asOf: D) => T,
): (atlas: A, asOf: D) => T {
  const ofOwnDate = memoize((atlas: A) => make(atlas, atlas.manifest.asOf))
  const ofOtherDate = memoize((atlas: A) => memoizeBy(String, (asOf: D) => make(atlas, asOf), 1))
  return (atlas, asOf) => (asOf === atlas.manifest.asOf ? ofOwnDate(atlas) : ofOtherDate(atlas)(asOf))
}
