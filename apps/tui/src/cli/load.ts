/** `puente load <address>` @module */
import { formatNumber } from '@puente/core'
import { type LoadProgress, loadPostgres } from '@puente/core/node'
import { type CommandContext, eraseLine, reportError, showsProgress } from './command-context.ts'
import { type ExitCode, exitCodes, writeControl } from './io.ts'
import { messages } from './messages.ts'

/** Options of the command. */
export interface LoadFlags {
  readonly schema?: string
  readonly force?: true
}

/** Loads the atlas into a PostgreSQL; a terminal shows how far it is. */
export async function loadDatabase(
  { io, atlas, language }: CommandContext,
  address: string,
  { schema, force }: LoadFlags,
): Promise<ExitCode> {
  const shown = (count: number): string => formatNumber(count, language)
  const show = ({ rows, statements }: LoadProgress): void => {
    const step =
      statements === undefined
        ? messages.rowsWritten(shown(rows))
        : messages.indexesMade(shown(statements.done), shown(statements.all))
    writeControl(io.stderr, eraseLine)
    io.stderr.write(step[language])
  }
  const loaded = await loadPostgres(atlas, address, {
    replace: force === true,
    ...(schema === undefined ? {} : { schema }),
    ...(showsProgress(io) ? { onProgress: show } : {}),
  })
  if (showsProgress(io)) writeControl(io.stderr, eraseLine)
  if (!loaded.ok) return reportError(io, loaded.error.reason[language], exitCodes.broken)
  io.stdout.write(`${messages.loaded(shown(loaded.value.rows), loaded.value.schema)[language]}\n`)
  return exitCodes.ok
}
