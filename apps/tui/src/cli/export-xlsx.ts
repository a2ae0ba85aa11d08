/** `puente export … --format xlsx --out <file>` @module */
import { formatNumber } from '@puente/core'
import { atlasXlsxChunks, listXlsxChunks, type XlsxListing, type XlsxOptions } from '@puente/files/xlsx'
import { type CommandContext, eraseLine, reportError, showsProgress } from './command-context.ts'
import { type ExitCode, exitCodes, writeControl } from './io.ts'
import { messages } from './messages.ts'
import { type OutputFile, writeToFile } from './write-output.ts'

/** Writes a workbook into a file; a terminal shows how far it is. */
async function writeXlsx(
  context: CommandContext,
  { out, force = false }: OutputFile,
  chunksWith: (options: XlsxOptions) => Iterable<Uint8Array>,
): Promise<ExitCode> {
  const { io, language } = context
  if (out === undefined) return reportError(io, messages.needsFile.xlsx[language], exitCodes.usage)
  const show = (rows: number): void => {
    writeControl(io.stderr, eraseLine)
    io.stderr.write(`${out}: ${messages.rowsWritten(formatNumber(rows, language))[language]}`)
  }
  const shown = showsProgress(io)
  function* chunks() {
    yield* chunksWith({ language, ...(shown ? { onProgress: show } : {}) })
    if (shown) writeControl(io.stderr, eraseLine)
  }
  return writeToFile(context, chunks(), { out, force })
}

/** Writes the whole atlas as a workbook. */
export const exportAtlasXlsx = (context: CommandContext, file: OutputFile): Promise<ExitCode> =>
  writeXlsx(context, file, (options) => atlasXlsxChunks(context.atlas, options))

/**
 * Writes a list as a workbook.
 *
 * @param query how it was found, as it is typed
 */
export const exportListXlsx = (
  context: CommandContext,
  listing: XlsxListing,
  query: string,
  file: OutputFile,
): Promise<ExitCode> =>
  writeXlsx(context, file, (options) => listXlsxChunks(context.atlas, listing, { ...options, query }))
