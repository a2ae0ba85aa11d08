/** The relations of records, in a form that goes through very many records in little time. @module */

import { descriptionOf } from '../dataset/description-of.ts'
import type { CollectionDescription, RelationDescription } from '../model/description.ts'
import { pathVisitor } from '../model/json-path.ts'
import { memoize } from '../util/memo.ts'
import { isOfCitation } from './citations-of.ts'

/** A relation of a collection's records. */
export interface Relation extends RelationDescription {
  /** Whether it is that of a citation to its source. */
  readonly ofCitation: boolean
  /** Whether a record can have several such references. */
  readonly isMany: boolean
  /** Calls back with each value that stands where the relation's references do. */
  readonly visit: (record: unknown, found: (value: unknown) => void) => void
}

const relationsIn = memoize(({ relations }: CollectionDescription): readonly Relation[] =>
  relations.map((relation) => ({
    ...relation,
    ofCitation: isOfCitation(relation),
    isMany: relation.path.includes('[]'),
    visit: pathVisitor(relation.path),
  })),
)

/** Every relation of the records of a collection. */
export const relationsOf = (collection: CollectionDescription['name']): readonly Relation[] =>
  relationsIn(descriptionOf(collection))
