/** `puente show <id> --json` @module */
import { lookup, toRecordJson } from '@puente/core'
import { type CommandContext, reportNotFound } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { jsonOptions, printAnswer } from './print.ts'

/** Prints a record with its citations and relations as JSON. */
export function showJson(context: Pick<CommandContext, 'io' | 'atlas' | 'language'>, id: string): ExitCode {
  const { io, atlas, language } = context
  const found = lookup(atlas, id)
  if (!found.ok) return reportNotFound(io, found.error, language)
  printAnswer(context, toRecordJson(atlas, found.value, jsonOptions(context)))
  return exitCodes.ok
}
