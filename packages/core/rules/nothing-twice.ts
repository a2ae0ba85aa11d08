import { descriptionOf } from '../src/atlas/description-of.ts'
import { citationsOf, isOfCitation } from './citations-of.ts'
import { entriesOf } from './entries.ts'
import { at, type Rule } from './rule.ts'
import { type Spot, spotsAt } from './spots.ts'

const name = 'nothing-twice'

/** The list in which a value stands: `policySupport.0.mentions` for `policySupport.0.mentions.1`. */
const listOf = ({ path }: Spot) => path.replace(/\.\d+(\.[a-zA-Z]+)?$/, '')

/** The values that repeat an earlier one of the same list. */
function repeated(spots: readonly Spot[]): readonly Spot[] {
  const seen = new Set<string>()
  return spots.filter((spot) => {
    const key = `${listOf(spot)} ${JSON.stringify(spot.value)}`
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated
  })
}

/** No list of references names a record twice, and no citation is given twice. */
export const nothingTwice: Rule = {
  name,
  *check(dataset) {
    for (const entry of entriesOf(dataset.records)) {
      const relations = descriptionOf(entry.collection).relations.filter((relation) => !isOfCitation(relation))
      const references = relations.flatMap(({ path }) => repeated(spotsAt(entry.record, path)))
      for (const { path, value } of references) {
        yield {
          ...at(dataset, entry.record, path),
          rule: name,
          message: `names "${value}" a second time`,
          remedy: 'keep it once',
        }
      }
      const citations = citationsOf(entry).map(({ path, citation }) => ({ path, value: citation }))
      for (const { path } of repeated(citations)) {
        yield { ...at(dataset, entry.record, path), rule: name, message: 'repeats a citation', remedy: 'keep it once' }
      }
    }
  },
}
