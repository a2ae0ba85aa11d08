import { descriptions } from '../dataset/generated/descriptions.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { CollectionDescription } from '../model/description.ts'

/** What a collection is called, and what can be asked of its records. */
export const descriptionOf = (collection: CollectionName): CollectionDescription => descriptions[collection]
