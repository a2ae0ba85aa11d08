import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'

/** All records of a dataset, a list for each collection. */
export type RecordLists = { readonly [C in CollectionName]: readonly Records[C][] }
