/** `puente timeline [id]` @module */
import {
  type ActorId,
  type Atlas,
  actorCollections,
  type DisplayTimelineEntry,
  displayTimelineEntry,
  type Language,
  lookup,
  NotFoundError,
  type TimelineEntry,
  type TimelineOptions,
  timeline,
  toTimelineEntryJson,
} from '@puente/core'
import { timelineCsv } from '@puente/core/export'
import { words } from '../words.ts'
import { type CommandContext, givenFlags, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, printAnswer, printTable } from './print.ts'
import { formatCitations } from './score-lines.ts'

/** The part of the timeline to print. */
export type TimelineFilter = Pick<TimelineOptions, 'from' | 'to' | 'kinds'>

/** The sector or actor with an id, as a filter of the timeline. */
function timelineSubject(atlas: Atlas, id: string): Pick<TimelineOptions, 'sector' | 'actor'> {
  const found = lookup(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  const { collection, record } = found.value
  if (collection === 'sectors') return { sector: record.id }
  if (actorCollections.some((name) => name === collection)) return { actor: record.id satisfies ActorId }
  throw new NotFoundError({
    _tag: 'NotFound',
    id,
    among: ['sectors', ...actorCollections],
    elsewhere: collection,
    didYouMean: [],
    message: `No sector, cluster or organization has the id "${id}". It is one of ${collection}.`,
  })
}

/** What is dated of everything, or of one sector or actor. */
export const timelineOf = (atlas: Atlas, id: string | undefined, filter: TimelineFilter): readonly TimelineEntry[] =>
  timeline(atlas, { ...filter, ...(id === undefined ? {} : timelineSubject(atlas, id)) })

/** The row of an entry, and below it the dates of other sources. */
const rowsOf = (entry: DisplayTimelineEntry, language: Language): readonly (readonly string[])[] => [
  [entry.when, entry.kindLabel, entry.text, entry.record.entry.record.id, formatCitations(entry.citations, language)],
  ...entry.otherDates.map(({ disputes, when, label, note = '', citations }) => [
    `${disputes ? '≠' : '≈'} ${when}`,
    '',
    note === '' ? label : `${label}: ${note}`,
    '',
    formatCitations(citations, language),
  ]),
]

/** Prints everything dated, or what is of one sector or actor, in order of time. */
export function printTimeline(context: CommandContext, id: string | undefined, filter: TimelineFilter): ExitCode {
  const { io, atlas, language, format } = context
  const entries = timelineOf(atlas, id, filter)
  const isEmpty = entries.length === 0
  const nothingDated = messages.nothingDated(givenFlags(filter, { from: '--from', to: '--to', kinds: '--kind' }))
  if (isEmpty) printNotice(context, nothingDated)
  switch (format) {
    case 'json': {
      const data = entries.map((entry) => toTimelineEntryJson(atlas, entry, jsonOptions(context)))
      printAnswer(context, data, isEmpty ? { notice: nothingDated[language] } : {})
      break
    }
    case 'csv':
      io.stdout.write(timelineCsv(atlas, entries, language))
      break
    case 'text':
      if (isEmpty) break
      printTable(io.stdout, [
        [words.date, words.kind, words.what, words.id, words.source].map((word) => word[language].toLowerCase()),
        ...entries.flatMap((entry) => rowsOf(displayTimelineEntry(atlas, entry, language), language)),
      ])
      break
    default:
      format satisfies never
  }
  return isEmpty ? exitCodes.notFound : exitCodes.ok
}
