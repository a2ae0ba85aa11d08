import { relationsOf } from '../dataset/description-of.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type PathValue, pathValuesAt } from '../model/json-path.ts'
import { allCitations, citationsOf } from './citations.ts'
import { referencesIn } from './references.ts'
import { at, type Rule } from './rule.ts'

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

/** No list of references names a record twice, and no citation is given twice. */
export const nothingTwice: Rule = {
  name: 'nothing-twice',
  *check(dataset) {
    const { entryAt } = recordIndex(dataset.records)
    for (const { collection, record } of [...referencesIn(dataset).repeating].map(entryAt)) {
      for (const { citations, isMany, path: relationPath } of relationsOf(collection)) {
        if (!isMany || citations !== undefined) continue
        for (const { path, value } of repeated(pathValuesAt(record, relationPath))) {
          yield {
            ...at(record, path),
            message: { en: `names "${value}" a second time`, es: `nombra "${value}" por segunda vez` },
            remedy: { en: 'keep it once', es: 'déjelo una vez' },
          }
        }
      }
    }
    for (const entry of [...allCitations(dataset).several].map(entryAt)) {
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
