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
import { timelineCsv } from '../screens/timeline/timeline-table.ts'
import { kindWords, words } from '../words.ts'
import { type Asked, givenOf, remark } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { datasetOf, printJson, printTable } from './print.ts'
import { citedInCell, followed } from './score-lines.ts'

/** What of the timeline is asked for. */
export type TimelineAsked = Pick<TimelineOptions, 'from' | 'to' | 'kinds'>

/** The sector or actor whose timeline is asked for. */
function subjectOf(atlas: Atlas, id: string): Pick<TimelineOptions, 'sector' | 'actor'> {
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

const spanInWords = ({ date, end, endOnly }: Span, { language }: Asked): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

const citedText = ({ atlas, language }: Asked, { citations }: Pick<TimelineEntry, 'citations'>): string =>
  citedInCell(followed(atlas, citations, language), language)

/** What another source says of a date, and whether both can be right. */
const otherRow = (asked: Asked, other: OtherDate): readonly string[] => [
  `${other.disputes ? '≠' : '≈'} ${spanInWords(other, asked)}`,
  '',
  [words[other.disputes ? 'disputed' : 'saidElsewhere'][asked.language], other.note?.[asked.language] ?? '']
    .filter((text) => text !== '')
    .join(': '),
  '',
  citedText(asked, other),
]

const rowsOf = (asked: Asked, entry: TimelineEntry): readonly (readonly string[])[] => [
  [
    spanInWords(entry, asked),
    kindWords[entry.kind][asked.language],
    entry.label[asked.language],
    entry.id,
    citedText(asked, entry),
  ],
  ...entry.otherDates.map((other) => otherRow(asked, other)),
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
export function printTimeline(asked: Asked, id: string | undefined, options: TimelineAsked): ExitCode {
  const { io, atlas, language, form } = asked
  const entries = timeline(atlas, { ...options, ...(id === undefined ? {} : subjectOf(atlas, id)) })
  const code = entries.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (entries.length === 0) {
    remark(asked, complaints.nothingDated(givenOf(options, { from: '--from', to: '--to', kinds: '--kind' })))
  }
  switch (form) {
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
        ...entries.flatMap((entry) => rowsOf(asked, entry)),
      ])
      break
    default:
      form satisfies never
  }
  return code
}
