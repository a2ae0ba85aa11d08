import type { Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { recordNumbers } from '../dataset/record-index.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionDescription, RelationDescription } from '../model/description.ts'
import { pathVisitor } from '../model/json-path.ts'
import { memoize } from '../util/memo.ts'
import { recordsByCollection } from './entries.ts'
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
const citationPaths = memoize(({ relations }: CollectionDescription): readonly string[] =>
  relations.filter(isOfCitation).map(({ path }) => path.slice(0, -'.source'.length)),
)

/** Visitors of the citations of a collection's records. */
const citationVisitors = memoize((collection: CollectionDescription) => citationPaths(collection).map(pathVisitor))

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

/** The citations of all records. */
export interface AllCitations {
  readonly citations: readonly Citation[]
  /** At the same place as each citation, the number of the record that gives it. */
  readonly givers: readonly number[]
}

/** Every citation of every record: listed once, as many rules go through them. */
export const allCitations = memoize((dataset: RuleInput): AllCitations => {
  const citations: Citation[] = []
  const givers: number[] = []
  let giver = 0
  const list = (value: unknown) => {
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    citations.push(value as Citation)
    givers.push(giver)
  }
  for (const { collection, records } of recordsByCollection(dataset)) {
    const visitors = citationVisitors(descriptionOf(collection))
    for (const record of records) {
      for (const visit of visitors) visit(record, list)
      giver++
    }
  }
  return { citations, givers }
})

/**
 * The citations that are such, each with where it stands.
 *
 * @param isSuch asked of very many citations, of which few are: only for the records of these it is told where they stand
 */
export function* citationsThat(dataset: RuleInput, isSuch: (citation: Citation) => boolean): Generator<GivenCitation> {
  const { citations, givers } = allCitations(dataset)
  const { entryAt } = recordNumbers(dataset.records)
  let told: number | undefined
  for (const [at, citation] of citations.entries()) {
    const giver = givers[at]
    if (giver === undefined || giver === told || !isSuch(citation)) continue
    told = giver
    const entry = entryAt(giver)
    for (const spot of citationsOf(entry)) if (isSuch(spot.citation)) yield { ...spot, entry }
  }
}

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
