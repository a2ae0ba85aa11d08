/** `puente show <id>` @module */
import { type Atlas, descriptionOf, type Entry, formatFailure, lookup, related, resolveCitation } from '@puente/core'
import type { Line } from '../text/line.ts'
import { recordDocument } from '../views/record.ts'
import { type CommandContext, outputWidth, reportError } from './command-context.ts'
import { entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes, isInteractive } from './io.ts'
import { datasetOf, printJson, printLines } from './print.ts'

/** Prints what the explorer would show of a record, with its citations. */
function showText(context: CommandContext, entry: Entry): void {
  const { io, atlas, language } = context
  const kind: Line = [{ text: `${descriptionOf(entry.collection).label.one[language]} · ${entry.record.id}` }]
  const { lines } = recordDocument({ atlas, entry, language, width: outputWidth(context), whole: true })
  printLines(io.stdout, [kind, ...lines])
}

/** A record with its citations followed and the records around it. */
const recordJson = (from: Atlas, entry: Entry) => ({
  ...entryJson(from, entry),
  record: entry.record,
  citations: entry.record.citations.map((citation) => resolveCitation(from, citation)),
  relations: related(from, entry).map(({ relation, direction, label, entries }) => ({
    relation,
    direction,
    label,
    records: entries.map((one) => entryJson(from, one)),
  })),
  dataset: datasetOf(from),
})

/** Shows a record: in the explorer, or as text or JSON. */
export async function show(context: CommandContext, id: string): Promise<ExitCode> {
  const { io, atlas, language, format } = context
  const found = lookup(atlas, id)
  if (!found.ok) {
    return reportError(io, formatFailure(found.error, language), exitCodes.notFound)
  }
  const entry = found.value
  if (format === 'json') printJson(io.stdout, recordJson(atlas, entry))
  else if (isInteractive(io)) return (await import('./open.ts')).openRecord(context, entry)
  else showText(context, entry)
  return exitCodes.ok
}
