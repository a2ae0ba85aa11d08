import { allCitations } from './citations-of.ts'
import { entriesOf } from './entries.ts'
import { relationsOf } from './relations.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const name = 'no-orphans'

/** The ids that are in some relation to another record, citations aside: those that refer, and those referred to. */
function connectedIds(dataset: RuleInput): ReadonlySet<string> {
  const connected = new Set<string>()
  for (const { collection, record } of entriesOf(dataset)) {
    let refers = false
    const connect = (value: unknown) => {
      if (typeof value !== 'string' || value === record.id) return
      connected.add(value)
      refers = true
    }
    for (const { ofCitation, visit } of relationsOf(collection)) if (!ofCitation) visit(record, connect)
    // A footnote that stands in its paper is not used by that.
    if (refers && collection !== 'sources') connected.add(record.id)
  }
  return connected
}

/** A source together with the number of one of its footnotes. */
const footnoteKey = (source: string, number: number) => `${source} ${number}`

/** The sources that other records cite, and the footnotes that they give. */
function citedSources(dataset: RuleInput): ReadonlySet<string> {
  const cited = new Set<string>()
  for (const { entry, citation } of allCitations(dataset)) {
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
    const connected = connectedIds(dataset)
    const cited = citedSources(dataset)
    for (const { collection, record } of entriesOf(dataset)) {
      if (connected.has(record.id)) continue
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
