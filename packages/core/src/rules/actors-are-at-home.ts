import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { countryFinder } from './places-are-located.ts'
import { at, type Rule, type RuleInput } from './rule.ts'

function* actorsOf({ records }: RuleInput): Generator<Records[ActorCollection]> {
  for (const collection of actorCollections) yield* records[collection]
}

/** The place of an actor lies in its country, which is a country, and is none of those that it seeks abroad. */
export const actorsAreAtHome: Rule = {
  name: 'actors-are-at-home',
  *check(dataset) {
    const countryOf = countryFinder(dataset)
    for (const actor of actorsOf(dataset)) {
      const { country, place, targets = [] } = actor
      const home = place === undefined ? undefined : countryOf(place)
      if (country !== undefined && home !== undefined && home.id !== country) {
        yield {
          ...at(actor, 'place'),
          message: {
            en: `"${place}" lies in "${home.id}", but its country is "${country}"`,
            es: `"${place}" está en "${home.id}", pero su país es "${country}"`,
          },
          remedy: { en: 'correct the place or the country', es: 'corrija el lugar o el país' },
        }
      }
      if (country === undefined && home !== undefined) {
        yield {
          ...at(actor, 'country'),
          message: {
            en: `has a place in "${home.id}", but no country`,
            es: `tiene un lugar en "${home.id}", pero ningún país`,
          },
          remedy: { en: `add country: ${home.id}`, es: `añada country: ${home.id}` },
        }
      }
      for (const [index, target] of targets.entries()) {
        if (country !== target) continue
        yield {
          ...at(actor, `targets.${index}`),
          message: { en: `seeks "${target}", where it is at home`, es: `busca "${target}", donde está su sede` },
          remedy: { en: 'keep only places abroad in "targets"', es: 'deje en "targets" solo lugares del extranjero' },
        }
      }
    }
  },
}
