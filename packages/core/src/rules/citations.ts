/** The citations of records. @module */
import type { Entry } from '../dataset/atlas.ts'
import { descriptionOf, relationsOf } from '../dataset/description-of.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionDescription } from '../model/description.ts'
import { pathValuesAt, pathVisitor } from '../model/json-path.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
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
  /** Each citation once, however many records share it. */
  readonly citations: readonly Citation[]
  /** For each time that a record cites, the number of the record, ascending. */
  readonly citing: Int32Array
  /** For each time that a record cites, the place of the citation among all. */
  readonly cited: Int32Array
}

/** Every citation of every record: listed once, as many rules go through them. */
export const allCitations = memoize((dataset: RuleInput): AllCitations => {
  const places = new Map<Citation, number>()
  const [citing, cited] = [new GrowableInt32(), new GrowableInt32()]
  let number = 0
  const list = (value: unknown) => {
    // What stands there has been checked against the schema of a citation, which the path cannot tell.
    const citation = value as Citation
    let place = places.get(citation)
    if (place === undefined) {
      place = places.size
      places.set(citation, place)
    }
    citing.push(number)
    cited.push(place)
  }
  for (const { collection, records } of recordsByCollection(dataset)) {
    const visitors = citationVisitors(descriptionOf(collection))
    for (const record of records) {
      for (const visit of visitors) visit(record, list)
      number++
    }
  }
  return { citations: [...places.keys()], citing: citing.toArray(), cited: cited.toArray() }
})

/** The numbers of the records with a citation for which a test holds, ascending: of very many few pass. */
export function* numbersCiting(dataset: RuleInput, test: (citation: Citation) => boolean): Generator<number> {
  const { citations, citing, cited } = allCitations(dataset)
  const passes = Uint8Array.from(citations, (citation) => Number(test(citation)))
  if (!passes.includes(1)) return
  let last = -1
  for (let at = 0; at < cited.length; at++) {
    const number = citing[at] ?? -1
    if (passes[cited[at] ?? -1] !== 1 || number === last) continue
    last = number
    yield number
  }
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
