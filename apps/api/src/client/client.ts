/**
 * `@puente/api/client`: asks a service from a program, with types for every question and answer.
 *
 * @module
 */
import { type ClientRequestOptions, hc } from 'hono/client'
import { listText } from '../parameters/list-text.ts'
import type { AppRoutes } from './app-routes.ts'

export type { PageBody } from '../encode/page.ts'
export type { RecordAnswer } from '../endpoints/record.ts'
export type { Problem } from '../http/problem.ts'
export type { AppRoutes, ListQuery, RecordQuery } from './app-routes.ts'

/** How a client asks: its `fetch` and headers, as Hono's client takes them. */
export type ClientOptions = Omit<ClientRequestOptions, 'buildSearchParams' | 'webSocket'>

/** A client of a service: a chain of the parts of each address, with `$get` at its end. */
export type Client = ReturnType<typeof hc<AppRoutes>>

/** A value as the service reads it: lists with commas, each item one value. */
const valueText = (value: unknown): string =>
  Array.isArray(value) ? listText(value.map((item: unknown) => String(item))) : String(value)

/** A query as the service reads it, with nothing of what is not given. */
function searchParams(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, valueText(value)]))
}

/**
 * Makes a client of a service.
 *
 * Every address is a chain of its parts, with `$get` at its end; what a route does not take, and what its answer does not
 * hold, does not compile. An answer that is not `ok` holds a problem. An item of a list is one value, whatever commas it
 * holds: `name: ['Clúster Automotriz de Nuevo León, A.C.']`; a text that is no list is read as the query language has it.
 *
 * @param baseUrl where the service is, like `http://localhost:3000`
 * @param options its `fetch` and headers
 * @example
 * const client = createClient('http://localhost:3000')
 * const response = await client.v1.clusters.$get({ query: { sector: 'aerospace', country: ['ES', 'FR'], limit: 5 } })
 * if (response.ok) console.log((await response.json()).data.map(({ label }) => label))
 * else console.error((await response.json()).detail)
 */
export const createClient = (baseUrl: string, options: ClientOptions = {}): Client =>
  hc<AppRoutes>(baseUrl, { ...options, buildSearchParams: searchParams })
