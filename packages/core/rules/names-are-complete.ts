import { languages } from '../src/model/language.ts'
import { type NamedEntry, namedEntriesOf } from './named-entries.ts'
import { at, type Rule } from './rule.ts'

const name = 'names-are-complete'

/** Whether everything of the collection has a name of its own; an event may have only what we call it. */
const hasOfficialNames = ({ collection }: NamedEntry) => collection !== 'events'

/** Whether readers of each language know it by another name. */
const isNamedInEachLanguage = ({ collection }: NamedEntry) => collection === 'places' || collection === 'sectors'

/** A record has an official name and shows it first; places and sectors have one in each language. */
export const namesAreComplete: Rule = {
  name,
  *check(dataset) {
    for (const entry of namedEntriesOf(dataset.records)) {
      const { names } = entry.record
      const official = names.filter(({ kind }) => kind === 'official')
      if (official.length === 0) {
        if (!hasOfficialNames(entry)) continue
        yield {
          ...at(dataset, entry.record, 'names'),
          rule: name,
          message: 'has no official name',
          remedy: 'add the name that it gives itself, with its accents, as kind: official',
        }
        continue
      }
      if (names[0]?.kind !== 'official') {
        yield {
          ...at(dataset, entry.record, 'names.0'),
          rule: name,
          message: `is shown as "${names[0]?.value}", although "${official[0]?.value}" is its official name`,
          remedy: 'put the official name first',
        }
      }
      for (const language of isNamedInEachLanguage(entry) ? languages : []) {
        if (official.some(({ lang }) => lang === language || lang === 'mul')) continue
        yield {
          ...at(dataset, entry.record, 'names'),
          rule: name,
          message: `has no official name in "${language}"`,
          remedy: `add a name with lang: ${language} and kind: official`,
        }
      }
    }
  },
}
