import type { CollectionName } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import type { Name } from '../model/record.ts'
import { namedEntriesThat } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** Whether a name can stand for its record: its own, or one that describes what has none. */
const isMainName = ({ kind }: Name) => kind === 'official' || kind === 'descriptive'

/** Whether readers of each language know it by another name. */
const isNamedInEachLanguage = (names: readonly Name[], collection: CollectionName) =>
  collection === 'places' || collection === 'sectors' || names.every(({ kind }) => kind !== 'official')

/** Whether names may lack something: of most records the official one stands first, and needs no other. */
const mayLack = (names: readonly Name[], collection: CollectionName) =>
  names[0]?.kind !== 'official' || isNamedInEachLanguage(names, collection)

/**
 * A record shows its official name first, or else one that describes it; places, sectors and whatever is only
 * described have such a name in each language.
 */
export const namesAreComplete: Rule = {
  name: 'names-are-complete',
  *check(dataset) {
    for (const entry of namedEntriesThat(dataset, mayLack)) {
      const [first, ...others] = entry.record.names
      const mainNames = [first, ...others].filter((one) => one !== undefined).filter(isMainName)
      if (mainNames.length === 0) {
        yield {
          ...at(entry.record, 'names'),
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
      if (first !== mainNames[0]) {
        yield {
          ...at(entry.record, 'names.0'),
          message: {
            en: `is shown as "${first?.value}", although "${mainNames[0]?.value}" is its ${mainNames[0]?.kind} name`,
            es: `se muestra como "${first?.value}", aunque "${mainNames[0]?.value}" es su nombre (kind: ${mainNames[0]?.kind})`,
          },
          remedy: { en: 'put that name first', es: 'ponga ese nombre el primero' },
        }
      }
      for (const language of isNamedInEachLanguage(entry.record.names, entry.collection) ? languages : []) {
        if (mainNames.some(({ lang }) => lang === language || lang === 'mul')) continue
        yield {
          ...at(entry.record, 'names'),
          message: { en: `has no name in "${language}"`, es: `no tiene nombre en "${language}"` },
          remedy: {
            en: `add a name with lang: ${language} and kind: ${mainNames[0]?.kind}`,
            es: `añada un nombre con lang: ${language} y kind: ${mainNames[0]?.kind}`,
          },
        }
      }
    }
  },
}
