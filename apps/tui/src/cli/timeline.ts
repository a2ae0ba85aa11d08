/** `puente timeline [id]` @module */
import {
  type ActorId,
  type Atlas,
  actorCollections,
  formatPeriod,
  lookup,
  NotFoundError,
  type OtherDate,
  resolveCitation,
  type Span,
  type TimelineEntry,
  type TimelineOptions,
  timeline,
} from '@puente/core'
import { timelineCsv } from '../screens/timeline/table.ts'
import { kindWords, words } from '../words.ts'
import { type CommandContext, givenFlags, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { datasetOf, printJson, printTable } from './print.ts'
import { followed, formatCitations } from './score-lines.ts'

/** What of the timeline is asked for. */
export type TimelineFilter = Pick<TimelineOptions, 'from' | 'to' | 'kinds'>

/** The sector or actor whose timeline is asked for. */
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

const spanInWords = ({ date, end, endOnly }: Span, { language }: CommandContext): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

const citedText = ({ atlas, language }: CommandContext, { citations }: Pick<TimelineEntry, 'citations'>): string =>
  formatCitations(followed(atlas, citations, language), language)

/** What another source says of a date, and whether both can be right. */
const otherRow = (context: CommandContext, other: OtherDate): readonly string[] => [
  `${other.disputes ? '≠' : '≈'} ${spanInWords(other, context)}`,
  '',
  [words[other.disputes ? 'disputed' : 'saidElsewhere'][context.language], other.note?.[context.language] ?? '']
    .filter((text) => text !== '')
    .join(': '),
  '',
  citedText(context, other),
]

const rowsOf = (context: CommandContext, entry: TimelineEntry): readonly (readonly string[])[] => [
  [
    spanInWords(entry, context),
    kindWords[entry.kind][context.language],
    entry.label[context.language],
    entry.id,
    citedText(context, entry),
  ],
  ...entry.otherDates.map((other) => otherRow(context, other)),
]

const entryJson = (atlas: Atlas, { citations, otherDates, ...entry }: TimelineEntry) => ({
  ...entry,
  citations: citations.map((citation) => resolveCitation(atlas, citation)),
  otherDates: otherDates.map(({ findings, ...other }) => ({
    ...other,
    citations: other.citations.map((citation) => resolveCitation(atlas, citation)),
    findings: findings.map(({ id }) => id),
  })),
})

/** Prints everything dated, or what is of one sector or actor, in order of time. */
export function printTimeline(context: CommandContext, id: string | undefined, options: TimelineFilter): ExitCode {
  const { io, atlas, language, format } = context
  const entries = timeline(atlas, { ...options, ...(id === undefined ? {} : timelineSubject(atlas, id)) })
  const code = entries.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (entries.length === 0) {
    printNotice(context, messages.nothingDated(givenFlags(options, { from: '--from', to: '--to', kinds: '--kind' })))
  }
  switch (format) {
    case 'json':
      printJson(io.stdout, { entries: entries.map((entry) => entryJson(atlas, entry)), dataset: datasetOf(atlas) })
      break
    case 'csv':
      io.stdout.write(timelineCsv(atlas, entries, language))
      break
    case 'text':
      if (entries.length === 0) return code
      printTable(io.stdout, [
        [words.date, words.kind, words.what, words.id, words.source].map((word) => word[language].toLowerCase()),
        ...entries.flatMap((entry) => rowsOf(context, entry)),
      ])
      break
    default:
      format satisfies never
  }
  return code
}
