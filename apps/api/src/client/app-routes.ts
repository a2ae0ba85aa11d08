/** The service's routes in types, for Hono's typed client: what each is asked with, and what it answers as JSON. @module */
import type { CollectionName, FieldName, Language, Records, RelationName, SortKey } from '@puente/core'
import type { Hono } from 'hono'
import type { BlankEnv, ExtractSchema } from 'hono/types'
import type { PageBody } from '../encode/page.ts'
import type { Problem } from '../http/problem.ts'
import type { ProblemType, problemTypes } from '../http/problem-types.ts'
import type { RecordAnswer } from '../routes/record.ts'
import type { createRoutes } from '../routes/routes.ts'

/** One of some, or a list of them. */
type Some<T> = T | readonly T[]

/** What every list is asked with beside conditions. */
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

/** What a list is asked with: conditions in core's query language, and what it shows. */
export type ListQuery<C extends CollectionName> = ListShape<C> & {
  readonly [F in Exclude<FieldName<C>, keyof ListShape<C>>]?: Some<string | number | boolean>
}

/** What a record is asked with. */
export interface RecordQuery<C extends CollectionName> {
  readonly include?: Some<RelationName<C>>
  readonly lang?: Language
}

type ProblemStatus = (typeof problemTypes)[ProblemType]['status']

/** Whatever is asked can be answered by a problem. */
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

/** One route serves all collections; what each asks and answers is known from its description. */
type Collections = {
  [C in CollectionName as `/v1/${C}`]: Route<{ query?: ListQuery<C> }, PageBody<C>>
} & {
  [C in CollectionName as `/v1/${C}/:id`]: Route<{ param: { id: string }; query?: RecordQuery<C> }, RecordAnswer<C>>
}

/** Those routes as they are served, without answers that are no JSON. */
type Served = ExtractSchema<ReturnType<typeof createRoutes>>

type Json<E> = E extends { input: infer I; output: infer O; outputFormat: 'json'; status: 200 }
  ? Route<I, O>['$get']
  : never

type Others = {
  [P in Exclude<keyof Served, '/' | '/v1/:collection' | '/v1/:collection/:id'>]: { $get: Json<Served[P]['$get']> }
}

/** Type of the routes, for Hono's typed client. */
export type AppRoutes = Hono<BlankEnv, Others & Collections, '/'>
