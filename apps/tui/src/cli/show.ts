/** `puente show <id>` @module */
import { type Atlas, type Entry, formatFailure, lookup, related, resolveCitation } from '@puente/core'
import { type Asked, complain } from './command-context.ts'
import { entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes, isInteractive } from './io.ts'
import { datasetOf, printJson } from './print.ts'
import { showText } from './show-text.ts'

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
