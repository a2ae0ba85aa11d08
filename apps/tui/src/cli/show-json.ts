/** `puente show <id> --json` @module */
import { formatFailure, lookup, toRecordJson } from '@puente/core'
import { type CommandContext, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { jsonOptions, printAnswer } from './print.ts'

/** Prints a record with its citations and relations as JSON. */
export function showJson(context: Pick<CommandContext, 'io' | 'atlas' | 'language'>, id: string): ExitCode {
  const { io, atlas, language } = context
  const found = lookup(atlas, id)
  if (!found.ok) return reportError(io, formatFailure(found.error, language), exitCodes.notFound)
  printAnswer(context, toRecordJson(atlas, found.value, jsonOptions(context)))
  return exitCodes.ok
}
