/** The citations of records. @module */
import type { Entry } from '../dataset/atlas.ts'
import { descriptionOf, relationsOf } from '../dataset/description-of.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionDescription } from '../model/description.ts'
import { pathValuesAt, pathVisitor } from '../model/json-path.ts'
import { memoize } from '../util/memo.ts'
import { recordsByCollection } from './entries.ts'
import type { RuleInput } from './rule.ts'

export interface PathCitation {
  /** Like `citations.0`, or `claims.1.citations.0`. */
  readonly path: string
  readonly citation: Citation
}

const citationPaths = memoize((collection: CollectionDescription): readonly string[] =>
  relationsOf(collection.name).flatMap(({ citations }) => citations ?? []),
)

const citationVisitors = memoize((collection: CollectionDescription) => citationPaths(collection).map(pathVisitor))

/** Every citation of a record: of the whole, of its further values, of its claims and milestones. */
export const citationsOf = ({ collection, record }: Entry): readonly PathCitation[] =>
  citationPaths(descriptionOf(collection))
    .flatMap((path) => pathValuesAt(record, path))
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    .map(({ path, value }) => ({ path, citation: value as Citation }))

export interface EntryCitation extends PathCitation {
  readonly entry: Entry
}

export interface AllCitations {
  readonly citations: readonly Citation[]
  /** At the same place as each citation, the number of the record that cites. */
  readonly recordNumbers: readonly number[]
}

/** Every citation of every record: listed once, as many rules go through them. */
export const allCitations = memoize((dataset: RuleInput): AllCitations => {
  const citations: Citation[] = []
  const recordNumbers: number[] = []
  let number = 0
  const list = (value: unknown) => {
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    citations.push(value as Citation)
    recordNumbers.push(number)
  }
  for (const { collection, records } of recordsByCollection(dataset)) {
    const visitors = citationVisitors(descriptionOf(collection))
    for (const record of records) {
      for (const visit of visitors) visit(record, list)
      number++
    }
  }
  return { citations, recordNumbers }
})

/** Places are looked for only in records in which the test holds for a citation: of very many, few pass. */
export function* citationsThat(dataset: RuleInput, test: (citation: Citation) => boolean): Generator<EntryCitation> {
  const { citations, recordNumbers } = allCitations(dataset)
  const { entryAt } = recordIndex(dataset.records)
  let last: number | undefined
  for (const [at, citation] of citations.entries()) {
    const number = recordNumbers[at]
    if (number === undefined || number === last || !test(citation)) continue
    last = number
    const entry = entryAt(number)
    for (const spot of citationsOf(entry)) if (test(spot.citation)) yield { ...spot, entry }
  }
}
