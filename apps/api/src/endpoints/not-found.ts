import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  type Language,
  languages,
  lookup,
  type NotFound,
  nearest,
} from '@puente/core'
import type { Context } from 'hono'
import { type EntryLink, entryLink } from '../encode/entry-link.ts'
import { languageParameter } from '../http/accept.ts'
import { localized, type Nearest, problem, truncate } from '../http/problem.ts'
import type { Links } from '../links.ts'
import { type Service, type ServiceEnv, trialFacts } from '../service.ts'

/** As many near addresses as are looked at; some of them may not exist. */
const mostTried = 6

/** As many as a message names. */
const mostNamed = 3

/** Addresses that a route has, where its parameters have what stands at their place in an address that was asked. */
function addressesOf(route: string, asked: readonly string[]): readonly string[] {
  if (route.endsWith('/:collection')) return collectionNames.map((name) => route.replace(':collection', name))
  const segments = route.split('/')
  if (route.includes(':') && segments.length !== asked.length) return []
  return [segments.map((segment, position) => (segment.startsWith(':') ? asked[position] : segment)).join('/')]
}

/**
 * Answers that nothing is at an address, and which addresses are near.
 *
 * @param routes the paths of all routes, as Hono writes them
 * @param ask asks the routes for an address
 */
export async function notFound(
  c: Context<ServiceEnv>,
  routes: readonly string[],
  ask: (request: Request, facts: ServiceEnv['Bindings']) => Response | Promise<Response>,
) {
  const { pathname } = new URL(c.req.url)
  const asked = pathname.split('/')
  const made = routes.flatMap((route) => addressesOf(route, asked)).filter((address) => address !== pathname)
  const near: string[] = []
  for (const address of c.env.isTrial === true ? [] : nearest(pathname, new Set(made), mostTried)) {
    const { status } = await ask(new Request(new URL(address, c.req.url)), trialFacts(c.env))
    // Where a parameter is missing, there is still somebody to ask.
    if (status === 200 || status === 400) near.push(address)
    if (near.length === mostNamed) break
  }
  return problem(c, 'not-found', {
    detail: {
      en: `Nothing is at ${truncate(pathname)}. Everything that is there can be reached from ${c.env.links.api}.`,
      es: `No hay nada en ${truncate(pathname)}. A todo lo que hay se llega desde ${c.env.links.api}.`,
    },
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}

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

/** What else has a name beside the collections: searches, networks and the like. */
function questionsNear(text: string, links: Links): readonly Nearest[] {
  const addresses = Object.values(links).filter((link) => typeof link === 'string' && link.startsWith(`${links.api}/`))
  const named = new Map(addresses.map((address) => [String(address).slice(links.api.length + 1), String(address)]))
  return nearest(withoutEnd(text), named.keys()).map((name) => ({ label: name, self: named.get(name) ?? links.api }))
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
  const [called, labels, all] = [truncate(text), near.map(({ label }) => label).join(', '), collectionNames.join(', ')]
  const detail = {
    en: `No collection is called "${called}". ${labels === '' ? `There are ${all}.` : `Did you mean ${labels}?`}`,
    es: `Ninguna colección se llama "${called}". ${labels === '' ? `Hay ${all}.` : `¿Quiso decir ${labels}?`}`,
  }
  return problem(c, 'not-found', { detail, nearest: near })
}

/**
 * Answers that there are no such records: where each id does stand, or else the nearest ids.
 *
 * @param missing what was not found
 * @param addressOf where the answer is that may be meant, by the id of a record; nothing where it has none, so that its
 * link leads to the record itself
 */
export function unknownRecords(
  c: Context<ServiceEnv>,
  { atlas, links }: Service,
  missing: readonly NotFound[],
  addressOf: (id: string) => string | undefined,
) {
  // An id has no dot; what follows one asks for a format that there is not.
  const near = missing.flatMap(({ id, elsewhere, didYouMean }) =>
    elsewhere === undefined ? [...new Set([...didYouMean, id.replace(/\..*$/, '')])] : [id],
  )
  const nearest = near.flatMap((id): EntryLink[] => {
    const found = lookup(atlas, id)
    if (!found.ok) return []
    const link = entryLink({ atlas, links, language: languageParameter(c.req.url) ?? c.env.preferred }, found.value)
    return [{ ...link, self: addressOf(id) ?? link.self }]
  })
  const said = (wanted: Language) => missing.map((one) => localized(one)[wanted]).join(' ')
  const detail = { en: said('en'), es: said('es') }
  return problem(c, 'not-found', { detail, nearest })
}

/** Answers that there is no such record: where the id does stand, or else the nearest ids. */
export const unknownRecord = (c: Context<ServiceEnv>, service: Service, missing: NotFound) =>
  unknownRecords(c, service, [missing], () => undefined)
