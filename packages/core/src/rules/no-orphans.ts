import { relationsOf } from '../dataset/description-of.ts'
import { maxCachedIds, recordIndex } from '../dataset/record-index.ts'
import { allCitations } from './citations.ts'
import { entriesThat, recordsByCollection } from './entries.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

/** Which records are in some relation to another, citations aside: those that refer, and those referred to. */
function connectedNumbers(dataset: RuleInput): Uint8Array {
  const { count, numberOf } = recordIndex(dataset.records)
  const connected = new Uint8Array(count)
  let number = 0
  for (const { collection, records } of recordsByCollection(dataset)) {
    const relations = relationsOf(collection).filter((relation) => relation.citations === undefined)
    let own = ''
    let refers = false
    // To look among all records takes many times as long as among the few to which most references lead.
    const cached = new Set<string>()
    const connect = (value: unknown) => {
      if (typeof value !== 'string' || value === own) return
      refers = true
      if (cached.has(value)) return
      if (cached.size < maxCachedIds) cached.add(value)
      const referredTo = numberOf(value)
      if (referredTo !== undefined) connected[referredTo] = 1
    }
    for (const record of records) {
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

const footnoteKey = (source: string, number: number) => `${source} ${number}`

/** The sources that other records cite, and the footnotes that they give. */
function citedSources(dataset: RuleInput): ReadonlySet<string> {
  const cited = new Set<string>()
  const { citations, recordNumbers } = allCitations(dataset)
  const { entryAt, numberOf } = recordIndex(dataset.records)
  for (const [at, { source, footnote }] of citations.entries()) {
    const citing = recordNumbers[at]
    if (citing === undefined || (footnote === undefined && cited.has(source))) continue
    if (numberOf(source) !== citing) cited.add(source)
    if (footnote === undefined) continue
    // The footnote's own record says where it stands; that is not a use of it.
    const { collection, record } = entryAt(citing)
    const isOwn = collection === 'sources' && record.number === footnote
    if (!isOwn) cited.add(footnoteKey(source, footnote))
  }
  return cited
}

/** Every record is connected with another, and every source is used. */
export const noOrphans: Rule = {
  name: 'no-orphans',
  needsEveryRecord: true,
  *check(dataset) {
    const connected = connectedNumbers(dataset)
    const cited = citedSources(dataset)
    let number = 0
    for (const { collection, record } of entriesThat(dataset, () => connected[number++] !== 1)) {
      if (collection !== 'sources') {
        yield {
          ...at(record),
          message: {
            en: 'nothing refers to it, and it refers to nothing but sources',
            es: 'nada se refiere a él, y él solo se refiere a fuentes',
          },
          remedy: {
            en: 'connect it with the records that it belongs to, or remove it',
            es: 'conéctelo con los registros a los que pertenece, o elimínelo',
          },
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
        ...at(record),
        message:
          footnote === undefined
            ? { en: 'no record cites it', es: 'ningún registro la cita' }
            : { en: `no citation gives footnote ${record.number}`, es: `ninguna cita da la nota ${record.number}` },
        remedy: { en: 'cite it where a record rests on it', es: 'cítela donde un registro se apoya en ella' },
      }
    }
  },
}
