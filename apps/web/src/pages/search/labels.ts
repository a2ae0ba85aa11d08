/** What the collections are called. @module */
import { type CollectionName, collectionNames, descriptionOf, type Language } from '@puente/core'

export const collectionLabels = (language: Language): Readonly<Record<CollectionName, string>> =>
  // Each name has its label.
  Object.fromEntries(collectionNames.map((name) => [name, descriptionOf(name).label.many[language]])) as Record<
    CollectionName,
    string
  >
