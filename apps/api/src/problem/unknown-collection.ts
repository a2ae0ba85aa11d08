import { type CollectionName, collectionNames, descriptionOf, languages, nearest } from '@puente/core'
import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { type Nearest, problem } from './problem.ts'
import { shorten } from './shorten.ts'

/** The collections that a text may mean, by their names and their labels in every language. */
function collectionsNear(text: string): readonly CollectionName[] {
  const called = new Map<string, CollectionName>()
  for (const name of collectionNames) {
    const { one, many } = descriptionOf(name).label
    for (const call of [name, ...languages.flatMap((language) => [one[language], many[language]])]) {
      called.set(call, name)
    }
  }
  const near = nearest(text, called.keys()).flatMap((call) => called.get(call) ?? [])
  return [...new Set(near)]
}

/** Answers that there is no such collection, and which may have been meant. */
export function unknownCollection(c: Context<ServiceEnv>, text: string) {
  const near = collectionsNear(text)
  const links = c.env.links
  const nearestLinks = near.map((name): Nearest => ({ label: name, self: links.collection(name) }))
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `There are ${collectionNames.join(', ')}.`
  return problem(c, 'not-found', {
    detail: `No collection is called "${shorten(text)}". ${hint}`,
    nearest: nearestLinks,
  })
}
