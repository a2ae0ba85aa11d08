import { type CollectionName, collectionNames, descriptionOf, languages, nearest } from '@puente/core'
import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { type Nearest, problem } from './problem.ts'
import { shorten } from './shorten.ts'

/** A name without an end that asks for a format that there is not, such as `.xlsx`. */
const withoutEnd = (text: string): string => text.replace(/\.[a-z\d]+$/, '')

/** The collections that a text may mean, by their names and their labels in every language. */
function collectionsNear(text: string): readonly CollectionName[] {
  const called = new Map<string, CollectionName>()
  for (const name of collectionNames) {
    const { one, many } = descriptionOf(name).label
    for (const call of [name, ...languages.flatMap((language) => [one[language], many[language]])]) {
      called.set(call, name)
    }
  }
  const near = nearest(withoutEnd(text), called.keys()).flatMap((call) => called.get(call) ?? [])
  return [...new Set(near)]
}

/**
 * Answers that there is no such collection, and which, or which other question, may have been meant.
 *
 * @param questions the questions that stand beside the collections
 */
export function unknownCollection(c: Context<ServiceEnv>, text: string, questions: readonly Nearest[]) {
  const named = new Map(questions.map((question) => [question.label, question]))
  const near = nearest(withoutEnd(text), named.keys()).flatMap((name) => named.get(name) ?? [])
  return noCollection(c, text, [...linksNear(text, c.env.links.collection), ...near])
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
