/** The collections of an atlas, in the order in which they are shown. */
export const collectionNames = [
  'clusters',
  'organizations',
  'sectors',
  'places',
  'partnerships',
  'instruments',
  'events',
  'ties',
  'awards',
  'stories',
  'opportunities',
  'figures',
  'sources',
  'findings',
] as const

/** Name of a collection, for example `'clusters'`. */
export type CollectionName = (typeof collectionNames)[number]

/**
 * Whether a text is the name of a collection.
 *
 * @param text any text
 * @example
 * isCollectionName('clusters') // true
 * isCollectionName('cluster') // false
 */
export const isCollectionName = (text: string): text is CollectionName => collectionNames.some((name) => name === text)

/** Something for each collection: what a function gives for its name. */
export function byCollection<T>(of: (name: CollectionName) => T): Record<CollectionName, T> {
  // Each name has its own, which the compiler does not count.
  return Object.fromEntries(collectionNames.map((name) => [name, of(name)])) as Record<CollectionName, T>
}

/** The collections whose records are actors: bodies that can cooperate. */
export const actorCollections = ['clusters', 'organizations'] as const

/** Name of a collection of actors. */
export type ActorCollection = (typeof actorCollections)[number]
