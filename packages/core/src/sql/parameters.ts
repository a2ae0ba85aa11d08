/** The parameters of a statement. @module */
import { dialects, type Engine, type SqlValue } from './engine.ts'

/** A statement with the values of its parameters, in their order. */
export interface SqlStatement {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

/** Gives values to a statement that is being written. */
export interface Binder {
  readonly engine: Engine
  /** The parameter with a value; the same one for the same value. */
  readonly bind: (value: SqlValue) => string
  /** The parameters with some values, in a row. */
  readonly bindAll: (values: readonly SqlValue[]) => string
}

/**
 * Writes a statement.
 *
 * @param write gives its text; whatever a query says goes into it by a parameter
 */
export function statement(engine: Engine, write: (binder: Binder) => string): SqlStatement {
  const parameters: SqlValue[] = []
  const { parameter, numberParameter, value: valueFor } = dialects[engine]
  const bind = (value: SqlValue): string => {
    const given = valueFor(value)
    const known = parameters.indexOf(given)
    const number = known === -1 ? parameters.push(given) : known + 1
    return typeof value === 'number' ? numberParameter(parameter(number)) : parameter(number)
  }
  const sql = write({ engine, bind, bindAll: (values) => values.map(bind).join(', ') })
  return { sql, parameters }
}
