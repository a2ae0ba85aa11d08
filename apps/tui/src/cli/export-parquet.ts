/** `puente export … --format parquet`: the dataset into a folder, a list into a file. @module */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cleanText, formatFileError, formatNumber } from '@puente/core'
import { listParquetChunks, type ParquetListing, type ParquetOptions, parquetFiles } from '@puente/files/parquet'
import { fullPath } from '../terminal/write-file.ts'
import { type CommandContext, eraseLine, reportError, showsProgress } from './command-context.ts'
import { type ExitCode, exitCodes, writeControl } from './io.ts'
import { messages } from './messages.ts'
import { type OutputFile, writeToFile } from './write-output.ts'

/** How far the writing is, where a terminal shows it; `end` takes that away again. */
function progressOf({ io, language }: CommandContext, out: string) {
  if (!showsProgress(io)) return { options: {}, end: () => undefined }
  const end = () => writeControl(io.stderr, eraseLine)
  const onProgress = (rows: number): void => {
    end()
    io.stderr.write(`${out}: ${messages.rowsWritten(formatNumber(rows, language))[language]}`)
  }
  return { options: { onProgress } satisfies ParquetOptions, end }
}

/** Writes a list into a file. */
export async function exportListParquet(
  context: CommandContext,
  listing: ParquetListing,
  { out, force = false }: OutputFile,
): Promise<ExitCode> {
  const { io, atlas, language } = context
  if (out === undefined) return reportError(io, messages.needsFile.parquet[language], exitCodes.usage)
  const { options, end } = progressOf(context, out)
  function* chunks() {
    yield* listParquetChunks(atlas, listing, options)
    end()
  }
  return writeToFile(context, chunks(), { out, force })
}

/** Writes the atlas into a folder, each file whole or not at all; a terminal shows how far it is. */
export async function exportParquet(context: CommandContext, { out, force = false }: OutputFile): Promise<ExitCode> {
  const { io, atlas, language } = context
  if (out === undefined) return reportError(io, messages.needsFolder[language], exitCodes.usage)
  const folder = fullPath(out)
  try {
    mkdirSync(folder, { recursive: true })
    if (!force && readdirSync(folder).length > 0)
      return reportError(io, messages.folderIsNotEmpty(cleanText(out))[language], exitCodes.broken)
  } catch (error) {
    return reportError(io, `${cleanText(out)}: ${formatFileError(error)[language]}`, exitCodes.broken)
  }
  const { options, end } = progressOf(context, out)
  for (const { name, chunks } of parquetFiles(atlas, options)) {
    const written = await writeToFile(context, chunks, { out: join(folder, name), force: true })
    if (written !== exitCodes.ok) return written
  }
  end()
  return exitCodes.ok
}
