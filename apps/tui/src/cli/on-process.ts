/** A command on the process itself. It ends by itself: nothing else calls `exit`. @module */
import { atlas, formatFileError, type Localized } from '@puente/core'
import { bugReport, datasetNameOf } from './bug-report.ts'
import { type ExitCode, exitCodes, type Io, processIo, WriteError } from './io.ts'
import { languageFromArgs } from './raw-arguments.ts'
import { redirectionWarning } from './redirection.ts'

const unwritable: Localized = {
  en: 'the answer could not be written',
  es: 'no se pudo escribir la respuesta',
}

/** Reports an error that ended the program. */
async function report(io: Io, args: readonly string[], error: unknown): Promise<ExitCode> {
  const language = languageFromArgs(args, io)
  if (!(error instanceof WriteError)) {
    // Of a dataset of one's own nothing is known here.
    const isOwn = args.some((word) => word === '--data' || word.startsWith('--data='))
    io.stderr.write(bugReport(error, language, isOwn ? undefined : datasetNameOf(atlas)))
    return exitCodes.broken
  }
  // The reader of a pipe may stop early, as `head` does: that is no error to tell of.
  if (error.code === 'EPIPE' || error.code === 'EOF') return exitCodes.unread
  io.stderr.write(`puente: ${unwritable[language]}: ${formatFileError(error.cause)[language]}.\n`)
  return exitCodes.broken
}

/**
 * Runs a command on the process: with its arguments, inputs and outputs, and with its exit code.
 *
 * @param run what is run; what it throws is reported
 */
export async function onProcess(run: (args: readonly string[], io: Io) => ExitCode | Promise<ExitCode>): Promise<void> {
  const args = process.argv.slice(2)
  const io = processIo()
  const warning = redirectionWarning(args)
  if (warning !== undefined) io.stderr.write(`puente: ${warning[languageFromArgs(args, io)]}\n`)
  let code: ExitCode
  try {
    code = await run(args, io)
  } catch (error) {
    code = await report(io, args, error)
  }
  // A terminal that is gone has set it already.
  process.exitCode = code || process.exitCode || exitCodes.ok
}
