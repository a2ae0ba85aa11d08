import type { Entry } from '../dataset/atlas.ts'
import { type Relation, relationsOf } from '../dataset/description-of.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type PathValue, pathValuesAt } from '../model/json-path.ts'
import { allCitations, citationsOf } from './citations.ts'
import { recordsByCollection } from './entries.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

/** The list in which a value stands: `policySupport.0.mentions` for `policySupport.0.mentions.1`. */
const listOf = ({ path }: PathValue) => path.replace(/\.\d+(\.[a-zA-Z]+)?$/, '')

function repeated(spots: readonly PathValue[]): readonly PathValue[] {
  const seen = new Set<string>()
  return spots.filter((spot) => {
    const key = `${listOf(spot)} ${JSON.stringify(spot.value)}`
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated
  })
}

const fewValues = 32

/** Tells of records whether a relation gives a reference twice, in the same list or in two: nearly none does. */
function repeatFinder({ visit }: Relation): (record: unknown) => boolean {
  const values: unknown[] = []
  const seen = new Set<unknown>()
  let isRepeated = false
  const take = (value: unknown) => {
    isRepeated ||= seen.size > 0 ? seen.has(value) : values.includes(value)
    values.push(value)
    // Of few values it is quicker to look at each; of many it would take as long as there are pairs of them.
    if (values.length === fewValues) for (const one of values) seen.add(one)
    else if (values.length > fewValues) seen.add(value)
  }
  return (record) => {
    values.length = 0
    seen.clear()
    isRepeated = false
    visit(record, take)
    return isRepeated
  }
}

function citingSeveral(dataset: RuleInput): readonly Entry[] {
  const several = new Set<number>()
  let before: number | undefined
  for (const citing of allCitations(dataset).recordNumbers) {
    if (citing === before) several.add(citing)
    before = citing
  }
  return [...several].map(recordIndex(dataset.records).entryAt)
}

/** No list of references names a record twice, and no citation is given twice. */
export const nothingTwice: Rule = {
  name: 'nothing-twice',
  *check(dataset) {
    for (const { collection, records } of recordsByCollection(dataset)) {
      const lists = relationsOf(collection).filter(({ citations, isMany }) => isMany && citations === undefined)
      const finders = lists.map((relation) => ({ relation, mayRepeat: repeatFinder(relation) }))
      for (const record of records) {
        for (const { relation, mayRepeat } of finders) {
          if (!mayRepeat(record)) continue
          for (const { path, value } of repeated(pathValuesAt(record, relation.path))) {
            yield {
              ...at(record, path),
              message: { en: `names "${value}" a second time`, es: `nombra "${value}" por segunda vez` },
              remedy: { en: 'keep it once', es: 'déjelo una vez' },
            }
          }
        }
      }
    }
    for (const entry of citingSeveral(dataset)) {
      const citations = citationsOf(entry).map(({ path, citation }) => ({ path, value: citation }))
      for (const { path } of repeated(citations)) {
        yield {
          ...at(entry.record, path),
          message: { en: 'repeats a citation', es: 'repite una cita' },
          remedy: { en: 'keep it once', es: 'déjelo una vez' },
        }
      }
    }
  },
}
