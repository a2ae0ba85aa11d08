/** `puente show <id>` @module */
import { type Atlas, descriptionOf, type Entry, formatFailure, lookup, related, resolveCitation } from '@puente/core'
import type { Line } from '../text/line.ts'
import { recordDocument } from '../views/record.ts'
import { type Asked, complain, widthFor } from './command-context.ts'
import { entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes, isInteractive } from './io.ts'
import { datasetOf, printJson, printLines } from './print.ts'

/** Prints what the explorer would show of a record, with its citations. */
function showText(asked: Asked, entry: Entry): void {
  const { io, atlas, language } = asked
  const kind: Line = [{ text: `${descriptionOf(entry.collection).label.one[language]} · ${entry.record.id}` }]
  const { lines } = recordDocument({ atlas, entry, language, width: widthFor(asked), whole: true })
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
export async function show(asked: Asked, id: string): Promise<ExitCode> {
  const { io, atlas, language, form } = asked
  const found = lookup(atlas, id)
  if (!found.ok) {
    return complain(io, formatFailure(found.error, language), exitCodes.notFound)
  }
  const entry = found.value
  if (form === 'json') printJson(io.stdout, recordJson(atlas, entry))
  else if (isInteractive(io)) return (await import('./open.ts')).openRecord(asked, entry)
  else showText(asked, entry)
  return exitCodes.ok
}
