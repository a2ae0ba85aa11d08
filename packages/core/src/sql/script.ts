/** Statements as the shells of engines run them. @module */
import { checkedTerm, checkObject } from '../model/check-argument.ts'
import { type Engine, engines, type SqlValue } from './engine.ts'
import type { SqlStatement } from './parameters.ts'

const literal = (value: SqlValue): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

/**
 * A statement with the values of its parameters, as the engine's own shell runs it: `sqlite3`, `duckdb`, `psql`.
 *
 * The text of the statement stays as it is; the values are given to it by the shell. A program gives them by its client.
 *
 * @param engine for which the statement was written
 * @param statement one of those that `querySql` gives
 * @returns lines that can be piped into the shell
 * @example
 * const { total } = querySql(atlas, 'clusters', { where: { label: 'gold' } }, { engine: 'postgres' })
 * sqlScript('postgres', total).endsWith("EXECUTE question('gold');\nDEALLOCATE question;\n") // true
 */
export function sqlScript(engine: Engine, statement: SqlStatement): string {
  checkedTerm('engine', engine, engines)
  checkObject('statement', statement, 'a statement of SQL', ['sql', 'parameters'])
  const { sql, parameters } = statement
  if (parameters.length === 0) return `${sql};\n`
  if (engine !== 'sqlite')
    return `PREPARE question AS\n${sql};\nEXECUTE question(${parameters.map(literal).join(', ')});\nDEALLOCATE question;\n`
  const values = parameters.map((value, at) => `('?${at + 1}', ${literal(value)})`)
  return `.parameter init\nREPLACE INTO temp.sqlite_parameters (key, value) VALUES ${values.join(', ')};\n${sql};\n`
}
