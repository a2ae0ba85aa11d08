import { languages } from '../model/language.ts'
import type { Name } from '../model/record.ts'
import { type NamedEntry, namedEntriesOf } from './entries.ts'
import { at, type Rule } from './rule.ts'

const name = 'names-are-complete'

/** Whether a name can stand for its record: its own, or one that describes what has none. */
const isShown = ({ kind }: Name) => kind === 'official' || kind === 'descriptive'

/** Whether readers of each language know it by another name. */
const isNamedInEachLanguage = ({ collection, record }: NamedEntry) =>
  collection === 'places' || collection === 'sectors' || record.names.every(({ kind }) => kind !== 'official')

/**
 * A record shows its official name first, or else one that describes it; places, sectors and whatever is only
 * described have such a name in each language.
 */
export const namesAreComplete: Rule = {
  name,
  *check(dataset) {
    for (const entry of namedEntriesOf(dataset)) {
      const [first, ...others] = entry.record.names
      const shown = [first, ...others].filter((one) => one !== undefined).filter(isShown)
      if (shown.length === 0) {
        yield {
          ...at(dataset, entry.record, 'names'),
          rule: name,
          message: {
            en: 'has neither an official name nor a descriptive one',
            es: 'no tiene ni nombre oficial ni descriptivo',
          },
          remedy: {
            en: 'add the name that it gives itself as kind: official, or say what it is as kind: descriptive',
            es: 'añada el nombre que se da a sí mismo con kind: official, o diga qué es con kind: descriptive',
          },
        }
        continue
      }
      if (first !== shown[0]) {
        yield {
          ...at(dataset, entry.record, 'names.0'),
          rule: name,
          message: {
            en: `is shown as "${first?.value}", although "${shown[0]?.value}" is its ${shown[0]?.kind} name`,
            es: `se muestra como "${first?.value}", aunque "${shown[0]?.value}" es su nombre (kind: ${shown[0]?.kind})`,
          },
          remedy: { en: 'put that name first', es: 'ponga ese nombre el primero' },
        }
      }
      for (const language of isNamedInEachLanguage(entry) ? languages : []) {
        if (shown.some(({ lang }) => lang === language || lang === 'mul')) continue
        yield {
          ...at(dataset, entry.record, 'names'),
          rule: name,
          message: { en: `has no name in "${language}"`, es: `no tiene nombre en "${language}"` },
          remedy: {
            en: `add a name with lang: ${language} and kind: ${shown[0]?.kind}`,
            es: `añada un nombre con lang: ${language} y kind: ${shown[0]?.kind}`,
          },
        }
      }
    }
  },
}
