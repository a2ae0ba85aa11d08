/**
 * `@puente/core/query`: lists, facets and single records of any atlas, without the embedded one: a program that answers from
 * a dataset of its own, such as a compiled atlas, loads no other records.
 *
 * @module
 */

export type { Atlas, Entry, IdMap, IdOf, RecordLists } from '../dataset/atlas.ts'
export { get, lookup, type NotFound, NotFoundError } from '../dataset/get.ts'
export { DamagedDatasetError } from '../dataset/unreadable-dataset.ts'
export { query, queryAll } from './query.ts'
export { formatQueryProblem, type InvalidQuery, InvalidQueryError, type QueryProblem } from './query-problem.ts'
export type {
  Condition,
  Conditions,
  Facets,
  FacetValue,
  FieldName,
  Membership,
  Query,
  QueryPage,
  Range,
  Scalar,
  SortKey,
} from './query-types.ts'
