import type { Entry } from '../src/atlas/atlas.ts'
import { descriptionOf } from '../src/atlas/description-of.ts'
import type { Citation } from '../src/model/citation.ts'
import type { RelationDescription } from '../src/model/description.ts'
import { spotsAt } from './spots.ts'

/** A citation and where it stands. */
export interface CitationSpot {
  /** Like `citations.0`, or `claims.1.citations.0`. */
  readonly path: string
  readonly citation: Citation
}

const suffix = 'citations[].source'

/** Whether a relation is that of a citation to its source. */
export const isOfCitation = ({ path }: RelationDescription): boolean => path === suffix || path.endsWith(`.${suffix}`)

/** Every citation of a record: of the whole, of its further values, of its claims and milestones. */
export const citationsOf = ({ collection, record }: Entry): readonly CitationSpot[] =>
  descriptionOf(collection)
    .relations.filter(isOfCitation)
    .flatMap((relation) => spotsAt(record, relation.path.slice(0, -'.source'.length)))
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    .map(({ path, value }) => ({ path, citation: value as Citation }))
