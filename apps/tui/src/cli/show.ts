/** `puente show <id>` @module */
import { descriptionOf, type Entry, lookup } from '@puente/core'
import type { Line } from '../text/line.ts'
import { recordDocument } from '../views/record.ts'
import { type CommandContext, outputWidth, reportNotFound } from './command-context.ts'
import { type ExitCode, exitCodes, isInteractive } from './io.ts'
import { printLines } from './print.ts'
import { showJson } from './show-json.ts'

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
  if (format === 'json') return showJson(context, id)
  const found = lookup(atlas, id)
  if (!found.ok) return reportNotFound(io, found.error, language)
  if (isInteractive(io)) return (await import('./open.ts')).openRecord(context, found.value)
  showText(context, found.value)
  return exitCodes.ok
}
