/** What a typed client may write for the parameters of a route: it follows from what the route reads. @module */
import type { Language } from '@puente/core'
import type { Parameters, Values } from './read-parameters.ts'

/** An id may be any text, as a program can have it from anywhere. */
type Item<T> = T extends { readonly '~pointsInto': unknown } ? string : T

/** A list is given as one, or as its only item; `createClient` writes it with commas. */
type Written<T> = T extends readonly (infer I)[]
  ? Item<I> | readonly Item<I>[]
  : T extends number | boolean
    ? T | `${T}`
    : Item<T>

/** The parameters of a route as a client gives them, with the language that every route knows. */
export type QueryOf<P extends Parameters> = {
  readonly [K in keyof Values<P>]: Written<Exclude<Values<P>[K], undefined>>
} & { readonly lang?: Language }

/** What a route is asked with, for the types of Hono's client. */
export interface AskedBy<P extends Parameters = Readonly<Record<never, never>>> {
  in: Partial<QueryOf<P>> extends QueryOf<P> ? { query?: QueryOf<P> } : { query: QueryOf<P> }
  out: Readonly<Record<never, never>>
}
