/** `puente export dataset --format sqlite --out <file>`, and what Datasette needs beside it. @module */
import { formatNumber } from '@puente/core'
import { writeSqlite } from '@puente/core/node'
import { datasetteMetadata } from '@puente/core/sql'
import { type CommandContext, eraseLine, reportError, showsProgress } from './command-context.ts'
import { type ExitCode, exitCodes, writeControl } from './io.ts'
import { messages } from './messages.ts'
import { printJson } from './print.ts'
import type { OutputFile } from './write-output.ts'

/** The name that the file is given in examples. */
const databaseName = 'atlas'

/** Writes the atlas into a SQLite file; a terminal shows how far it is. */
export function exportSqlite({ io, atlas, language }: CommandContext, { out, force }: OutputFile): ExitCode {
  if (out === undefined) return reportError(io, messages.needsFile.sqlite[language], exitCodes.usage)
  const show = (rows: number): void => {
    writeControl(io.stderr, eraseLine)
    io.stderr.write(`${out}: ${messages.rowsWritten(formatNumber(rows, language))[language]}`)
  }
  const written = writeSqlite(atlas, out, {
    replace: force === true,
    ...(showsProgress(io) ? { onProgress: show } : {}),
  })
  if (showsProgress(io)) writeControl(io.stderr, eraseLine)
  return written.ok ? exitCodes.ok : reportError(io, written.error.reason[language], exitCodes.broken)
}

/** Prints what Datasette shows of the file: titles, licence, what columns mean. */
export function printDatasetteMetadata({ io, atlas }: CommandContext): ExitCode {
  printJson(io.stdout, datasetteMetadata(atlas, databaseName))
  return exitCodes.ok
}
