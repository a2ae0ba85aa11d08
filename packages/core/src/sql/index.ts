/**
 * `@puente/core/sql`: queries as SQL, and the tables that they need in an engine of one's own.
 *
 * @module
 */

export type { Cell } from '../tables/cell.ts'
export { databaseTables } from '../tables/database.ts'
export type { DatabaseColumn, DatabaseTable, ForeignKey, SomeRecords } from '../tables/database-table.ts'
export { datasetteMetadata } from './datasette.ts'
export { type Engine, engines, type SqlValue } from './engine.ts'
export type { SqlStatement } from './parameters.ts'
export { querySql, type SqlOptions, type SqlQuery } from './query-sql.ts'
export { type SchemaSql, schemaSql } from './schema.ts'
export { sqlScript } from './script.ts'
export { type DatabaseView, views } from './views.ts'
