/** The service's routes as types, for Hono's typed client: the query of each, and its answer as JSON. @module */
import type { CollectionName, FieldName, Language, Records, RelationName, SortKey } from '@puente/core'
import type { Hono } from 'hono'
import type { BlankEnv } from 'hono/types'
import type { PageBody } from '../encode/page.ts'
import type { Infer } from '../encode/shapes.ts'
import type { endpoints } from '../endpoints/all.ts'
import type { Endpoint } from '../endpoints/endpoint.ts'
import type { RecordAnswer } from '../endpoints/record.ts'
import type { Problem } from '../http/problem.ts'
import type { ProblemType, problemTypes } from '../http/problem-types.ts'
import type { QueryInput } from '../parameters/read-parameters.ts'

/** One of some, or a list of them. */
type Some<T> = T | readonly T[]

/** The query of every list beside conditions. */
interface ListShape<C extends CollectionName> {
  readonly q?: string
  readonly sort?: Some<SortKey<C>>
  /** Records on a page: 1 to 500. */
  readonly limit?: number | `${number}`
  readonly page?: number | `${number}`
  readonly cursor?: string
  readonly fields?: Some<keyof Records[C] & string>
  readonly facets?: Some<FieldName<C>>
  readonly include?: Some<RelationName<C>>
  readonly lang?: Language
}

/** The query of a list: conditions in core's query language, and what it shows. */
export type ListQuery<C extends CollectionName> = ListShape<C> & {
  readonly [F in Exclude<FieldName<C>, keyof ListShape<C>>]?: Some<string | number | boolean>
}

/** The query of a record. */
export interface RecordQuery<C extends CollectionName> {
  readonly include?: Some<RelationName<C>>
  readonly lang?: Language
}

type ProblemStatus = (typeof problemTypes)[ProblemType]['status']

/** Any request can be answered by a problem. */
type Refused<I> = {
  input: I
  output: Problem
  outputFormat: 'json'
  status: ProblemStatus
}

type Answered<I, O> = {
  input: I
  output: O
  outputFormat: 'json'
  status: 200
}

type Route<I, O> = { $get: Answered<I, O> | Refused<I> }

/** One endpoint serves all collections; the query and the answer of each are known from its description. */
type Collections = {
  [C in CollectionName as `/v1/${C}`]: Route<{ query?: ListQuery<C> }, PageBody<C>>
} & {
  [C in CollectionName as `/v1/${C}/:id`]: Route<{ param: { id: string }; query?: RecordQuery<C> }, RecordAnswer<C>>
}

type PathParameterName<P extends string> = P extends `${string}:${infer N}/${infer Rest}`
  ? N | PathParameterName<Rest>
  : P extends `${string}:${infer N}`
    ? N
    : never

type PathInput<P extends string> = [PathParameterName<P>] extends [never]
  ? unknown
  : { param: { [N in PathParameterName<P>]: string } }

type Served = (typeof endpoints)[number]

/** The endpoints that answer as JSON, each with its input and its answer. */
type Others = {
  [E in Served as 'json' extends E['formats'][number]
    ? Exclude<E['path'], '/mcp' | '/v1/:collection' | '/v1/:collection/:id'>
    : never]: E extends Endpoint<infer Path, infer P, infer S, infer _F>
    ? Route<PathInput<Path> & QueryInput<P>, Infer<S>>
    : never
}

/** Type of the routes, for Hono's typed client. */
export type AppRoutes = Hono<BlankEnv, Others & Collections, '/'>
