import { type CollectionName, collectionNames, descriptionOf, languages, nearest } from '@puente/core'
import type { Context } from 'hono'
import type { Links } from '../links.ts'
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

/** What else has a name beside the collections: searches, networks and the like. */
function questionsNear(text: string, links: Links): readonly Nearest[] {
  const addresses = Object.values(links).filter((link) => typeof link === 'string' && link.startsWith(`${links.api}/`))
  const named = new Map(addresses.map((address) => [String(address).slice(links.api.length + 1), String(address)]))
  return nearest(text, named.keys()).map((name) => ({ label: name, self: named.get(name) ?? links.api }))
}

/** Answers that there is no such collection, and which, or which other question, may have been meant. */
export function unknownCollection(c: Context<ServiceEnv>, text: string) {
  const { links } = c.env
  return noCollection(c, text, [...linksNear(text, links.collection), ...questionsNear(text, links)])
}

/** Answers that there is no schema of such a collection, and of which there is. */
export const unknownCollectionSchema = (c: Context<ServiceEnv>, text: string) =>
  noCollection(c, text, linksNear(text, c.env.links.collectionSchema))

/** The collections that a text may mean, with where the answer about each is. */
const linksNear = (text: string, addressOf: (name: CollectionName) => string): readonly Nearest[] =>
  collectionsNear(text).map((name) => ({ label: name, self: addressOf(name) }))

function noCollection(c: Context<ServiceEnv>, text: string, near: readonly Nearest[]) {
  const [called, labels, all] = [shorten(text), near.map(({ label }) => label).join(', '), collectionNames.join(', ')]
  const detail = {
    en: `No collection is called "${called}". ${labels === '' ? `There are ${all}.` : `Did you mean ${labels}?`}`,
    es: `Ninguna colección se llama "${called}". ${labels === '' ? `Hay ${all}.` : `¿Quiso decir ${labels}?`}`,
  }
  return problem(c, 'not-found', { detail, nearest: near })
}
