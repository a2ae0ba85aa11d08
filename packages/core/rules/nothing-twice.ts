import { descriptionOf } from '../src/atlas/description-of.ts'
import { citationsOf, isOfCitation } from './citations-of.ts'
import { entriesOf } from './entries.ts'
import { at, type Rule } from './rule.ts'
import { type Spot, spotsAt } from './spots.ts'

const name = 'nothing-twice'

/** Those of a list that repeat an earlier one. */
function* repeated(spots: readonly Spot[]): Generator<Spot> {
  const seen = new Set<string>()
  for (const spot of spots) {
    const key = JSON.stringify(spot.value)
    if (seen.has(key)) yield spot
    seen.add(key)
  }
}

/** The list in which a value stands: `policySupport.0.mentions` for `policySupport.0.mentions.1`. */
const listOf = ({ path }: Spot) => path.replace(/\.\d+(\.[a-zA-Z]+)?$/, '')

/** No list of references names a record twice, and no citation is given twice. */
export const nothingTwice: Rule = {
  name,
  *check(dataset) {
    for (const entry of entriesOf(dataset.records)) {
      const references = descriptionOf(entry.collection)
        .relations.filter((relation) => !isOfCitation(relation))
        .flatMap(({ path }) => [...Map.groupBy(spotsAt(entry.record, path), listOf).values()])
      for (const { path, value } of references.flatMap((list) => [...repeated(list)])) {
        yield {
          ...at(dataset, entry.record, path),
          rule: name,
          message: `names "${value}" a second time`,
          remedy: 'keep it once',
        }
      }
      const citations = citationsOf(entry).map(({ path, citation }) => ({ path, value: citation }))
      for (const list of Map.groupBy(citations, listOf).values()) {
        for (const { path } of repeated(list)) {
          yield {
            ...at(dataset, entry.record, path),
            rule: name,
            message: 'repeats a citation',
            remedy: 'keep it once',
          }
        }
      }
    }
  },
}
