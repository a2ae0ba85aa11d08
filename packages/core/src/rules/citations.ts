/** The citations of records. @module */
import type { Entry } from '../dataset/atlas.ts'
import { descriptionOf, relationsOf } from '../dataset/description-of.ts'
import { numbersIn, recordIndex } from '../dataset/record-index.ts'
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

/** Takes every citation of every record, with the number of the record: they are not listed, for very many records. */
function visitCitations(dataset: RuleInput, take: (citation: Citation, number: number) => void): void {
  let number = 0
  // What stands there has been checked against the schema of a citation, which the path cannot tell.
  const found = (value: unknown) => take(value as Citation, number)
  for (const { collection, records } of recordsByCollection(dataset)) {
    const visitors = citationVisitors(descriptionOf(collection))
    for (const record of records) {
      for (const visit of visitors) visit(record, found)
      number++
    }
  }
}

interface AllCitations {
  /** Those of sources: a source says where it stands itself. Each is there once, however many records share it. */
  readonly ofSources: ReadonlySet<Citation>
  /** Those of all other records. */
  readonly ofOthers: ReadonlySet<Citation>
  /** The numbers of the records that cite several times, ascending. */
  readonly several: ReadonlySet<number>
}

/** Every citation of every record, as many rules ask about them. */
export const allCitations = memoize((dataset: RuleInput): AllCitations => {
  const { start, end } = numbersIn(dataset.records, 'sources')
  const [ofSources, ofOthers, several] = [new Set<Citation>(), new Set<Citation>(), new Set<number>()]
  let last = -1
  visitCitations(dataset, (citation, number) => {
    const known = start <= number && number < end ? ofSources : ofOthers
    known.add(citation)
    if (number === last) several.add(number)
    last = number
  })
  return { ofSources, ofOthers, several }
})

/** The numbers of the records with a citation for which a test holds, ascending: of very many few pass. */
export function numbersCiting(dataset: RuleInput, test: (citation: Citation) => boolean): ReadonlySet<number> {
  const { ofSources, ofOthers } = allCitations(dataset)
  const passing = new Set([...ofSources, ...ofOthers].filter(test))
  const numbers = new Set<number>()
  if (passing.size === 0) return numbers
  visitCitations(dataset, (citation, number) => {
    if (passing.has(citation)) numbers.add(number)
  })
  return numbers
}

export function* entriesCiting(dataset: RuleInput, test: (citation: Citation) => boolean): Generator<Entry> {
  const { entryAt } = recordIndex(dataset.records)
  for (const number of numbersCiting(dataset, test)) yield entryAt(number)
}

/** The citations for which a test holds, each with its path. */
export function* citationsThat(dataset: RuleInput, test: (citation: Citation) => boolean): Generator<EntryCitation> {
  for (const entry of entriesCiting(dataset, test))
    for (const spot of citationsOf(entry)) if (test(spot.citation)) yield { ...spot, entry }
}
