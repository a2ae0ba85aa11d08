/** `puente show <id>` @module */
import { descriptionOf, type Entry, formatFailure, lookup, toRecordJson } from '@puente/core'
import type { Line } from '../text/line.ts'
import { recordDocument } from '../views/record.ts'
import { type CommandContext, outputWidth, reportError } from './command-context.ts'
import { type ExitCode, exitCodes, isInteractive } from './io.ts'
import { jsonOptions, printAnswer, printLines } from './print.ts'

/** Prints what the explorer would show of a record, with its citations. */
function showText(context: CommandContext, entry: Entry): void {
  const { io, atlas, language } = context
  const kind: Line = [{ text: `${descriptionOf(entry.collection).label.one[language]} · ${entry.record.id}` }]
  const { lines } = recordDocument({ atlas, entry, language, width: outputWidth(context), whole: true })
  printLines(io.stdout, [kind, ...lines])
}

/** Shows a record: in the explorer, or as text or JSON. */
export async function show(context: CommandContext, id: string): Promise<ExitCode> {
  const { io, atlas, language, format } = context
  const found = lookup(atlas, id)
  if (!found.ok) {
    return reportError(io, formatFailure(found.error, language), exitCodes.notFound)
  }
  const entry = found.value
  if (format === 'json') printAnswer(context, toRecordJson(atlas, entry, jsonOptions(context)))
  else if (isInteractive(io)) return (await import('./open.ts')).openRecord(context, entry)
  else showText(context, entry)
  return exitCodes.ok
}
