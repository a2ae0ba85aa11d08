import { actorCollections } from '../src/model/collection-name.ts'
import type { Place } from '../src/model/place.ts'
import { countryOf } from './places-are-located.ts'
import { at, type Rule } from './rule.ts'

const name = 'actors-are-at-home'

/** The place of an actor lies in its country, which is a country, and is none of those that it seeks abroad. */
export const actorsAreAtHome: Rule = {
  name,
  *check(dataset) {
    const places = new Map<string, Place>(dataset.records.places.map((place) => [place.id, place]))
    for (const actor of actorCollections.flatMap((collection) => [...dataset.records[collection]])) {
      const { country, place, targets = [] } = actor
      const home = place === undefined ? undefined : countryOf(place, places)
      if (country !== undefined && home !== undefined && home.id !== country) {
        yield {
          ...at(dataset, actor, 'place'),
          rule: name,
          message: `"${place}" lies in "${home.id}", but its country is "${country}"`,
          remedy: 'correct the place or the country',
        }
      }
      if (country === undefined && home !== undefined) {
        yield {
          ...at(dataset, actor, 'country'),
          rule: name,
          message: `has a place in "${home.id}", but no country`,
          remedy: `add country: ${home.id}`,
        }
      }
      for (const [index, target] of targets.entries()) {
        if (country !== target) continue
        yield {
          ...at(dataset, actor, `targets.${index}`),
          rule: name,
          message: `seeks "${target}", where it is at home`,
          remedy: 'keep only places abroad in "targets"',
        }
      }
    }
  },
}
