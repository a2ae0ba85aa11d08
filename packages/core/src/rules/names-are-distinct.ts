import type { Entry } from '../dataset/atlas.ts'
import type { Fault } from '../dataset/problem.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { Name } from '../model/record.ts'
import { fold } from '../util/fold.ts'
import { TextNumbers } from '../util/text-numbers.ts'
import { recordsByCollection } from './entries.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

/** A name as it is compared: without accents, case, spaces and punctuation. */
function keyOf(value: string): string {
  const folded = fold(value)
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded) ? folded : folded.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()
}

/** Of all records the numbers of those that have official names. */
function officialNames({ records }: RuleInput): TextNumbers {
  const { count, entryAt } = recordIndex(records)
  return new TextNumbers((number, key) => {
    const { record } = entryAt(number)
    return 'names' in record && record.names.some(({ value, kind }) => kind === 'official' && keyOf(value) === key)
  }, count)
}

const repeated = ({ value, lang }: Name): Fault => ({
  message: { en: `"${value}" (${lang}) is given twice`, es: `"${value}" (${lang}) está dos veces` },
  remedy: { en: 'keep it once, with the kind that fits best', es: 'déjelo una vez, con el tipo que mejor convenga' },
})

const taken = ({ value }: Name, { collection, record }: Entry): Fault => ({
  message: {
    en: `"${value}" is also the official name of "${record.id}" (${collection})`,
    es: `"${value}" es también el nombre oficial de "${record.id}" (${collection})`,
  },
  remedy: {
    en: 'make one record of the two, or tell them apart by their names',
    es: 'haga un registro de los dos, o distíngalos por sus nombres',
  },
})

/** No name is given twice within a record, and no official name is that of two records. */
export const namesAreDistinct: Rule = {
  name: 'names-are-distinct',
  *check(dataset) {
    const { entryAt } = recordIndex(dataset.records)
    const bearers = officialNames(dataset)
    let number = -1
    for (const { records } of recordsByCollection(dataset)) {
      for (const record of records) {
        number++
        if (!('names' in record)) continue
        const { names } = record
        const own = names.length > 1 ? new Set<string>() : undefined
        for (let index = 0; index < names.length; index++) {
          const name = names[index]
          if (name === undefined) continue
          const { value, lang, kind } = name
          if (own !== undefined && own.size === own.add(`${lang} ${value}`).size)
            yield { ...at(record, `names.${index}`), ...repeated(name) }
          const bearer = kind === 'official' ? bearers.getOrSet(keyOf(value), number) : undefined
          if (bearer !== undefined && bearer !== number)
            yield { ...at(record, `names.${index}`), ...taken(name, entryAt(bearer)) }
        }
      }
    }
  },
}
