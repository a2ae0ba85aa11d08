/** What engines spell differently. @module */
import type { DatabaseColumn } from '../tables/database-table.ts'

/** The engines whose SQL is written. */
export const engines = ['sqlite', 'duckdb', 'postgres'] as const

/** One of {@link engines}. */
export type Engine = (typeof engines)[number]

/** A value that a statement is given beside its text. */
export type SqlValue = string | number | boolean

interface Dialect {
  /** How a statement names its parameter with a number, from 1. */
  readonly parameter: (number: number) => string
  /** A parameter for a number: engines take its type from the column beside it, which can have no fractions. */
  readonly numberParameter: (parameter: string) => string
  /** A value as the engine's client takes it. */
  readonly value: (value: SqlValue) => SqlValue
  /** Whether two values are the same, or both missing. */
  readonly same: (a: string, b: string) => string
  readonly types: Readonly<Record<DatabaseColumn['type'], string>>
}

const asDouble = (parameter: string): string => `CAST(${parameter} AS DOUBLE PRECISION)`

/** How each engine spells what they spell differently. */
export const dialects: Readonly<Record<Engine, Dialect>> = {
  sqlite: {
    parameter: (number) => `?${number}`,
    numberParameter: (parameter) => parameter,
    value: (value) => (typeof value === 'boolean' ? Number(value) : value),
    same: (a, b) => `${a} IS ${b}`,
    types: { text: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' },
  },
  duckdb: {
    parameter: (number) => `$${number}`,
    numberParameter: asDouble,
    value: (value) => value,
    same: (a, b) => `${a} IS NOT DISTINCT FROM ${b}`,
    types: { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' },
  },
  postgres: {
    parameter: (number) => `$${number}`,
    numberParameter: asDouble,
    value: (value) => value,
    same: (a, b) => `${a} IS NOT DISTINCT FROM ${b}`,
    // By their bytes, whatever the language of the database is.
    types: { text: 'text COLLATE "C"', integer: 'integer', number: 'double precision', boolean: 'boolean' },
  },
}

/** The names of tables and columns that an engine takes for words of SQL. */
const words: ReadonlySet<string> = new Set(['end', 'for', 'from', 'table', 'union'])

/** A name of a table or column, in quotes if it needs them. */
export const named = (name: string): string => (words.has(name) ? `"${name}"` : name)

/** Names in a row. */
export const listed = (names: readonly string[]): string => names.map(named).join(', ')
