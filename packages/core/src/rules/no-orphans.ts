import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { allCitations, citationsOf } from './citations.ts'
import { entriesThat } from './entries.ts'
import { referencesIn } from './references.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

const footnoteKey = (source: string, number: number) => `${source} ${number}`

/** The sources that other records cite, and the footnotes that they give. */
function citedSources(dataset: RuleInput): ReadonlySet<string> {
  const cited = new Set<string>()
  const cite = ({ source, footnote }: Citation, own?: Source) => {
    // The footnote's own record says where it stands; that is not a use of it, and neither is it that a source cites itself.
    if (source !== own?.id) cited.add(source)
    if (footnote !== undefined && footnote !== own?.number) cited.add(footnoteKey(source, footnote))
  }
  for (const citation of allCitations(dataset).ofOthers) cite(citation)
  for (const record of dataset.records.sources)
    for (const { citation } of citationsOf({ collection: 'sources', record })) cite(citation, record)
  return cited
}

/** Every record is connected with another, and every source is used. */
export const noOrphans: Rule = {
  name: 'no-orphans',
  needsEveryRecord: true,
  *check(dataset) {
    const { connected } = referencesIn(dataset)
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
