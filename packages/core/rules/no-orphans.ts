import { recordNumbers } from '../src/atlas/record-numbers.ts'
import { allCitations } from './citations-of.ts'
import { entriesByCollection, entriesOf } from './entries.ts'
import { mostAtHand, relationsOf } from './relations.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'no-orphans'

/** Which records are in some relation to another, citations aside: those that refer, and those referred to. */
function connectedNumbers(dataset: RuleInput): Uint8Array {
  const { count, numberOf } = recordNumbers(dataset.records)
  const connected = new Uint8Array(count)
  let number = 0
  for (const { collection, entries } of entriesByCollection(dataset)) {
    const relations = relationsOf(collection).filter(({ ofCitation }) => !ofCitation)
    let own = ''
    let refers = false
    // To look among all records takes many times as long as among the few to which most references lead.
    const atHand = new Set<string>()
    const connect = (value: unknown) => {
      if (typeof value !== 'string' || value === own) return
      refers = true
      if (atHand.has(value)) return
      if (atHand.size < mostAtHand) atHand.add(value)
      const referredTo = numberOf(value)
      if (referredTo !== undefined) connected[referredTo] = 1
    }
    for (const { record } of entries) {
      own = record.id
      refers = false
      for (const { visit } of relations) visit(record, connect)
      // A footnote that stands in its paper is not used by that.
      if (refers && collection !== 'sources') connected[number] = 1
      number++
    }
  }
  return connected
}

/** A source together with the number of one of its footnotes. */
const footnoteKey = (source: string, number: number) => `${source} ${number}`

/** The sources that other records cite, and the footnotes that they give. */
function citedSources(dataset: RuleInput): ReadonlySet<string> {
  const cited = new Set<string>()
  const { citations, givenBy } = allCitations(dataset)
  for (const [at, citation] of citations.entries()) {
    const entry = givenBy[at]
    if (entry === undefined) continue
    if (citation.source !== entry.record.id) cited.add(citation.source)
    // The footnote's own record says where it stands; that is not a use of it.
    const isOwn = entry.collection === 'sources' && entry.record.number === citation.footnote
    if (citation.footnote !== undefined && !isOwn) cited.add(footnoteKey(citation.source, citation.footnote))
  }
  return cited
}

/** Every record is connected with another, and every source is used. */
export const noOrphans: Rule = {
  name,
  *check(dataset) {
    const connected = connectedNumbers(dataset)
    const cited = citedSources(dataset)
    for (const [number, { collection, record }] of entriesOf(dataset).entries()) {
      if (connected[number] === 1) continue
      if (collection !== 'sources') {
        yield {
          ...at(dataset, record),
          rule: name,
          message: 'nothing refers to it, and it refers to nothing but sources',
          remedy: 'connect it with the records that it belongs to, or remove it',
        }
        continue
      }
      const footnote =
        record.kind === 'footnote' && record.partOf !== undefined && record.number !== undefined
          ? footnoteKey(record.partOf, record.number)
          : undefined
      const isUsed = cited.has(record.id) || (footnote !== undefined && cited.has(footnote))
      // A candidate may not be cited before it has been verified.
      if (isUsed || record.standing === 'candidate') continue
      yield {
        ...at(dataset, record),
        rule: name,
        message: footnote === undefined ? 'no record cites it' : `no citation gives footnote ${record.number}`,
        remedy: 'cite it where a record rests on it',
      }
    }
  },
}
