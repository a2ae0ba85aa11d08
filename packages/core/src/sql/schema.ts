/** The statements that make the tables of a database. @module */
import { checkedTerm } from '../model/check-argument.ts'
import { databaseTables } from '../tables/database.ts'
import type { DatabaseColumn, DatabaseTable, ForeignKey } from '../tables/database-table.ts'
import { dialects, type Engine, engines, listed, named } from './engine.ts'
import { views } from './views.ts'

const columnSql = (engine: Engine, { name, type, required }: DatabaseColumn): string =>
  `${named(name)} ${dialects[engine].types[type]}${required ? ' NOT NULL' : ''}`

const keySql = ({ columns, table, refersTo }: ForeignKey): string =>
  `FOREIGN KEY (${listed(columns)}) REFERENCES ${table} (${listed(refersTo)})`

function tableSql(engine: Engine, { name, columns, primaryKey, foreignKeys }: DatabaseTable): string {
  const parts = [
    ...columns.map((column) => columnSql(engine, column)),
    // PostgreSQL makes the index of a key sooner once the rows are there.
    ...(engine === 'postgres' ? [] : [`PRIMARY KEY (${listed(primaryKey)})`]),
    // SQLite takes references only with the table; PostgreSQL gets them once the rows are there.
    ...(engine === 'sqlite' ? foreignKeys.map(keySql) : []),
  ]
  return `CREATE TABLE ${name} (\n  ${parts.join(',\n  ')}\n)${engine === 'sqlite' ? ' STRICT' : ''}`
}

const indexesSql = (engine: Engine, { name, primaryKey, indexes }: DatabaseTable): readonly string[] => [
  ...(engine === 'postgres' ? [`ALTER TABLE ${name} ADD PRIMARY KEY (${listed(primaryKey)})`] : []),
  ...indexes.map((columns) => `CREATE INDEX ${name}_by_${columns.join('_')} ON ${name} (${listed(columns)})`),
]

/** The statements that make a database, in the order in which they are run. */
export interface SchemaSql {
  /** Before the rows. */
  readonly tables: readonly string[]
  /** After them: indexes (for PostgreSQL the primary keys too), references between tables, views. */
  readonly indexes: readonly string[]
  readonly references: readonly string[]
  readonly views: readonly string[]
}

/**
 * The statements that make the tables of `databaseTables`.
 *
 * @param engine for which they are written; DuckDB gets no references between tables, which it takes in no circle
 * @returns tables, to be made before the rows come in; indexes, references and views, to be made afterwards
 * @example
 * schemaSql('sqlite').tables[0]?.split('\n')[0] // 'CREATE TABLE records ('
 */
export function schemaSql(engine: Engine): SchemaSql {
  checkedTerm('engine', engine, engines)
  const all = databaseTables()
  return {
    tables: all.map((table) => tableSql(engine, table)),
    indexes: all.flatMap((table) => indexesSql(engine, table)),
    references:
      engine === 'postgres'
        ? all.flatMap(({ name, foreignKeys }) => foreignKeys.map((key) => `ALTER TABLE ${name} ADD ${keySql(key)}`))
        : [],
    views: views.map(({ name, sql }) => `CREATE VIEW ${name} AS\n${sql}`),
  }
}
