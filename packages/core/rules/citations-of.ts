import { type Entry, oncePer } from '../src/atlas/atlas.ts'
import { descriptionOf } from '../src/atlas/description-of.ts'
import type { Citation } from '../src/model/citation.ts'
import type { CollectionDescription, RelationDescription } from '../src/model/description.ts'
import { entriesOf } from './entries.ts'
import type { RuleInput } from './rule.ts'
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

/** The paths at which records of a collection have citations. */
const citationPaths = oncePer(({ relations }: CollectionDescription): readonly string[] =>
  relations.filter(isOfCitation).map(({ path }) => path.slice(0, -'.source'.length)),
)

/** Every citation of a record: of the whole, of its further values, of its claims and milestones. */
export const citationsOf = ({ collection, record }: Entry): readonly CitationSpot[] =>
  citationPaths(descriptionOf(collection))
    .flatMap((path) => spotsAt(record, path))
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    .map(({ path, value }) => ({ path, citation: value as Citation }))

/** A citation with the record that gives it. */
export interface GivenCitation extends CitationSpot {
  readonly entry: Entry
}

/** Every citation of every record: listed once, as many rules go through them. */
export const allCitations = oncePer((dataset: RuleInput): readonly GivenCitation[] =>
  entriesOf(dataset).flatMap((entry) => citationsOf(entry).map(({ path, citation }) => ({ entry, path, citation }))),
)
