/** How long PostgreSQL takes for queries, with its tables whole and with some of them cut. @module */
import type { Atlas } from '@puente/core'
import { loadPostgres } from '@puente/core/node'
import { querySql, type SqlStatement, sqlScript } from '@puente/core/sql'
import type { DebianServer } from '@puente/tooling/debian-postgres'
import { collection, type Question } from './questions.ts'

/** The shortest time of each question in milliseconds. */
export interface PostgresTimes {
  /** With the tables as `puente load` makes them. */
  readonly plain: readonly number[]
  /** With those of lists cut by the hash of their record. */
  readonly cut: readonly number[]
}

/** The tables of lists, which have the most rows and the record's id. */
const cutTables = ['citations', 'names', 'organizations_sectors']
const parts = 8

/** The same rows in a schema of their own, cut, with the same indexes; names are looked up there first. */
const cutScript = [
  'CREATE SCHEMA cut;',
  ...cutTables.flatMap((name) => [
    `CREATE TABLE cut.${name} (LIKE puente.${name}) PARTITION BY HASH (record);`,
    ...Array.from(
      { length: parts },
      (_, part) =>
        `CREATE TABLE cut.${name}_${part} PARTITION OF cut.${name} FOR VALUES WITH (MODULUS ${parts}, REMAINDER ${part});`,
    ),
    `INSERT INTO cut.${name} SELECT * FROM puente.${name};`,
    `SELECT replace(indexdef, ' ON puente.', ' ON cut.') FROM pg_indexes WHERE schemaname = 'puente' AND tablename = '${name}' \\gexec`,
  ]),
  'ANALYZE;',
].join('\n')

/** Asks for a statement over and over, each time as a new one, and tells the times of plan and execution. */
function timesOf(server: DebianServer, path: string, statement: SqlStatement, turns: number): readonly number[] {
  // Without parameters there is nothing to prepare.
  const script = sqlScript('postgres', statement)
  const [, prepare = '', ask = script] = /^(PREPARE [\s\S]*?;\n)(?=EXECUTE)(EXECUTE [^\n]*;\n)/.exec(script) ?? []
  const explained = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${ask}`
  const setUp = `SET search_path = ${path};\nSET plan_cache_mode = force_custom_plan;\n`
  const output = server.shell(setUp + prepare + explained.repeat(turns + 1))
  const plans = [...output.matchAll(/"Planning Time": ([\d.]+)/g)].map(([, time]) => Number(time))
  const executions = [...output.matchAll(/"Execution Time": ([\d.]+)/g)].map(([, time]) => Number(time))
  if (plans.length !== turns + 1 || executions.length !== turns + 1)
    throw new Error(`PostgreSQL gave no times: ${output}`)
  return plans.map((plan, at) => plan + (executions[at] ?? 0)).slice(1)
}

/**
 * Loads an atlas into a server, and asks it for queries.
 *
 * @throws {Error} if it cannot be loaded
 */
export async function postgresTimes(
  atlas: Atlas,
  server: DebianServer,
  questions: readonly Question[],
  turns: number,
): Promise<PostgresTimes> {
  const loaded = await loadPostgres(atlas, server.address('postgres', server.password))
  if (!loaded.ok) throw new Error(loaded.error.reason.en)
  server.shell(cutScript)
  const timesWith = (path: string) =>
    questions.map(({ query }) => {
      const { records, total, facets } = querySql(atlas, collection, query, { engine: 'postgres' })
      const each = [records, total, ...Object.values(facets)].map((one) => timesOf(server, path, one, turns))
      const sums = Array.from({ length: turns }, (_, turn) => each.reduce((sum, times) => sum + (times[turn] ?? 0), 0))
      return Math.min(...sums)
    })
  return { plain: timesWith('puente'), cut: timesWith('cut, puente') }
}
