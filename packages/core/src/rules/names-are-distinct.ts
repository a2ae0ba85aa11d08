import { fold } from '../util/fold.ts'
import { type NamedEntry, namedEntriesOf } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** A name as it is compared: without accents, case, spaces and punctuation. */
function keyOf(value: string): string {
  const folded = fold(value)
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded) ? folded : folded.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()
}

/** No name is given twice within a record, and no official name is that of two records. */
export const namesAreDistinct: Rule = {
  name: 'names-are-distinct',
  *check(dataset) {
    const bearers = new Map<string, NamedEntry>()
    for (const entry of namedEntriesOf(dataset)) {
      const { record } = entry
      const own = record.names.length > 1 ? new Set<string>() : undefined
      for (const [index, { value, lang, kind }] of record.names.entries()) {
        const spelling = own === undefined ? '' : `${lang} ${value}`
        if (own?.has(spelling)) {
          yield {
            ...at(record, `names.${index}`),
            message: { en: `"${value}" (${lang}) is given twice`, es: `"${value}" (${lang}) está dos veces` },
            remedy: {
              en: 'keep it once, with the kind that fits best',
              es: 'déjelo una vez, con el tipo que mejor convenga',
            },
          }
        }
        own?.add(spelling)
        if (kind !== 'official') continue
        const key = keyOf(value)
        const earlier = bearers.get(key)
        if (earlier === undefined) bearers.set(key, entry)
        else if (earlier.record.id !== record.id) {
          yield {
            ...at(record, `names.${index}`),
            message: {
              en: `"${value}" is also the official name of "${earlier.record.id}" (${earlier.collection})`,
              es: `"${value}" es también el nombre oficial de "${earlier.record.id}" (${earlier.collection})`,
            },
            remedy: {
              en: 'make one record of the two, or tell them apart by their names',
              es: 'haga un registro de los dos, o distíngalos por sus nombres',
            },
          }
        }
      }
    }
  },
}
