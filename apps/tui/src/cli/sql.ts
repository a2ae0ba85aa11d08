/** `puente sql <collection> [query]` @module */
import { InvalidQueryError, parseQueryLine } from '@puente/core'
import { type Engine, querySql, sqlScript } from '@puente/core/sql'
import { findCollection, reportInvalidQuery, reportUnknownCollection } from './collection-query.ts'
import type { CommandContext } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { printAnswer } from './print.ts'

/** Options of the command. */
export interface SqlFlags {
  readonly engine?: Engine
  /** Id of the last record of the page before. */
  readonly after?: string
}

/**
 * Prints a query as SQL: what an engine's own shell runs, or as JSON every statement with its parameters.
 *
 * @param line a collection, and a query as it is typed: `clusters country:ES label:gold`
 */
export function printSql(context: CommandContext, line: string, { engine = 'sqlite', after }: SqlFlags): ExitCode {
  const { io, atlas, language, format } = context
  const [name = '', ...words] = line.trim().split(' ')
  const collection = findCollection(name)
  if (collection === undefined) return reportUnknownCollection(io, name, language)
  const parsed = parseQueryLine(atlas, collection, words.join(' '))
  if (!parsed.ok) return reportInvalidQuery(io, parsed.error.problems, language)
  try {
    const query = { language, ...parsed.value }
    const sql = querySql(atlas, collection, query, { engine, ...(after === undefined ? {} : { after }) })
    if (format === 'json') printAnswer(context, { engine, ...sql })
    else for (const one of [sql.records, ...Object.values(sql.facets)]) io.stdout.write(sqlScript(engine, one))
    return exitCodes.ok
  } catch (error) {
    if (!(error instanceof InvalidQueryError)) throw error
    return reportInvalidQuery(io, error.detail.problems, language)
  }
}
