/** Responses to addresses, collections and ids that are unknown. @module */
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  didYouMeanSentence,
  type EntryJson,
  type Language,
  languages,
  lookup,
  type NotFound,
  nearest,
  toEntryJson,
} from '@puente/core'
import type { Context } from 'hono'
import { jsonOptions, type SelfLink } from '../encode/encoding.ts'
import { namedLanguage } from '../http/accept.ts'
import { localized, type Nearest, problem, truncate } from '../http/problem.ts'
import { type RequestFacts, type ServiceEnv, trialFacts } from '../http/request-facts.ts'
import type { Links } from '../links.ts'
import type { Service } from '../service.ts'

/** Number of similar addresses that are tried; some of them may not exist. */
const maxTried = 6

/** Number of similar addresses that a response names. */
const maxSuggested = 3

/** The addresses of a route, with the parts of the requested path at the place of its parameters. */
function addressesOf(route: string, parts: readonly string[]): readonly string[] {
  if (route.endsWith('/:collection')) return collectionNames.map((name) => route.replace(':collection', name))
  const segments = route.split('/')
  if (route.includes(':') && segments.length !== parts.length) return []
  return [segments.map((segment, position) => (segment.startsWith(':') ? parts[position] : segment)).join('/')]
}

/** Answers a request as the routes do. */
type AnswerRequest = (request: Request, facts: RequestFacts) => Response | Promise<Response>

/** Whether something is at another address. */
async function isThere(
  c: Context<ServiceEnv>,
  address: string,
  answer: AnswerRequest,
  facts: Partial<RequestFacts> = {},
) {
  const request = new Request(new URL(address, c.req.url))
  const { status, body } = await answer(request, { ...trialFacts(c.env), ...facts })
  await body?.cancel()
  // At a 400 there is a route, which lacks a parameter.
  return status === 200 || status === 400
}

/** A path of which the end is called like no format: below `/v1` no other name has a dot. */
const withUnknownSuffix = /^(.*\/v1\/.*[^/])\.([^/.]*)$/

/** Responds 404 to an address that is there but for the format at its end, with the formats in which it comes. */
export async function unknownFormat(c: Context<ServiceEnv>, answer: AnswerRequest) {
  const [, address, suffix = ''] = withUnknownSuffix.exec(c.req.path) ?? []
  if (address === undefined || c.env.isTrial === true) return undefined
  const { search } = new URL(c.req.url)
  let formats: readonly string[] = []
  const noteOffered = (offered: readonly string[]) => {
    formats = offered
  }
  if (!(await isThere(c, address + search, answer, { noteOffered }))) return undefined
  const near = [...nearest(suffix, formats, maxSuggested).map((format) => `${address}.${format}`), address]
  const [called, all] = [truncate(suffix), formats.map((format) => `.${format}`).join(', ')]
  return problem(c, 'not-found', {
    detail: {
      en: `"${called}" is no format of ${truncate(address)}, which comes as ${all}.`,
      es: `"${called}" no es un formato de ${truncate(address)}, que existe como ${all}.`,
    },
    nearest: near.map((path) => ({ label: path, self: path + search })),
  })
}

/** Responds 404 where no route is, with similar addresses. */
export async function notFound(c: Context<ServiceEnv>, routes: readonly string[], answer: AnswerRequest) {
  const { pathname } = new URL(c.req.url)
  const parts = pathname.split('/')
  const made = routes.flatMap((route) => addressesOf(route, parts)).filter((address) => address !== pathname)
  const near: string[] = []
  for (const address of c.env.isTrial === true ? [] : nearest(pathname, new Set(made), maxTried)) {
    if (await isThere(c, address, answer)) near.push(address)
    if (near.length === maxSuggested) break
  }
  return problem(c, 'not-found', {
    detail: {
      en: `Nothing is at ${truncate(pathname)}. Everything that is there can be reached from ${c.env.links.api}.`,
      es: `No hay nada en ${truncate(pathname)}. A todo lo que hay se llega desde ${c.env.links.api}.`,
    },
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}

/** A name without the suffix of an unknown format, such as `.xlsx`. */
const withoutUnknownSuffix = (text: string): string => text.replace(/\.[a-z\d]+$/, '')

/** The collections that a text may mean, by their names and their labels in every language. */
function collectionsNear(text: string): readonly CollectionName[] {
  const byName = new Map<string, CollectionName>()
  for (const name of collectionNames) {
    const { one, many } = descriptionOf(name).label
    for (const label of [name, ...languages.flatMap((language) => [one[language], many[language]])]) {
      byName.set(label, name)
    }
  }
  const near = nearest(withoutUnknownSuffix(text), byName.keys()).flatMap((label) => byName.get(label) ?? [])
  return [...new Set(near)]
}

/** Responds 404 to the name of an unknown collection, with similar names of collections and questions. */
export function unknownCollection(c: Context<ServiceEnv>, links: Links, text: string, questions: readonly Nearest[]) {
  const byName = new Map(questions.map((question) => [question.label, question]))
  const near = nearest(withoutUnknownSuffix(text), byName.keys()).flatMap((name) => byName.get(name) ?? [])
  return noCollection(c, text, [...linksNear(text, links.collection), ...near])
}

/** Responds 404 to the name of an unknown collection, with the schemas of collections with similar names. */
export const unknownCollectionSchema = (c: Context<ServiceEnv>, links: Links, text: string) =>
  noCollection(c, text, linksNear(text, links.collectionSchema))

/** The collections that a text may mean, each with an address. */
const linksNear = (text: string, addressOf: (name: CollectionName) => string): readonly Nearest[] =>
  collectionsNear(text).map((name) => ({ label: name, self: addressOf(name) }))

function noCollection(c: Context<ServiceEnv>, text: string, near: readonly Nearest[]) {
  const [called, all] = [truncate(text), collectionNames.join(', ')]
  const labels = near.map(({ label }) => label)
  const detail = {
    en: `No collection is called "${called}".${didYouMeanSentence(labels, 'en') || ` There are ${all}.`}`,
    es: `Ninguna colección se llama "${called}".${didYouMeanSentence(labels, 'es') || ` Hay ${all}.`}`,
  }
  return problem(c, 'not-found', { detail, nearest: near })
}

/** Responds 404 to unknown ids, with the record of each in another collection, or else similar ids. */
export function unknownRecords(
  c: Context<ServiceEnv>,
  { atlas, links }: Service,
  missing: readonly NotFound[],
  addressOf: (id: string) => string | undefined,
) {
  const near = missing.flatMap(({ id, elsewhere, didYouMean }) => (elsewhere === undefined ? didYouMean : [id]))
  const nearest = near.flatMap((id): EntryJson<SelfLink>[] => {
    const found = lookup(atlas, id)
    if (!found.ok) return []
    const link = toEntryJson(
      atlas,
      found.value,
      jsonOptions({ links, language: namedLanguage(c.req.url) ?? c.env.preferred }),
    )
    return [{ ...link, self: addressOf(id) ?? link.self }]
  })
  const messageIn = (language: Language) => missing.map((one) => localized(one)[language]).join(' ')
  const detail = { en: messageIn('en'), es: messageIn('es') }
  return problem(c, 'not-found', { detail, nearest })
}

/** Responds 404 to an unknown id, with its record in another collection, or else similar ids. */
export const unknownRecord = (c: Context<ServiceEnv>, service: Service, missing: NotFound) =>
  unknownRecords(c, service, [missing], () => undefined)
